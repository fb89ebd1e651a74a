// SPDX-License-Identifier: GPL-3.0-or-later
// What an organiser may still say about a round once it has begun.
#include "config/package.h"
#include "core/draw.h"
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/problems.h"
#include "ctl/quiz_commands.h"
#include "desk/rules.h"
#include "store/keys.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

struct Options {
    std::string store;
    std::string event;
    std::string round;
    std::string prize;
    std::string reason;
    int count = 0;
};

void requireReason(const std::string &reason)
{
    if (!core::isDrawText(reason, core::kLongestDrawName) || reason == "-")
        throw BadUse("--reason is one line of at most 200 bytes, for everybody to read");
}

int restate(const Options &options, Streams streams)
{
    requireReason(options.reason);
    const auto loaded = config::loadPackage(options.event);
    if (!loaded.config) {
        print(streams.err, loaded.problems);
        return Findings;
    }
    const core::SystemClock machineClock;
    const store::Install install = store::Reader(options.store).install();
    const core::ShiftedClock eventClock(machineClock, install.clockShiftMs);
    desk::Desk desk(options.store, store::readKeys(store::keyFileOf(options.store)), *loaded.config, machineClock,
                    eventClock);
    const auto rounds = desk::restateRules(desk, loaded.texts, options.reason);
    for (const std::string &round : rounds)
        streams.out << round << ": the new rules hold from now on; the old ones, the time and the reason are kept\n";
    if (rounds.empty())
        streams.out << "No rules differ from those that hold.\n";
    return Done;
}

int grant(const Options &options, Streams streams)
{
    requireReason(options.reason);
    OpenDesk open(options.store);
    const nlohmann::ordered_json order{
        {"do", "grant"}, {"round", options.round},  {"prize", options.prize}, {"count", options.count},
        {"kiosk", ""},   {"reason", options.reason}};
    const auto told = jsonFrom(open.order(jsonText(order)));
    if (const std::string problem = told.at("problem"); !problem.empty()) {
        streams.err << options.store << ": nothing was granted: " << problem << '\n';
        return Findings;
    }
    streams.out << options.count << " of " << options.prize << " may be won at this kiosk again\n";
    return Done;
}

} // namespace

void addQuizRestate(Command quiz, Streams streams, int &exit)
{
    const auto command =
        quiz.addSubcommand("restate", "Change the rules of a round that has begun, for a stated reason.");
    auto options = std::make_shared<Options>();
    command.addOption("--store", options->store, "the kiosk's store; the kiosk is closed").required();
    command.addOption("--event", options->event, "the event package with the new rules").required();
    command.addOption("--reason", options->reason, "why, for everybody to read").required();
    command.footer("Rules stand from the first play on: a kiosk refuses a package whose rules differ. With a reason "
                   "they can be changed; rules, time and reason stand in the journal, on the kiosk's page about "
                   "fairness and in the file that draw export writes.\n"
                   "Example: plazactl quiz restate --store k8.db --event my-event --reason \"雨天推迟半小时\"");
    command.callback([options, streams, &exit] { exit = restate(*options, streams); });
}

void addQuizGrant(Command quiz, Streams streams, int &exit)
{
    const auto command = quiz.addSubcommand("grant", "Let a kiosk whose store was restored give prizes away again.");
    auto options = std::make_shared<Options>();
    command.addOption("--store", options->store, "the kiosk's store").required();
    command.addOption("--round", options->round, "the round's id").required();
    command.addOption("--prize", options->prize, "the prize's id").required();
    command.addOption("--count", options->count, "how many, counted by hand").required();
    command.addOption("--reason", options->reason, "who counted what, for everybody to read").required();
    command.footer("A store restored from a backup can't know what was won after it, so it gives nothing away until "
                   "somebody has counted.\n"
                   "Example: plazactl quiz grant --store k8.db --round square --prize mug --count 2 --reason "
                   "\"陈静 11:05 清点\"");
    command.callback([options, streams, &exit] { exit = grant(*options, streams); });
}

} // namespace plaza::ctl
