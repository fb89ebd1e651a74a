// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/promo_commands.h"
#include "ctl/unseen.h"
#include "desk/promo_log.h"
#include "report/atomic_file.h"
#include "report/csv_out.h"
#include "report/xlsx_out.h"

#include <array>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

namespace plaza::ctl {

namespace {

struct Options {
    std::string store;
    std::string kiosk;
    std::string item;
    std::string from;
    std::string to;
    std::string csv;
    std::string xlsx;
    bool json = false;
};

constexpr std::array kStops{core::PromoStop::Scan,      core::PromoStop::Touch,   core::PromoStop::Staff,
                            core::PromoStop::Emergency, core::PromoStop::Stalled, core::PromoStop::Schedule,
                            core::PromoStop::Crashed};

const std::initializer_list<std::string_view> kColumns{"item",
                                                       "kiosk",
                                                       "from",
                                                       "to",
                                                       "plays",
                                                       "completed",
                                                       "interrupted by scan",
                                                       "interrupted by touch",
                                                       "interrupted by staff",
                                                       "interrupted by emergency",
                                                       "stalled",
                                                       "ended by schedule",
                                                       "crashed",
                                                       "shown seconds"};

int countOf(const core::PromoPlayed &played, core::PromoStop stop)
{
    const auto found = played.interrupted.find(stop);
    return found == played.interrupted.end() ? 0 : found->second;
}

/// A row a fact: what a client checks against its order.
std::string csvOf(const std::vector<desk::PromoRow> &rows, core::UtcOffset offset)
{
    report::CsvOut csv(kColumns);
    for (const auto &[kiosk, played] : rows) {
        std::vector<std::string> cells{played.item,
                                       kiosk,
                                       core::toIso(played.from, offset),
                                       core::toIso(played.to, offset),
                                       std::to_string(played.plays),
                                       std::to_string(played.completed)};
        for (const core::PromoStop stop : kStops)
            cells.push_back(std::to_string(countOf(played, stop)));
        cells.push_back(std::to_string(played.shownMs / 1000));
        csv.row(cells);
    }
    return csv.text();
}

/// The same for a spreadsheet that counts on: numbers are numbers.
void writeXlsx(const std::filesystem::path &path, const std::vector<desk::PromoRow> &rows, core::UtcOffset offset)
{
    report::XlsxOut out("played", kColumns);
    for (const auto &[kiosk, played] : rows) {
        std::vector<report::XlsxCell> cells{played.item,
                                            kiosk,
                                            core::toIso(played.from, offset),
                                            core::toIso(played.to, offset),
                                            std::int64_t{played.plays},
                                            std::int64_t{played.completed}};
        for (const core::PromoStop stop : kStops)
            cells.emplace_back(std::int64_t{countOf(played, stop)});
        cells.emplace_back(played.shownMs / 1000);
        out.row(cells);
    }
    out.save(path);
}

nlohmann::ordered_json jsonOf(const core::PromoPlayed &played, core::UtcOffset offset)
{
    nlohmann::ordered_json line{{"item", played.item},
                                {"from", core::toIso(played.from, offset)},
                                {"to", core::toIso(played.to, offset)},
                                {"plays", played.plays},
                                {"completed", played.completed},
                                {"shown_ms", played.shownMs},
                                {"interrupted", nlohmann::ordered_json::object()}};
    for (const auto &[stop, count] : played.interrupted)
        line["interrupted"][std::string(core::toString(stop))] = count;
    return line;
}

void print(std::ostream &out, const core::PromoPlayed &played, core::UtcOffset offset)
{
    out << "  " << withUnseenEscaped(played.item) << ": " << played.plays << " plays, " << played.completed
        << " to the end, " << played.shownMs / 1000 << " s, " << promoTime(played.from, offset) << " to "
        << promoTime(played.to, offset);
    for (const auto &[stop, count] : played.interrupted)
        out << ", " << count << " by " << core::toString(stop);
    out << '\n';
}

int played(const Options &options, Streams streams)
{
    OpenReader open(options.store);
    const core::UtcOffset offset = open.config.event.offset;
    desk::PromoFilter filter{.kiosk = options.kiosk, .item = options.item, .from = {}, .to = {}};
    if (!options.from.empty())
        filter.from = timeFrom(options.from, offset);
    if (!options.to.empty())
        filter.to = timeFrom(options.to, offset);
    const auto rows = desk::promoRows(open.reader, filter);
    if (!options.csv.empty())
        report::writeFileAtomically(options.csv, csvOf(rows, offset));
    if (!options.xlsx.empty())
        writeXlsx(options.xlsx, rows, offset);
    const auto totals = desk::promoTotals(rows);
    if (!options.json)
        streams.out << totals.size() << " items were shown\n";
    for (const core::PromoPlayed &each : totals) {
        if (options.json)
            streams.out << withUnseenEscaped(jsonText(jsonOf(each, offset))) << '\n';
        else
            print(streams.out, each, offset);
    }
    return Done;
}

} // namespace

void addPromoPlayed(Command promo, Streams streams, int &exit)
{
    const auto command =
        promo.addSubcommand("played", "Proof of play: what was shown, how often, how long; also while a "
                                      "kiosk runs.");
    auto options = std::make_shared<Options>();
    command.addOption("--store", options->store, "the store's file").required();
    command.addOption("--kiosk", options->kiosk, "only this kiosk's");
    command.addOption("--item", options->item, "only this item's");
    command.addOption("--from", options->from, "only what was first shown then or later; ISO 8601");
    command.addOption("--to", options->to, "and before this");
    command.addOption("--csv", options->csv, "write every entry to this file, for a spreadsheet");
    command.addOption("--xlsx", options->xlsx, "the same as a workbook");
    command.addFlag("--json", options->json, "a line of JSON for each item");
    command.footer("Totals of each item. A kiosk writes an entry an item every few minutes, so the last of them may "
                   "still be missing;\n--from and --to take whole entries.\n"
                   "Example: plazactl promo played --store k8.db --xlsx played.xlsx");
    command.callback([options, streams, &exit] { exit = played(*options, streams); });
}

} // namespace plaza::ctl
