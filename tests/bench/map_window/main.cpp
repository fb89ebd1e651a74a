// SPDX-License-Identifier: GPL-3.0-or-later
// plaza_map_window BOOTHS SECONDS: the map of a hall with so many booths, moved by a few pixels in every frame, back
// and forth; with no booths, a window in which one rectangle moves. Writes the frames that were shown in a second.
// Nearer by three touches of the button, so that there is something to move.
#include "gallery/sample.h"
#include "gallery/sample_plan.h"
#include "ui/kiosk_model.h"
#include "ui/screen.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>

Q_IMPORT_QML_PLUGIN(Plaza_UiPlugin)
Q_IMPORT_QML_PLUGIN(PlazaPlugin)

using namespace plaza;

namespace {

constexpr int kSettle = 40; ///< frames that are not counted
constexpr int kTurn = 90;   ///< frames in one direction
constexpr double kStep = 7; ///< px a frame

struct NoDesk : ui::DeskPort {
    void signIn(std::string /*code*/, std::function<void(desk::Outcome)> /*done*/) override {}
};

/// Moves once for each frame that was shown, and tells how many there were in a second.
void drive(QQuickWindow &window, double seconds, const std::function<void(double)> &move)
{
    auto frames = std::make_shared<int>(0);
    auto timer = std::make_shared<QElapsedTimer>();
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [frames, timer, seconds, move] {
            if (++*frames == kSettle)
                timer->start();
            move(*frames / kTurn % 2 == 0 ? -kStep : kStep);
            if (*frames > kSettle && static_cast<double>(timer->elapsed()) > seconds * 1000) {
                std::printf("fps %.1f\n", 1000.0 * (*frames - kSettle) / static_cast<double>(timer->elapsed()));
                QGuiApplication::quit();
            }
        },
        Qt::QueuedConnection);
    move(kStep);
}

int runEmpty(double seconds)
{
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nimport QtQuick.Window\nWindow { width: 1080; height: 1920; visible: true\n"
                    "Rectangle { objectName: \"mover\"; width: 200; height: 200; color: \"#12326e\" } }");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    auto *mover = window ? window->findChild<QQuickItem *>(QStringLiteral("mover")) : nullptr;
    if (!mover)
        return 1;
    drive(*window, seconds, [mover](double by) { mover->setX(mover->x() + by); });
    return QGuiApplication::exec();
}

int runMap(int booths, double seconds)
{
    config::EventConfig event = sample::event();
    event.plan = sample::largePlan(booths);
    core::ManualClock clock(sample::at(10, 42));
    NoDesk desk;
    ui::KioskModel kiosk({.config = event,
                          .kiosk = "k1",
                          .session = {},
                          .clock = clock,
                          .steadyMs = [] { return std::int64_t{1000}; },
                          .desk = desk,
                          .rehearsal = false,
                          .dark = false,
                          .low = false,
                          .language = QStringLiteral("zh")});
    const ui::Screen screen(kiosk, QSize(1080, 1920), true);
    if (!screen.window())
        return 1;
    kiosk.goHome();
    kiosk.openMap();
    for (int i = 0; i < 3; ++i)
        kiosk.map()->zoomIn();
    drive(*screen.window(), seconds, [&kiosk](double by) { kiosk.map()->panBy(by, by / 2); });
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const int booths = argc > 1 ? std::atoi(argv[1]) : 500;
    const double seconds = argc > 2 ? std::atof(argv[2]) : 4;
    return booths > 0 ? runMap(booths, seconds) : runEmpty(seconds);
}
