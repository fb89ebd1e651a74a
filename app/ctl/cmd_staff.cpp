// SPDX-License-Identifier: GPL-3.0-or-later
// The staff's accounts. PINs are made and hashed here, so that a running kiosk has nothing to do but to write.
#include "config/staff_list.h"
#include "ctl/command.h"
#include "ctl/drawn_file.h"
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/pdf_application.h"
#include "ctl/problems.h"
#include "ctl/unseen.h"
#include "desk/staff_accounts.h"
#include "report/atomic_file.h"
#include "report/pin_sheet.h"
#include "report/png.h"
#include "ticket/render.h"
#include "ticket/ticket.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <ostream>
#include <set>

namespace plaza::ctl {

namespace {

using Json = nlohmann::ordered_json;
using store::StaffAccount;

struct Options {
    std::string store;
    std::string name;
    std::string role;
    std::string number;
    std::string file;
    std::string out;
    std::string from;
    std::string by;
    std::vector<std::string> names;
    bool json = false;
};

std::string whoSitsHere(const Options &options)
{
    if (!options.by.empty())
        return options.by;
    const char *user = std::getenv("USER"); // NOLINT(concurrency-mt-unsafe): one thread
    return user != nullptr && *user != '\0' ? user : "plazactl";
}

struct Change {
    StaffAccount account;
    const char *what;
};

/// All of them, or none: then the reason is said.
bool change(const Options &options, Streams streams, const std::vector<Change> &changes)
{
    Json list = Json::array();
    for (const auto &[account, what] : changes)
        list.push_back({{"what", what},
                        {"account",
                         {{"id", account.id},
                          {"role", account.role},
                          {"pin_hash", account.pinHash},
                          {"number", account.number},
                          {"badge", account.badge},
                          {"temporary", account.temporary},
                          {"until", account.until.ms},
                          {"disabled", account.disabled}}}});
    const Json order{{"do", "staff-accounts"}, {"by", whoSitsHere(options)}, {"changes", list}};
    OpenDesk open(options.store);
    const std::string problem = jsonFrom(open.order(jsonText(order))).at("problem");
    if (!problem.empty())
        streams.err << problem << '\n';
    return problem.empty();
}

StaffAccount needed(const std::vector<StaffAccount> &all, const std::string &name)
{
    auto found = std::ranges::find(all, name, &StaffAccount::id); // first, as at a kiosk
    if (found == all.end())
        found = std::ranges::find(all, name, &StaffAccount::number);
    if (name.empty() || found == all.end())
        throw BadUse("there is no '" + name + "' among the staff; plazactl staff list shows who is");
    return *found;
}

std::string freeNumber(std::set<std::string> &taken)
{
    for (int number = 101;; ++number) // NOLINT: the first of three digits that can't be taken for a year
        if (taken.insert(std::to_string(number)).second)
            return std::to_string(number);
}

/// What can't be somebody's new number: names too, which may be digits.
std::set<std::string> numbersOf(const std::vector<StaffAccount> &all)
{
    std::set<std::string> numbers;
    for (const StaffAccount &account : all) {
        numbers.insert(account.number);
        numbers.insert(account.id);
    }
    return numbers;
}

/// A new printed PIN for the account; the PIN itself.
std::string givePin(StaffAccount &account, const store::Keys &keys, core::Instant now)
{
    std::string pin = desk::newPin();
    account.pinHash = crypto::hashPin(pin, keys.pepper);
    account.temporary = true;
    account.until = {now.ms + desk::kTemporaryPinMs};
    return pin;
}

int add(const Options &options, Streams streams)
{
    OpenReader open(options.store);
    const store::Keys keys = store::readKeys(store::keyFileOf(options.store));
    auto taken = numbersOf(open.reader.staff());
    taken.insert(options.name);
    StaffAccount account{.id = options.name,
                         .role = options.role,
                         .pinHash = {},
                         .number = options.number.empty() ? freeNumber(taken) : options.number,
                         .badge = {}};
    const std::string pin = givePin(account, keys, open.machineClock.now());
    if (!change(options, streams, {{account, "added"}}))
        return Usage;
    streams.out << account.id << " (" << account.role << "), number " << account.number << ", PIN " << pin
                << "\nThe PIN is good for 14 days and is changed when it is first used. It is not shown again.\n";
    return Done;
}

int import(const Options &options, Streams streams)
{
    const config::StaffList list = config::readStaffList(options.file);
    print(streams.err, list.notes);
    if (!list.problems.empty()) {
        print(streams.err, list.problems);
        streams.err << "nobody was imported\n";
        return Findings;
    }
    OpenReader open(options.store);
    const auto all = open.reader.staff();
    auto taken = numbersOf(all);
    for (const config::StaffRow &row : list.rows) {
        taken.insert(row.number);
        taken.insert(row.name);
    }
    std::vector<Change> changes;
    for (const config::StaffRow &row : list.rows) {
        const auto known = std::ranges::find(all, row.name, &StaffAccount::id);
        if (known == all.end()) {
            changes.push_back({{.id = row.name,
                                .role = std::string(toString(row.role)),
                                .pinHash = {},
                                .number = row.number.empty() ? freeNumber(taken) : row.number,
                                .badge = {}},
                               "added"});
        } else if (known->role != toString(row.role) || (!row.number.empty() && known->number != row.number)) {
            StaffAccount account = *known;
            account.role = toString(row.role);
            if (!row.number.empty())
                account.number = row.number;
            changes.push_back({account, "role"});
        }
    }
    if (!changes.empty() && !change(options, streams, changes))
        return Findings;
    streams.out << changes.size() << " of " << list.rows.size()
                << " added or changed. Their PINs: plazactl staff pins --store " << options.store
                << " --out pins.pdf\n";
    return Done;
}

int pins(const Options &options, Streams streams)
{
    OpenReader open(options.store);
    const store::Keys keys = store::readKeys(store::keyFileOf(options.store));
    std::vector<StaffAccount> chosen;
    const auto all = open.reader.staff();
    if (options.names.empty())
        std::ranges::copy_if(all, std::back_inserter(chosen), [](const StaffAccount &account) {
            return !account.disabled && (account.temporary || account.pinHash.empty());
        });
    else
        for (const std::string &name : options.names)
            chosen.push_back(needed(all, name));
    if (chosen.empty())
        throw BadUse("everybody has a PIN of their own; name those who need a new one");
    std::vector<report::PinSlip> slips;
    std::vector<Change> changes;
    for (StaffAccount &account : chosen) {
        const std::string pin = givePin(account, keys, open.machineClock.now());
        slips.push_back({account.id, account.role, account.number, pin});
        changes.push_back({account, "temporary-pin"});
    }
    const auto application = pdfApplication();
    const auto sheet = report::pinSheetPdf(open.config.event.name.zh, slips);
    report::writeFileAtomically(options.out, sheet, report::Flush::Now, report::ReadBy::Owner); // first: PINs that
    // stand on no paper would lock everybody out
    if (!change(options, streams, changes))
        return Usage;
    streams.out << slips.size() << " PINs in " << options.out
                << ". Cut it apart, hand it out, delete the file. Each is good for 14 days.\n";
    return Done;
}

int badge(const Options &options, Streams streams)
{
    OpenReader open(options.store);
    const store::Keys keys = store::readKeys(store::keyFileOf(options.store));
    StaffAccount account = needed(open.reader.staff(), options.name);
    const crypto::Bytes random = crypto::randomBytes(8);
    std::uint64_t serial = 0;
    for (const std::uint8_t byte : random)
        serial = serial << 8 | byte;
    account.badge = store::serialText(serial);
    const crypto::Signer signer(keys.eventSeed ? *keys.eventSeed : keys.kioskSeed);
    const std::string code = ticket::issue({.eventTag = ticket::eventTagOf(open.config.event.id),
                                            .serial = serial,
                                            .kind = ticket::TicketClass::Staff,
                                            .validFrom = {},
                                            .validUntil = {}},
                                           signer);
    const auto symbol = ticket::makeSymbol(code);
    if (!symbol)
        throw report::WriteError(options.out + ": the code fits no symbol");
    constexpr int kModulePx = 12;
    constexpr int kQuiet = 4;
    // Drawn before it counts, and under its name only when it does: a disk that is full takes nobody's badge away, and
    // a store that can't be written leaves no picture that opens nothing.
    DrawnFile drawn(options.out);
    if (options.out.ends_with(".svg"))
        report::writeFileAtomically(drawn.name(), ticket::toSvg(*symbol, kModulePx, kQuiet), report::Flush::Now,
                                    report::ReadBy::Owner);
    else
        report::writeFileAtomically(drawn.name(), report::toPng(ticket::toRaster(*symbol, kModulePx, kQuiet)),
                                    report::Flush::Now, report::ReadBy::Owner);
    if (!change(options, streams, {{account, "badge"}}))
        return Usage;
    drawn.keep();
    streams.out << options.out << ": the badge of " << account.id
                << ". With the PIN it opens the staff's pages; an earlier badge opens nothing any more.\n";
    return Done;
}

int list(const Options &options, Streams streams)
{
    OpenReader open(options.store);
    for (const StaffAccount &account : open.reader.staff()) {
        const char *state = account.disabled          ? "closed"
                            : account.pinHash.empty() ? "no PIN yet"
                            : account.temporary       ? "printed PIN"
                                                      : "own PIN";
        if (options.json)
            streams.out << withUnseenEscaped(jsonText(Json{{"name", account.id},
                                                           {"role", account.role},
                                                           {"number", account.number},
                                                           {"badge", !account.badge.empty()},
                                                           {"state", state}}))
                        << '\n';
        else
            streams.out << account.number << '\t' << account.id << '\t' << account.role << '\t' << state
                        << (account.badge.empty() ? "" : ", badge") << '\n';
    }
    return Done;
}

int close(const Options &options, Streams streams, bool disabled)
{
    StaffAccount account;
    {
        OpenReader open(options.store);
        account = needed(open.reader.staff(), options.name);
    }
    account.disabled = disabled;
    if (!change(options, streams, {{account, disabled ? "disabled" : "enabled"}}))
        return Usage;
    streams.out << account.id << (disabled ? " may enter no more\n" : " may enter again\n");
    return Done;
}

/// The event's stores share the pepper, so a PIN goes with its account.
int copy(const Options &options, Streams streams)
{
    std::vector<Change> changes;
    {
        OpenReader from(options.from);
        OpenReader to(options.store);
        if (from.install.event != to.install.event)
            throw BadUse("--from: the store of another event");
        for (StaffAccount &account : from.reader.staff())
            changes.push_back({std::move(account), "copied"});
    }
    if (!change(options, streams, changes))
        return Usage;
    streams.out << changes.size() << " accounts copied, with their PINs and badges\n";
    return Done;
}

} // namespace

void addStaff(Command app, Streams streams, int &exit)
{
    const auto staff = app.addSubcommand("staff", "Who of the staff may enter, and as what.");
    staff.requireSubcommand();
    auto options = std::make_shared<Options>();
    const auto command = [&](const char *name, const char *what, auto work) {
        const auto made = staff.addSubcommand(name, what);
        made.addOption("--store", options->store, "the store's file").required();
        made.addOption("--by", options->by, "who changes it (default: the user of this machine)");
        made.callback([options, streams, &exit, work] { exit = work(*options, streams); });
        return made;
    };
    const auto adding = command("add", "Open an account, and show its first PIN once.", add);
    adding.addOption("NAME", options->name, "as colleagues call them; it stands in the journal").required();
    adding.addOption("--role", options->role, "scan, desk, prize-desk, host, supervisor")
        .required()
        .oneOf({"scan", "desk", "prize-desk", "host", "supervisor"});
    adding.addOption("--number", options->number, "two to eight digits, to be typed at a kiosk (default: a free one)");
    command("import", "Open accounts, or change roles, by a list: 姓名,角色,工号 (name, role, number).", import)
        .addOption("FILE", options->file, "CSV or XLSX")
        .required();
    const auto printing =
        command("pins", "New printed PINs: for who has none of their own, or for those who are named.", pins);
    printing.addOption("NAME", options->names, "names or numbers");
    printing.addOption("--out", options->out, "the PDF to write, A4").required();
    const auto badging = command("badge", "Draw a badge's QR symbol: with the PIN it opens the staff's pages.", badge);
    badging.addOption("NAME", options->name, "name or number").required();
    badging.addOption("--out", options->out, "the PNG or SVG to write").required();
    command("list", "Who there is.", list).addFlag("--json", options->json, "a line of JSON each");
    const auto closing = [](bool disabled) {
        return [disabled](const Options &o, Streams s) {
            return close(o, s, disabled);
        };
    };
    command("disable", "Close an account; an open session of theirs ends at once.", closing(true))
        .addOption("NAME", options->name, "name or number")
        .required();
    command("enable", "Open a closed account again.", closing(false))
        .addOption("NAME", options->name, "name or number")
        .required();
    command("copy", "Take over the accounts of another store of the event.", copy)
        .addOption("--from", options->from, "the other store")
        .required();
    staff.footer("Works while the kiosk runs. Example: plazactl staff import staff.csv --store k1.db\n"
                 "                                   plazactl staff pins --store k1.db --out pins.pdf");
}

} // namespace plaza::ctl
