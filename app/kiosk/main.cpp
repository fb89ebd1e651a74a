// SPDX-License-Identifier: GPL-3.0-or-later
// Who knows whom at a kiosk: options → package and store → desk's thread, camera, pages, window.
#include "kiosk/options.h"
#include "kiosk/start.h"
#include "ui/camera_hub.h"
#include "ui/desk_runner.h"
#include "ui/screen.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QShortcut>
#include <QtQml/qqmlextensionplugin.h>

#include <iostream>
#include <mutex>
#include <spdlog/spdlog.h>

Q_IMPORT_QML_PLUGIN(Plaza_UiPlugin)
Q_IMPORT_QML_PLUGIN(PlazaPlugin)

namespace {

using namespace plaza;

enum Exit { Ended = 0, BadCommand = 2, NoStore = 3, NoScreen = 5 };

/// What the scan page says about the camera.
ui::ScanPage::CameraState shown(ui::FrameSource::State state)
{
    switch (state) {
    case ui::FrameSource::State::Starting:
        return ui::ScanPage::CameraState::Starting;
    case ui::FrameSource::State::Running:
        return ui::ScanPage::CameraState::Running;
    case ui::FrameSource::State::Ended:
    case ui::FrameSource::State::Missing:
        return ui::ScanPage::CameraState::Lost;
    case ui::FrameSource::State::None:
        break;
    }
    return ui::ScanPage::CameraState::None;
}

void connectCamera(ui::CameraHub &camera, ui::KioskModel &model)
{
    ui::ScanPage &page = *model.scan();
    QObject::connect(&camera, &ui::CameraHub::codeRead, &model,
                     [&model](const QByteArray &text) { model.codeSeen(text.toStdString()); });
    QObject::connect(&camera, &ui::CameraHub::stateChanged, &page, [&](ui::FrameSource::State state) {
        if (!camera.trouble().isEmpty())
            spdlog::warn("camera: {}", camera.trouble().toStdString());
        if (state == ui::FrameSource::State::Ended)
            spdlog::info("camera: at its end");
        page.setCameraState(shown(state));
    });
    QObject::connect(&camera, &ui::CameraHub::warning,
                     [](const QString &text) { spdlog::warn("camera: {}", text.toStdString()); });
    QObject::connect(&page, &ui::ScanPage::previewChanged, &camera, [&] { camera.setPreview(page.preview()); });
}

int run(QGuiApplication &application, const kiosk::Options &options)
{
    const core::SystemClock machineClock;
    const kiosk::Start start = kiosk::prepare(options, machineClock);
    const core::ShiftedClock eventClock(machineClock, start.clockShiftMs);

    ui::MadeSource source = ui::makeFrameSource(start.kiosk.camera, kiosk::demoTickets(options, start));
    if (!source.source)
        throw kiosk::BadStart(source.error.toStdString());

    ui::DeskRunner desk(
        [&] {
            auto opened =
                std::make_unique<desk::Desk>(options.store, start.keys, start.config, machineClock, eventClock);
            opened->adoptPackage(start.texts);
            return opened;
        },
        {.kiosk = start.kiosk.id,
         .session = start.kiosk.session,
         .signsOut = start.kiosk.role == core::KioskRole::SignOut});

    QObject::connect(&desk, &ui::DeskRunner::acted, [](const desk::Outcome &outcome) { // no names, no codes
        spdlog::info("act {} {}", outcome.op, core::toString(outcome.verdict));
        if (!outcome.error.empty())
            spdlog::error("not saved: {}", outcome.error);
    });

    QElapsedTimer steady;
    steady.start();
    ui::KioskModel model({.config = start.config,
                          .kiosk = start.kiosk.id,
                          .session = start.kiosk.session,
                          .clock = eventClock,
                          .steadyMs = [&steady] { return std::int64_t{steady.elapsed()}; },
                          .desk = desk,
                          .rehearsal = start.clockShiftMs != 0,
                          .dark = options.dark,
                          .language = QString::fromStdString(options.language)});
    QObject::connect(&model, &ui::KioskModel::staffCalled, &desk,
                     [&] { desk.callStaff("help", [&model](bool recorded) { model.staffAnswered(recorded); }); });

    QObject::connect(&desk, &ui::DeskRunner::insideChanged, &model, &ui::KioskModel::setInside);

    ui::CameraHub camera(std::move(source.source));
    connectCamera(camera, model);
    const ui::Screen screen(model, options.windowed);
    if (screen.window() == nullptr)
        return NoScreen;
    desk.waitUntilOpen(); // it opened while the pages were loaded
    if (options.allowQuit)
        new QShortcut(QKeySequence(QStringLiteral("Ctrl+Q")), screen.window(), &application, &QGuiApplication::quit);
    camera.start();
    std::once_flag opened; // told from the render thread, at the first frame
    QObject::connect(
        screen.window(), &QQuickWindow::frameSwapped, screen.window(),
        [&] {
            std::call_once(
                opened, [&] { spdlog::info("kiosk {} for session {} is open", start.kiosk.id, start.kiosk.session); });
        },
        Qt::DirectConnection);
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    int exit = Ended;
    const auto options = kiosk::readOptions(argc, argv, exit);
    if (!options)
        return exit;
    spdlog::flush_on(spdlog::level::info);
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("plaza-kiosk"));
    try {
        return run(application, *options);
    } catch (const kiosk::BadStart &error) {
        std::cerr << error.what() << '\n';
        return BadCommand;
    } catch (const store::StoreError &error) {
        std::cerr << error.what() << '\n';
        return NoStore;
    }
}
