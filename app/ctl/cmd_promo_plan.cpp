// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_tally.h"
#include "core/promo_text.h"
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/promo_commands.h"
#include "ctl/unseen.h"

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

namespace plaza::ctl {

namespace {

constexpr std::int64_t kLongestPlanMs = 62LL * 86'400'000;

struct Options {
    std::string event;
    std::string kiosk;
    std::string from;
    std::string to;
    bool each = false;
    bool json = false;
};

/// Between two moments at which hours begin or end the same items take turns.
struct Stretch {
    core::Instant from;
    core::Instant to;
    core::PromoTally shown;
    std::string nothing; ///< why, where it is dark
};

class Printer {
public:
    Printer(const Options &options, const config::EventConfig &config, Streams streams)
        : m_options(options), m_config(config), m_streams(streams)
    {
    }

    void play(const core::PlannedPlay &play)
    {
        const core::UtcOffset offset = m_config.event.offset;
        const std::string item = play.item == nullptr ? "" : play.item->id;
        if (m_options.json) {
            nlohmann::ordered_json line{{"from", core::toIso(play.from, offset)}, {"to", core::toIso(play.to, offset)}};
            line["item"] = play.item == nullptr ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(item);
            if (play.item == nullptr)
                line["why"] = core::toString(play.nothing);
            else
                line["cut"] = play.cut;
            m_streams.out << jsonText(line) << '\n';
            return;
        }
        m_streams.out << promoTime(play.from, offset) << "  "
                      << (play.item == nullptr ? "nothing: " + core::textOf(play.nothing).en : item)
                      << (play.cut ? ", cut at " + promoTime(play.to, offset) : "") << '\n';
    }

    void stretch(Stretch stretch) const
    {
        const core::UtcOffset offset = m_config.event.offset;
        const auto items = stretch.shown.take();
        if (m_options.json) {
            nlohmann::ordered_json line{{"from", core::toIso(stretch.from, offset)},
                                        {"to", core::toIso(stretch.to, offset)},
                                        {"items", nlohmann::ordered_json::array()}};
            for (const core::PromoPlayed &each : items)
                line["items"].push_back({{"item", each.item}, {"plays", each.plays}, {"ms", each.shownMs}});
            m_streams.out << jsonText(line) << '\n';
            return;
        }
        m_streams.out << promoTime(stretch.from, offset) << " to " << promoTime(stretch.to, offset) << '\n';
        for (const core::PromoPlayed &each : items)
            m_streams.out << "  " << each.plays << " x " << each.item << ", " << each.shownMs / 1000 << " s\n";
        if (items.empty())
            m_streams.out << "  nothing: " << stretch.nothing << '\n';
    }

private:
    const Options &m_options;
    const config::EventConfig &m_config;
    Streams m_streams;
};

void printStretches(const config::EventConfig &config, const core::PromoMoment &begin, core::Instant end,
                    const core::PromoLength &length, const Printer &printer)
{
    core::PromoHistory history;
    Stretch stretch{.from = begin.now, .to = {}, .shown = {}, .nothing = {}};
    core::PromoMoment moment = begin;
    std::optional<core::Instant> changes = core::nextPromoChange(config.playlist, moment);
    core::planPromo(config.playlist, begin, end, length, history, [&](const core::PlannedPlay &play) {
        while (changes && *changes <= play.from) {
            stretch.to = *changes;
            printer.stretch(std::move(stretch));
            stretch = {.from = *changes, .to = {}, .shown = {}, .nothing = {}};
            moment.now = *changes;
            changes = core::nextPromoChange(config.playlist, moment);
        }
        if (play.item == nullptr)
            stretch.nothing = core::textOf(play.nothing).en;
        else
            stretch.shown.add({.item = play.item->id,
                               .from = play.from,
                               .to = play.to,
                               .shownMs = play.to.ms - play.from.ms,
                               .stop = play.cut ? std::optional(core::PromoStop::Schedule) : std::nullopt});
    });
    stretch.to = end;
    printer.stretch(std::move(stretch));
}

int plan(const Options &options, Streams streams)
{
    const config::EventConfig config = readPromoPackage(options.event);
    const core::Instant from = timeFrom(options.from, config.event.offset);
    const core::Instant to = timeFrom(options.to, config.event.offset);
    if (to <= from)
        throw BadUse("--to is not after --from");
    if (to.ms - from.ms > kLongestPlanMs)
        throw BadUse("a plan holds at most 62 days; take a shorter time");
    const core::PromoMoment begin = promoMoment(config, options.kiosk, from);
    Printer printer(options, config, streams);
    for (const std::string &item : unmeasured(config.playlist, options.event))
        streams.err << item << ": nobody has measured this film, it counts as " << kUnknownFilmMs / 1000
                    << " s; run plazactl media check " << options.event << " --write\n";
    const core::PromoLength length = promoLengths(options.event);
    if (!options.each) {
        printStretches(config, begin, to, length, printer);
        return Done;
    }
    core::PromoHistory history;
    core::planPromo(config.playlist, begin, to, length, history,
                    [&printer](const core::PlannedPlay &play) { printer.play(play); });
    return Done;
}

} // namespace

void addPromoPlan(Command promo, Streams streams, int &exit)
{
    const auto command = promo.addSubcommand("plan", "What will play on a kiosk, and how often.");
    auto options = std::make_shared<Options>();
    command.addOption("--event", options->event, "the package's folder").required();
    command.addOption("--kiosk", options->kiosk, "its id").required();
    command.addOption("--from", options->from, "ISO 8601; without a zone the event's").required();
    command.addOption("--to", options->to, "the same; not included").required();
    command.addFlag("--each", options->each, "every play in a line of its own");
    command.addFlag("--json", options->json, "a line of JSON for each");
    command.footer("The loop as it runs when nobody interrupts it, begun afresh at --from. A stretch ends where any "
                   "item's hours begin or end;\na play that reaches over its end counts where it began.\n"
                   "Example: plazactl promo plan --event kiosk-config/zhanjiang-2018 --kiosk k8 --from "
                   "2018-06-08T09:00 --to 2018-06-08T12:00");
    command.callback([options, streams, &exit] { exit = plan(*options, streams); });
}

} // namespace plaza::ctl
