// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/event_reader.h"
#include "config/fields.h"
#include "config/text.h"

#include <algorithm>
#include <array>

namespace plaza::config {

namespace {

/// Bits a second.
constexpr std::array kSpeeds{1200, 2400, 4800, 9600, 19'200, 38'400, 57'600, 115'200, 230'400, 460'800, 921'600};

bool isCamera(std::string_view camera)
{
    if (camera == "demo" || camera == "none")
        return true;
    for (const std::string_view prefix : {"file:", "images:"}) {
        if (camera.starts_with(prefix))
            return camera.size() > prefix.size();
    }
    constexpr std::string_view kDevice = "device:";
    if (!camera.starts_with(kDevice))
        return false;
    const std::string_view number = camera.substr(kDevice.size());
    return !number.empty() && number.size() <= 2 &&
           std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
}

bool isScanner(std::string_view scanner)
{
    if (scanner == "keyboard" || scanner == "none")
        return true;
    return std::ranges::any_of(std::array<std::string_view, 2>{"serial:/", "evdev:/"}, [&](std::string_view prefix) {
        return scanner.starts_with(prefix) && scanner.size() > prefix.size();
    });
}

bool isPrinter(std::string_view printer)
{
    if (printer.empty() || printer == "none")
        return true;
    if (printer.starts_with("escpos:/"))
        return printer.size() > std::string_view("escpos:/").size();
    constexpr std::string_view kCups = "cups:";
    if (!printer.starts_with(kCups))
        return false;
    const std::string_view queue = printer.substr(kCups.size());
    return !queue.empty() && queue.front() != '-' &&
           std::ranges::none_of(queue, [](char c) { // as CUPS names its queues
               return (static_cast<unsigned char>(c) <= ' ' || c == '\x7F' || c == '/' || c == '#');
           });
}

/// A kiosk that names a programme is at that programme's session in its own venue.
void findRoom(core::Kiosk &kiosk, const core::Event &event)
{
    const auto room = std::ranges::find_if(event.sessions, [&](const core::Session &session) {
        return !kiosk.session.empty() && session.programme == kiosk.session && session.venue == kiosk.venue;
    });
    if (event.session(kiosk.session) == nullptr && room != event.sessions.end())
        kiosk.session = room->id;
}

void checkPlace(Fields &fields, core::Kiosk &kiosk, const core::Event &event, Findings &findings)
{
    findRoom(kiosk, event);
    fields.checkReference("session", kiosk.session, idsOf(event.sessions));
    fields.checkReference("venue", kiosk.venue, idsOf(event.venues));
    const core::Session *session = event.session(kiosk.session);
    if (kiosk.venue.empty() && session != nullptr)
        kiosk.venue = session->venue;
    if (kiosk.venue.empty() && kiosk.session.empty())
        fields.error("venue", fields.subject() + " has no venue", "add venue = \"…\", the place where it stands");
    if (session != nullptr && kiosk.venue != session->venue && event.venue(kiosk.venue) != nullptr)
        findings.warn(fields.at("venue"),
                      fields.subject() + " stands at " + inQuotes(kiosk.venue) + ", but its session " +
                          inQuotes(kiosk.session) + " is at " + inQuotes(session->venue),
                      "check that this is meant");
}

/// That the plan has it is looked at when the plan has been read (config/stamp_reader.h).
void readBooth(Fields &fields, core::Kiosk &kiosk)
{
    const bool stamps = kiosk.role == core::KioskRole::Booth;
    kiosk.booth = fields.string("booth", Need::Optional).value_or("");
    if (stamps && kiosk.booth.empty())
        fields.error("booth", fields.subject() + " does not say at which booth it stands",
                     "add booth = \"…\", the booth's id on the plan");
    if (!stamps && !kiosk.booth.empty())
        fields.error("booth", fields.subject() + " names a booth, but its role is another one",
                     "add role = \"booth\", or take the line away");
}

} // namespace

std::vector<core::Kiosk> readKiosks(const toml::table &root, const core::Event *event, Findings &findings)
{
    Fields top(root, "the file", {"kiosks"}, findings);
    const auto tables = top.tables("kiosks", Need::Required);
    std::vector<core::Kiosk> kiosks;
    UsedIds used("kiosk", findings);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Fields fields(*tables[i], subjectOf("kiosk", *tables[i], i),
                      {"id", "name", "venue", "session", "role", "camera", "scanner", "baud", "printer", "volume",
                       "backup", "direction", "booth"},
                      findings);
        core::Kiosk kiosk;
        kiosk.id = fields.id("kiosk id");
        used.add(kiosk.id, fields.at("id"));
        kiosk.name = fields.text("name", Need::Optional);
        if (kiosk.name.empty())
            kiosk.name.zh = kiosk.id;
        // The order of core::KioskRole.
        kiosk.role = static_cast<core::KioskRole>(
            fields.choice("role", {"sign-in", "sign-out", "info", "promo", "stage", "booth"}, 0));
        if (!core::hasTouch(kiosk.role)) {
            kiosk.camera = "none";
            kiosk.scanner = "none";
        }
        kiosk.session = fields.string("session", Need::Optional).value_or("");
        kiosk.venue = fields.string("venue", Need::Optional).value_or("");
        kiosk.camera = fields.string("camera", Need::Optional).value_or(kiosk.camera);
        kiosk.scanner = fields.string("scanner", Need::Optional).value_or(kiosk.scanner);
        kiosk.baud = fields.integer("baud", kSpeeds.front(), kSpeeds.back()).value_or(kiosk.baud);
        if (std::ranges::find(kSpeeds, kiosk.baud) == kSpeeds.end())
            fields.error("baud", fields.subject() + " has an unusual speed, " + std::to_string(kiosk.baud),
                         "write the speed that the scanner is set to, mostly 9600 or 115200");
        kiosk.printer = fields.string("printer", Need::Optional).value_or(kiosk.printer);
        kiosk.volume = fields.integer("volume", 0, 100).value_or(kiosk.volume);
        kiosk.backup = fields.string("backup", Need::Optional).value_or("");
        kiosk.direction = fields.direction("direction");
        readBooth(fields, kiosk);
        if (!isCamera(kiosk.camera))
            fields.error("camera", fields.subject() + " has the unknown camera " + inQuotes(kiosk.camera),
                         "write \"device:0\" for the first camera, \"demo\", \"none\", \"file:VIDEO\" or "
                         "\"images:DIR\"");
        if (!isScanner(kiosk.scanner))
            fields.error("scanner", fields.subject() + " has the unknown scanner " + inQuotes(kiosk.scanner),
                         "write \"keyboard\" for one that types, \"serial:/dev/ttyACM0\", "
                         "\"evdev:/dev/input/by-id/NAME\" or \"none\"");
        if (!isPrinter(kiosk.printer))
            fields.error("printer", fields.subject() + " has the unknown printer " + inQuotes(kiosk.printer),
                         "write \"escpos:/dev/usb/lp0\" for a receipt printer, \"cups:NAME\" for a printer that the "
                         "system knows by this name, or \"none\"");
        if (kiosk.session.empty() && core::signsPeople(kiosk.role))
            fields.error("session", fields.subject() + " has no session",
                         "add session = \"…\", or role = \"info\" for a kiosk that signs nobody in (\"promo\" for a "
                         "screen without touch)");
        if (event != nullptr)
            checkPlace(fields, kiosk, *event, findings);
        kiosks.push_back(std::move(kiosk));
    }
    return kiosks;
}

} // namespace plaza::config
