// SPDX-License-Identifier: GPL-3.0-or-later
// Who knows whom at a kiosk: options → package and store → desk's thread, camera, scanner, pages, window.
#include "desk/rules.h"
#include "kiosk/backups.h"
#include "kiosk/inside_writer.h"
#include "kiosk/memory.h"
#include "kiosk/options.h"
#include "kiosk/printing.h"
#include "kiosk/quit_signals.h"
#include "kiosk/session_ends.h"
#include "kiosk/sound.h"
#include "kiosk/start.h"
#include "kiosk/wiring.h"
#include "ui/dashboard_runner.h"
#include "ui/desk_runner.h"
#include "ui/name_runner.h"
#include "ui/scanner_spec.h"
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

int run(QGuiApplication &application, const kiosk::Options &options)
{
    const core::SystemClock machineClock;
    const kiosk::Start start = kiosk::prepare(options, machineClock);
    const core::ShiftedClock eventClock(machineClock, start.clockShiftMs);

    ui::MadeSource source = ui::makeFrameSource(start.kiosk.camera, kiosk::demoTickets(options, start));
    if (!source.source)
        throw kiosk::BadStart(source.error.toStdString());
    const ui::MadeScanner scanner = ui::makeScanner(start.kiosk.scanner, start.kiosk.baud);
    if (!scanner.port)
        throw kiosk::BadStart(scanner.error.toStdString());
    const std::unique_ptr<ui::PrinterPort> printer = kiosk::makePrinter(start, options.store);

    ui::DeskRunner desk(
        [&] {
            auto opened =
                std::make_unique<desk::Desk>(options.store, start.keys, start.config, machineClock, eventClock);
            opened->adoptPackage(start.texts);
            if (const int people = opened->purgedByItself(); people > 0)
                spdlog::info("the retention date has passed: the data of {} people is destroyed", people);
            return opened;
        },
        {.kiosk = start.kiosk.id,
         .session = start.kiosk.session,
         .signsOut = start.kiosk.role == core::KioskRole::SignOut,
         .booth = start.kiosk.booth});

    ui::NameRunner names(options.store, start.keys, start.config.event, eventClock, machineClock,
                         [&desk](std::string attendee, std::function<void(desk::Outcome)> done) {
                             desk.signInById(std::move(attendee), std::move(done));
                         });
    kiosk::logDesk(desk);
    ui::PromoFiles promo({.folder = options.event,
                          .event = start.config.event.id,
                          .texts = start.texts,
                          .playlist = start.config.playlist},
                         options.store, eventClock, start.config.event.offset);

    kiosk::InsideWriter inside(options.store, start.config.event, start.kiosk.id);
    ui::DashboardRunner dashboard(options.store, start.keys, start.config, eventClock, machineClock);

    QElapsedTimer steady;
    steady.start();
    ui::KioskModel model({.config = start.config,
                          .kiosk = start.kiosk.id,
                          .folder = options.event,
                          .session = start.kiosk.session,
                          .clock = eventClock,
                          .steadyMs = [&steady] { return std::int64_t{steady.elapsed()}; },
                          .desk = desk,
                          .quiz = &desk,
                          .stage = start.kiosk.role == core::KioskRole::Stage ? &desk : nullptr,
                          .stamps = &desk,
                          .staff = &desk,
                          .dashboard = &dashboard,
                          .find = &names,
                          .people = &names,
                          .inside = &inside,
                          .printer = printer.get(),
                          .promo = &promo,
                          .rehearsal = start.clockShiftMs != 0,
                          .lastRecord = start.lastRecord,
                          .dark = options.dark,
                          .language = QString::fromStdString(options.language)});
    kiosk::connectStaff(desk, model);
    kiosk::connectPromo(promo, model, desk);
    QObject::connect(&desk, &ui::DeskRunner::commanded, model.stage(), &ui::StagePage::ask);
    QObject::connect(&desk, &ui::DeskRunner::insideChanged, &model, &ui::KioskModel::setInside);
    // An organiser's own recordings, else what was made beside the store when it was set up.
    const kiosk::Sound sound(model, start.kiosk.volume,
                             {options.event, std::filesystem::path(options.store).parent_path()});

    ui::CameraHub camera(std::move(source.source));
    kiosk::connectCamera(camera, model);
    kiosk::connectScanner(*scanner.port, model);
    ui::Screen screen(model, options.windowed);
    if (screen.window() == nullptr)
        return NoScreen;
    desk.waitUntilOpen(); // it opened while the pages were loaded
    names.prepare();
    QObject::connect(&desk, &ui::DeskRunner::commanded, &names, &ui::NameRunner::prepare);
    if (options.allowQuit)
        new QShortcut(QKeySequence(QStringLiteral("Ctrl+Q")), screen.window(), &application, &QGuiApplication::quit);
    const kiosk::QuitSignals signalled(&QGuiApplication::quit);
    kiosk::Backups backups(options.store, start, machineClock, eventClock);
    backups.begin();
    kiosk::SessionEnds sessionEnds(start, eventClock, desk);
    sessionEnds.begin();
    camera.start();
    scanner.port->listenTo(screen.keys());
    scanner.port->start();
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
    kiosk::keepMemoryFlat();
    int exit = Ended;
    const auto options = kiosk::readOptions(argc, argv, exit);
    if (!options)
        return exit;
    spdlog::flush_on(spdlog::level::info);
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    qputenv("QT_IM_MODULE", "none"); // the system's input method would eat what a scanner types
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("plaza-kiosk"));
    try {
        return run(application, *options);
    } catch (const kiosk::BadStart &error) {
        std::cerr << error.what() << '\n';
        return BadCommand;
    } catch (const desk::RulesStand &error) {
        std::cerr << error.what() << '\n';
        return BadCommand;
    } catch (const store::StoreError &error) {
        std::cerr << error.what() << '\n';
        return NoStore;
    }
}
