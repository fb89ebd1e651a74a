// SPDX-License-Identifier: GPL-3.0-or-later
// plaza-gallery --out DIR [--only GLOB]: every page in every state it can have, in Chinese and English, portrait and
// landscape, as page-state-lang-orientation.png. The same bytes on every run. Exit 1 when QML warned, when a text
// does not fit, a touch target is too small, or something lies outside the canvas; 2 when the arguments are wrong.
#include "gallery/checks.h"
#include "gallery/sample.h"
#include "gallery/sample_frame.h"
#include "gallery/shots.h"
#include "ui/screen.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>

#include <cstdio>

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
    gallery::Stage stage(sample::event(), shot.kiosk, shot.at, shot.dark, language, shot.rehearsal);
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
    if (!image.convertToFormat(QImage::Format_RGB32).save(file, "PNG"))
        findings += QStringLiteral("the picture could not be written");
    return findings;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qInstallMessageHandler(onMessage);
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Renders every page in every state it can have."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("out"), QStringLiteral("where the pictures go"), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("only"), QStringLiteral("only these, for example 'verdict-*-zh-*'"),
                      QStringLiteral("GLOB"), QStringLiteral("*")});
    parser.process(app);
    const QDir out(parser.value(QStringLiteral("out")));
    if (!parser.isSet(QStringLiteral("out")) || !out.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "plaza-gallery: name a folder that can be written: --out DIR\n");
        return 2;
    }
    const QRegularExpression wanted(
        QRegularExpression::wildcardToRegularExpression(parser.value(QStringLiteral("only"))));

    int count = 0, faults = 0;
    for (const gallery::Shot &shot : gallery::shots())
        for (const char *language : {"zh", "en"})
            for (const bool landscape : {false, true}) {
                const QString name = QStringLiteral("%1-%2-%3-%4")
                                         .arg(shot.page, shot.state, QLatin1String(language),
                                              landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"));
                if (!wanted.match(name).hasMatch())
                    continue;
                const int warned = warnings;
                QStringList findings = render(shot, QLatin1String(language), landscape, out.filePath(name + ".png"));
                if (warnings > warned)
                    findings += QStringLiteral("QML warned %1 times").arg(warnings - warned);
                for (const QString &finding : findings)
                    std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(finding));
                ++count;
                faults += findings.isEmpty() ? 0 : 1;
            }
    std::printf("%d pictures, %d with faults\n", count, faults);
    return faults > 0 || count == 0 ? 1 : 0;
}
