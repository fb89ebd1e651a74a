// SPDX-License-Identifier: GPL-3.0-or-later
// plaza-gallery --out DIR [--only GLOB]: every page in every state it can have, in Chinese and English, portrait and
// landscape, as page-state-lang-orientation.png. The same bytes on every run. Exit 1 when QML warned, when a text
// does not fit, a touch target is too small, or something lies outside the canvas; 2 when the arguments are wrong.
#include "gallery/checks.h"
#include "gallery/sample.h"
#include "gallery/sample_frame.h"
#include "gallery/sample_staff.h"
#include "gallery/sample_stamps.h"
#include "gallery/shots.h"
#include "ui/screen.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace plaza;

namespace {

int warnings = 0; // counted by the message handler, which can't be given a context

void onMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

/// Renders one state; its findings, one a line.
QStringList render(const gallery::Shot &shot, const QString &language, bool landscape, const QString &file)
{
    config::EventConfig event = sample::event();
    if (shot.loops)
        event.playlist = sample::playlist();
    if (shot.stations > 0)
        sample::addRally(event, shot.stations);
    if (shot.plan == gallery::Shot::Plan::Exits)
        sample::addExits(event);
    else if (shot.plan == gallery::Shot::Plan::None)
        event.plan = {};
    gallery::Stage stage(std::move(event), shot.kiosk, shot.at, shot.dark, language, shot.rehearsal, shot.prints);
    const QSize size = landscape ? QSize(1920, 1080) : QSize(1080, 1920);
    ui::Screen screen(*stage.kiosk, size, true);
    if (!screen.window())
        return {QStringLiteral("the pages did not load")};
    shot.act(stage);
    QCoreApplication::processEvents();
    gallery::showSampleFrame(*screen.window());
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    const QImage image = screen.window()->grabWindow();
    QStringList findings = gallery::check(*screen.window());
    if (image.size() != size)
        findings += QStringLiteral("the picture has the wrong size");
    constexpr int kLittlePacked = 90; // a third of the time that a picture takes went into packing it well
    if (!image.convertToFormat(QImage::Format_RGB32).save(file, "PNG", kLittlePacked))
        findings += QStringLiteral("the picture could not be written");
    return findings;
}

/// The name of every picture, with what it shows.
struct Picture {
    QString name;
    gallery::Shot shot;
    QString language;
    bool landscape;
};

std::vector<Picture> pictures()
{
    std::vector<Picture> all;
    for (const gallery::Shot &shot : gallery::shots())
        for (const char *language : {"zh", "en"})
            for (const bool landscape : {false, true})
                all.push_back({QStringLiteral("%1-%2-%3-%4")
                                   .arg(shot.page, shot.state, QLatin1String(language),
                                        landscape ? QStringLiteral("landscape") : QStringLiteral("portrait")),
                               shot, QLatin1String(language), landscape});
    return all;
}

/// Draws one picture in this process; what is wrong with it goes to stderr. 0: nothing.
int drawOne(const QString &name, const QDir &out)
{
    for (const Picture &picture : pictures()) {
        if (picture.name != name)
            continue;
        QStringList findings = render(picture.shot, picture.language, picture.landscape, out.filePath(name + ".png"));
        if (warnings > 0)
            findings += QStringLiteral("QML warned %1 times").arg(warnings);
        for (const QString &finding : findings)
            std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(finding));
        return findings.isEmpty() ? 0 : 1;
    }
    return 2;
}

/// Draws the pictures, each in a process of its own: what Qt keeps of earlier texts would change the edges of later
/// ones. As many at a time as there are processors. Returns how many have faults.
int drawAll(const QStringList &names, const QDir &out)
{
    int faults = 0;
    std::vector<std::unique_ptr<QProcess>> running;
    const auto reap = [&](std::size_t atMost) {
        while (running.size() > atMost) {
            QProcess &oldest = *running.front();
            oldest.waitForFinished(-1);
            faults += oldest.exitStatus() == QProcess::NormalExit && oldest.exitCode() == 0 ? 0 : 1;
            if (oldest.exitStatus() != QProcess::NormalExit)
                std::fprintf(stderr, "%s: crashed\n", qPrintable(oldest.arguments().last()));
            running.erase(running.begin());
        }
    };
    const auto workers = static_cast<std::size_t>(std::max(1, QThread::idealThreadCount()));
    for (const QString &name : names) {
        reap(workers - 1);
        running.push_back(std::make_unique<QProcess>());
        running.back()->setProcessChannelMode(QProcess::ForwardedChannels);
        running.back()->start(QCoreApplication::applicationFilePath(), {"--out", out.path(), "--one", name});
    }
    reap(0);
    return faults;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_HASH_SEED", "0");
    qInstallMessageHandler(onMessage);
    QGuiApplication app(argc, argv);
    warnings = 0; // what the machine lacks is not the pages' fault
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Renders every page in every state it can have."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("out"), QStringLiteral("where the pictures go"), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("only"), QStringLiteral("only these, for example 'verdict-*-zh-*'"),
                      QStringLiteral("GLOB"), QStringLiteral("*")});
    parser.addOption({QStringLiteral("one"), QStringLiteral("draw this one in this process"), QStringLiteral("NAME")});
    parser.process(app);
    const QDir out(parser.value(QStringLiteral("out")));
    if (!parser.isSet(QStringLiteral("out")) || !out.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "plaza-gallery: name a folder that can be written: --out DIR\n");
        return 2;
    }
    if (parser.isSet(QStringLiteral("one")))
        return drawOne(parser.value(QStringLiteral("one")), out);

    const QRegularExpression wanted(
        QRegularExpression::wildcardToRegularExpression(parser.value(QStringLiteral("only"))));
    QStringList names;
    for (const Picture &picture : pictures())
        if (wanted.match(picture.name).hasMatch())
            names += picture.name;
    const int faults = drawAll(names, out);
    std::printf("%d pictures, %d with faults\n", static_cast<int>(names.size()), faults);
    return faults > 0 || names.isEmpty() ? 1 : 0;
}
