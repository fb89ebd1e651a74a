// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/play_record.h"
#include "crypto/crypto.h"
#include "ctl/draw_commands.h"
#include "ctl/json_text.h"
#include "ctl/unseen.h"
#include "desk/draw_file.h"
#include "desk/plays_file.h"

#include <nlohmann/json.hpp>

#include <map>
#include <ostream>

namespace plaza::ctl {

namespace {

struct FaultWords {
    const char *name; ///< in JSON
    const char *text;
};

FaultWords wordsFor(core::PlayFault fault)
{
    using core::PlayFault;
    switch (fault) {
    case PlayFault::Seed:
        return {"seed", "the seed is not that of seed_commitment"};
    case PlayFault::Rules:
        return {"rules", "there are no rules, or they can't be read"};
    case PlayFault::Roll:
        return {"roll", "the seed gives another roll"};
    case PlayFault::Prize:
        return {"prize", "the roll does not lie in this prize's interval"};
    case PlayFault::Given:
        return {"given", "by the rules the prize would have been given where it was not, or not where it was"};
    case PlayFault::Numbers:
        return {"numbers", "a play is missing, or stands there twice"};
    case PlayFault::Record:
        return {"record", "something is not that of the record"};
    }
    return {};
}

/// Drawn and won, by prize.
struct Sums {
    int draws = 0;
    std::map<std::string, int> given;
};

Sums sumsOf(const core::PlayRecord &record)
{
    Sums sums;
    for (const core::PlayStep &step : record.steps)
        if (const auto *draw = std::get_if<core::DrawnStep>(&step)) {
            ++sums.draws;
            if (draw->given)
                ++sums.given[draw->prize];
        }
    return sums;
}

void print(std::ostream &out, const core::PlayRecord &record)
{
    const Sums sums = sumsOf(record);
    out << record.kiosk << "  " << record.origin << ": " << sums.draws + std::ssize(record.undrawn) << " plays, "
        << sums.draws << " draws\n"
        << "  sealed  " << core::hexOf(record.commitment) << "  (shown before the first play)\n"
        << "  record  " << core::hexOf(record.record) << "  (shown at the end)\n";
    for (const auto &[prize, count] : sums.given)
        out << "  " << prize << ": " << count << " won\n";
}

nlohmann::ordered_json jsonOf(const core::PlayRecord &record)
{
    const Sums sums = sumsOf(record);
    return {{"origin", record.origin},
            {"kiosk", record.kiosk},
            {"seed_commitment", core::hexOf(record.commitment)},
            {"record", core::hexOf(record.record)},
            {"plays", sums.draws + std::ssize(record.undrawn)},
            {"draws", sums.draws},
            {"given", sums.given}};
}

} // namespace

int verifyPlays(const std::string &file, const std::string &bytes, bool json, Streams streams)
{
    const desk::ReadPlays read = desk::readPlays(bytes);
    std::string problem = read.problem;
    nlohmann::ordered_json line{{"file", file}, {"ok", false}};
    if (problem.empty()) {
        if (const auto found = core::firstFault(desk::drawHashes(), read.records)) {
            const auto &record = read.records[static_cast<std::size_t>(found->kiosk)];
            problem = "kiosk " + record.kiosk + (found->play > 0 ? ", play " + std::to_string(found->play) : "") +
                      ": " + wordsFor(found->fault).text;
            line["fault"] = {{"what", wordsFor(found->fault).name}, {"origin", record.origin}, {"play", found->play}};
        }
    }
    line["ok"] = problem.empty();
    if (!problem.empty())
        line["problem"] = problem;
    if (problem.empty()) {
        line["event"] = read.records.front().event;
        line["round"] = read.records.front().round;
        line["kiosks"] = nlohmann::ordered_json::array();
        for (const core::PlayRecord &record : read.records)
            line["kiosks"].push_back(jsonOf(record));
    }
    if (json) {
        streams.out << withUnseenEscaped(mendedJsonText(line)) << '\n';
    } else if (!problem.empty()) {
        streams.out << "DOES NOT FIT: " << withUnseenEscaped(file) << ": " << withUnseenEscaped(problem) << '\n';
    } else {
        streams.out << withUnseenEscaped(read.records.front().event) << ", "
                    << withUnseenEscaped(read.records.front().round) << '\n';
        for (const core::PlayRecord &record : read.records)
            print(streams.out, record);
        streams.out << "ALL FITS. Last step: compare what was sealed, and the record, with what the kiosks showed.\n";
    }
    return problem.empty() ? Done : Findings;
}

} // namespace plaza::ctl
