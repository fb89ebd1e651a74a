// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/commands.h"

#include <QProcess>
#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

namespace plaza::tests {

Acknowledged acknowledged(const QByteArray &output)
{
    Acknowledged ops;
    std::istringstream lines(output.toStdString());
    for (std::string line; std::getline(lines, line);) {
        const auto json = nlohmann::json::parse(line, nullptr, false);
        if (!json.is_discarded() && json.contains("op") && json["verdict"] != "not-saved")
            ops.insert(json["op"].get<std::string>());
    }
    return ops;
}

QStringList strace(const QString &inject)
{
    return {"strace", "-f", "-o", "/dev/null", "-e", "inject=" + inject};
}

Commands::Commands(int guests) : m_venue(guests)
{
    std::ofstream codes(m_venue.dir / "codes.txt");
    for (const std::string &code : m_venue.allCodes())
        codes << code << '\n';
}

QByteArray Commands::signIn(const QStringList &wrapper, int killAfter, const QStringList &words)
{
    if (!m_copy.empty())
        std::filesystem::remove_all(m_copy.parent_path());
    const std::filesystem::path folder = m_venue.dir / ("copy" + std::to_string(++m_number));
    std::filesystem::create_directory(folder);
    m_copy = folder / "k1.db";
    std::filesystem::copy_file(m_venue.file, m_copy);
    std::filesystem::copy_file(store::keyFileOf(m_venue.file), store::keyFileOf(m_copy));
    QStringList all = wrapper;
    all << QStringLiteral(PLAZA_BIN_DIR "/plazactl") << QStringLiteral("signin");
    all << QStringLiteral("--store") << QString::fromStdString(m_copy.string());
    all << QStringLiteral("--session") << QStringLiteral("forum") << QStringLiteral("--kiosk") << QStringLiteral("k1");
    all << QStringLiteral("--codes") << QString::fromStdString(m_venue.dir / "codes.txt") << words;
    QProcess process;
    const QString program = all.takeFirst();
    process.start(program, all);
    QByteArray written;
    while (killAfter > 0 && written.count('\n') < killAfter && process.waitForReadyRead(60'000))
        written += process.readAllStandardOutput();
    if (killAfter > 0)
        process.kill();
    process.waitForFinished(120'000);
    return written + process.readAllStandardOutput();
}

void Commands::judge(const QByteArray &written, Row &row)
{
    tests::judge(m_copy, m_venue.keys, acknowledged(written), row);
}

} // namespace plaza::tests
