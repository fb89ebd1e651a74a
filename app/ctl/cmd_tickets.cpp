// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/open_store.h"
#include "ctl/pdf_application.h"
#include "desk/issue_tickets.h"
#include "report/csv_out.h"
#include "report/pdf_ticket.h"
#include "report/png.h"
#include "ticket/render.h"
#include "ticket/ticket.h"

#include <algorithm>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

constexpr int kModulePx = 12;
constexpr int kQuietModules = 4;
constexpr std::size_t kLongestName = 64;

struct Options {
    std::string store;
    std::string out;
    std::string format = "png";
};

/// The file is named after the attendee's id where that makes a harmless file name, else after the serial.
std::string fileNameFor(const store::Person &person, const std::string &format)
{
    const auto harmless = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    };
    if (person.id.size() <= kLongestName && std::ranges::all_of(person.id, harmless))
        return person.id + "." + format;
    return "ticket-" + std::to_string(person.serial) + "." + format;
}

void write(const std::filesystem::path &file, const store::Person &person, const core::Event &event,
           const std::string &code, const std::string &format)
{
    if (format == "pdf") {
        const core::Attendee attendee = person.attendee.value_or(core::Attendee{.id = person.id});
        report::writeFileAtomically(file, report::toPdf(report::ticketPage(event, attendee, code)),
                                    report::Flush::Later, report::ReadBy::Owner);
        return;
    }
    const auto symbol = ticket::makeSymbol(code);
    if (!symbol)
        throw report::WriteError(file.string() + ": the code of '" + person.id + "' fits no symbol");
    if (format == "svg")
        report::writeFileAtomically(file, ticket::toSvg(*symbol, kModulePx, kQuietModules), report::Flush::Later,
                                    report::ReadBy::Owner);
    else
        report::writeFileAtomically(file, report::toPng(ticket::toRaster(*symbol, kModulePx, kQuietModules)),
                                    report::Flush::Later, report::ReadBy::Owner);
}

int tickets(const Options &options, Streams streams)
{
    OpenReader open(options.store);
    const store::Keys keys = store::readKeys(store::keyFileOf(options.store));
    if (!keys.eventSeed)
        throw store::StoreError(store::Trouble::WrongKeys,
                                options.store + ": this store issues no tickets (its key file has no event signing "
                                                "key); use the store that was created without --keys");
    std::error_code error;
    std::filesystem::create_directories(options.out, error);
    if (error)
        throw report::WriteError(options.out + ": " + error.message() + "; name a folder that can be written");
    const auto application = options.format == "pdf" ? pdfApplication() : nullptr;
    const crypto::Signer signer(*keys.eventSeed);
    report::CsvOut list({"attendee id", "name", "code", "file"}, report::CsvFor::Programs);
    int count = 0;
    open.reader.forEachPerson(keys, [&](const store::Person &person) {
        if (person.erased)
            return;
        const std::string code = desk::ticketCodeFor(person, open.config.event, signer);
        const std::string file = fileNameFor(person, options.format);
        write(std::filesystem::path(options.out) / file, person, open.config.event, code, options.format);
        list.row({person.id, person.attendee ? person.attendee->name : std::string{}, code, file});
        ++count;
    });
    report::flushAll(options.out); // the list comes last: where it stands, every ticket in it does
    report::writeFileAtomically(std::filesystem::path(options.out) / "tickets.csv", list.text(), report::Flush::Now,
                                report::ReadBy::Owner);
    streams.out << count << " tickets and tickets.csv in " << options.out << '\n';
    return Done;
}

} // namespace

void addTickets(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("tickets", "Draw one signed ticket per attendee, and tickets.csv.");
    auto options = std::make_shared<Options>();
    command.addOption("--store", options->store, "the store's file").required();
    command.addOption("--out", options->out, "folder for the tickets; made if missing").required();
    command.addOption("--format", options->format, "png or svg: the symbol alone; pdf: an A6 ticket")
        .oneOf({"png", "svg", "pdf"})
        .showDefault();
    command.footer(
        "tickets.csv has the columns attendee id,name,code,file. Codes start with PZ1: and hold no personal\n"
        "data. The same store gives the same codes every time.\n"
        "Example: plazactl tickets --store k1.db --out tickets --format pdf");
    command.callback([options, streams, &exit] { exit = tickets(*options, streams); });
}

} // namespace plaza::ctl
