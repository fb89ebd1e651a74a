// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/question_bank.h"
#include "crypto/crypto.h"
#include "ctl/command.h"
#include "ctl/map_commands.h"
#include "ctl/problems.h"

#include <algorithm>
#include <memory>
#include <ostream>
#include <system_error>

namespace plaza::ctl {

namespace {

constexpr std::size_t kFingerprintBytes = 8;

void summariseShop(std::ostream &out, const core::Pretix &shop)
{
    for (const auto &key : shop.keys) {
        const crypto::Digest digest = crypto::sha256(key);
        out << "  pretix key " << crypto::toHex(crypto::ByteView(digest.bytes).first(kFingerprintBytes)) << '\n';
    }
    if (shop.keys.empty())
        return;
    out << "  pretix tickets of people who are not on the roster: "
        << (shop.admitUnlisted ? "admitted without a name\n" : "not on the list\n");
    if (!shop.subevents.empty()) {
        out << "  pretix subevents:";
        for (const std::int64_t subevent : shop.subevents)
            out << ' ' << subevent;
        out << '\n';
    }
    for (const core::PretixItem &item : shop.items) {
        out << "  pretix item " << item.id << ":";
        for (const std::string &session : item.sessions)
            out << ' ' << session;
        out << (item.sessions.empty() ? " no session\n" : "\n");
    }
}

void summarise(std::ostream &out, const LoadedPackage &loaded)
{
    const core::Event &event = loaded.config->event;
    out << "OK " << event.id << ": " << event.name.zh << '\n';
    out << "  " << loaded.roster.rows.size() << " people on the roster, " << loaded.config->kiosks.size() << " kiosks, "
        << event.agenda.size() << " agenda items\n";
    for (const core::Session &session : event.sessions) {
        const auto expects = [&](const core::Attendee &attendee) {
            return std::ranges::find(attendee.sessions, session.id) != attendee.sessions.end();
        };
        out << "  session " << session.id << ": " << session.name.zh << ", "
            << std::ranges::count_if(loaded.roster.rows, expects) << " expected, "
            << (session.admission == core::Admission::Open ? "open" : "invited");
        for (const core::Window &window : session.windows)
            out << ", " << core::toString(window.day) << ' ' << core::toClock(window.opens, event.offset) << "-"
                << core::toClock(window.closes, event.offset);
        out << '\n';
    }
    out << "  people's data is destroyed from " << core::toString(core::dayOf(event.retentionEnds(), event.offset))
        << " on; privacy notice: " << (event.notice.version.empty() ? "none" : event.notice.version) << '\n';
    summariseShop(out, event.pretix);
}

/// A package without a quiz has no questions, and needs none.
config::BankResult readQuiz(const std::filesystem::path &dir)
{
    std::error_code ignored;
    return std::filesystem::is_directory(dir / "quiz", ignored) ? config::readBank(dir / "quiz") : config::BankResult{};
}

void printRefused(std::ostream &err, const config::BankResult &bank)
{
    for (const config::RefusedQuestion &question : bank.refused)
        err << question.file << ':' << question.line << ": a question of the type " << question.type
            << " is not asked at a kiosk; take it away, or make it a choice\n";
}

int check(const std::string &dir, Streams streams)
{
    const LoadedPackage loaded = loadWithRoster(dir);
    config::BankResult bank = readQuiz(dir);
    std::erase_if(bank.problems, [&](const config::Problem &each) { // with a quiz.toml the package told them
        return std::ranges::find(loaded.problems, each) != loaded.problems.end();
    });
    print(streams.out, loaded.problems);
    print(streams.out, loaded.roster.skipped);
    const config::PlanCheck map =
        loaded.config ? checkMap(dir, *loaded.config, loaded.planPlaces) : config::PlanCheck{};
    print(streams.out, bank.problems);
    print(streams.out, map.problems);
    print(streams.err, loaded.warnings);
    print(streams.err, loaded.roster.notes);
    print(streams.err, bank.warnings);
    print(streams.err, map.warnings);
    printRefused(streams.err, bank);
    if (!loaded.problems.empty() || !loaded.roster.skipped.empty() || !bank.problems.empty() || !map.problems.empty())
        return Findings;
    summarise(streams.out, loaded);
    if (!bank.questions.empty())
        streams.out << "  " << bank.questions.size() << " questions for the quiz\n";
    if (const core::FloorPlan &plan = loaded.config->plan; !plan.empty())
        streams.out << "  a map of " << plan.levels.size() << " levels with " << plan.booths.size() << " booths\n";
    return Done;
}

} // namespace

void addCheck(Command app, Streams streams, int &exit)
{
    const auto command =
        app.addSubcommand("check", "Look through an event package: OK, or every error with its place.");
    auto dir = std::make_shared<std::string>();
    command.addOption("EVENT_DIR", *dir, "the package's folder").required();
    command.footer("Prints OK and a summary, or one line per error: file:line:column: what; how to mend it.\n"
                   "Warnings and notes go to standard error and change nothing.\n"
                   "Example: plazactl check kiosk-config/zhanjiang-2018");
    command.callback([dir, streams, &exit] { exit = check(*dir, streams); });
}

} // namespace plaza::ctl
