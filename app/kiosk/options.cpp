// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/options.h"

#include <CLI/CLI.hpp>

namespace plaza::kiosk {

namespace {

constexpr int kSmallest = 240;
constexpr int kLargest = 16'384;

QSize sizeFrom(const std::string &text)
{
    const auto x = text.find('x');
    int width = 0;
    int height = 0;
    try {
        width = std::stoi(text.substr(0, x));
        height = std::stoi(text.substr(x + 1));
    } catch (const std::exception &) {
        width = 0;
    }
    if (x == std::string::npos || std::min(width, height) < kSmallest || std::max(width, height) > kLargest)
        throw CLI::ValidationError("--windowed wants WIDTHxHEIGHT, for example 1080x1920, not '" + text + "'");
    return {width, height};
}

} // namespace

std::optional<Options> readOptions(int argc, const char *const *argv, int &exit)
{
    CLI::App app("The kiosk at the entrance: shows the event, reads codes, signs people in.", "plaza-kiosk");
    Options options;
    std::string windowed;
    app.add_option("--event", options.event, "the event package's folder")->required();
    app.add_option("--store", options.store, "the store that plazactl init created")->required();
    app.add_option("--kiosk", options.kiosk, "this kiosk's id in kiosks.toml")->required();
    app.add_option("--session", options.session, "the session it signs in for (default: as kiosks.toml says)");
    app.add_option("--camera", options.camera,
                   "device:N, file:VIDEO, images:DIR, demo or none (default: as kiosks.toml says)");
    app.add_option("--scanner", options.scanner,
                   "keyboard, serial:PATH, evdev:PATH or none (default: as kiosks.toml says)");
    app.add_option("--printer", options.printer, "cups:NAME, escpos:PATH or none (default: as kiosks.toml says)");
    app.add_option(
        "--backup", options.backup,
        "a folder for a backup every 5 minutes and at the end of each session (default: as kiosks.toml says)");
    app.add_option("--windowed", windowed, "a window of WIDTHxHEIGHT instead of the whole screen");
    app.add_option("--language", options.language, "zh or en")
        ->check(CLI::IsMember({"zh", "en"}))
        ->capture_default_str();
    app.add_option("--clock", options.clock,
                   "the event's time at the start (ISO 8601), which then runs on: a rehearsal");
    app.add_flag("--dark", options.dark, "the indoor theme");
    app.add_flag("--silent", options.silent, "no sounds, whatever volume kiosks.toml says");
    app.add_flag("--allow-quit", options.allowQuit, "Ctrl+Q leaves; without this only staff can end the kiosk");
    app.set_version_flag("--version", PLAZA_VERSION);
    app.footer("Exit codes: 0 ended; 2 the command line or the package does not fit; 3 the store can't be opened.\n"
               "Example: plaza-kiosk --event kiosk-config/zhanjiang-2018 --store k1.db --kiosk k1 --camera demo "
               "--clock 2018-06-08T09:10:00+08:00 --windowed 540x960");
    try {
        app.parse(argc, argv);
        if (!windowed.empty())
            options.windowed = sizeFrom(windowed);
        return options;
    } catch (const CLI::ParseError &error) {
        exit = app.exit(error) == 0 ? 0 : 2;
        return std::nullopt;
    }
}

} // namespace plaza::kiosk
