// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_text.h"
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/promo_commands.h"
#include "ctl/unseen.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

namespace plaza::ctl {

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

struct Options {
    std::string item;
    std::string store;
    std::string event;
    std::string kiosk;
    std::string at;
    bool json = false;
};

/// The rule's sentence; of a running kiosk also how its loop stands.
void print(const Options &options, const core::PromoItem &item, core::Instant at, const core::PromoReason &reason,
           const core::LocalizedText &text, const std::optional<desk::PromoState> &state, core::UtcOffset offset,
           Streams streams)
{
    if (!options.json) {
        streams.out << withUnseenEscaped(text.zh) << '\n' << withUnseenEscaped(text.en) << '\n';
        if (state)
            printLoop(streams.out, *state, offset);
        return;
    }
    nlohmann::ordered_json line{{"item", item.id},
                                {"at", core::toIso(at, offset)},
                                {"plays", core::mayPlay(reason.rule)},
                                {"rule", core::toString(reason.rule)}};
    line["until_or_from"] =
        reason.at ? nlohmann::ordered_json(core::toIso(*reason.at, offset)) : nlohmann::ordered_json(nullptr);
    line["other"] = reason.other.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(reason.other);
    line["zh"] = text.zh;
    line["en"] = text.en;
    if (state)
        line["loop"] = jsonOf(*state, offset);
    streams.out << withUnseenEscaped(jsonText(line)) << '\n';
}

int whyByPackage(const Options &options, Streams streams)
{
    const config::EventConfig config = readPromoPackage(options.event);
    const core::PromoItem *item = config.playlist.item(options.item);
    if (item == nullptr) {
        std::string known;
        for (const core::PromoItem &each : config.playlist.items)
            known += (known.empty() ? "" : ", ") + each.id;
        throw BadUse("the playlist has no item '" + options.item + "'; known are: " + known);
    }
    const core::UtcOffset offset = config.event.offset;
    const core::Instant at = timeFrom(options.at, offset);
    core::PromoHistory history;
    core::planPromo(config.playlist, promoMoment(config, options.kiosk, {at.ms - kHourMs}), at,
                    promoLengths(options.event), history, [](const core::PlannedPlay &) {});
    const core::PromoReason reason =
        core::whyPromo(config.playlist, *item, promoMoment(config, options.kiosk, at), history);
    print(options, *item, at, reason, core::textOf(reason, *item, offset), {}, offset, streams);
    return Done;
}

int whyByKiosk(const Options &options, Streams streams)
{
    const core::UtcOffset offset = OpenReader(options.store).config.event.offset;
    const desk::PromoAnswer answer =
        askLoop(options.store, {.what = desk::PromoErrand::What::State, .item = options.item, .by = {}});
    if (!answer.reason)
        throw BadUse("the kiosk did not say why");
    core::PromoItem item;
    item.id = options.item;
    print(options, item, answer.state.at, *answer.reason, answer.why, answer.state, offset, streams);
    return Done;
}

int why(const Options &options, Streams streams)
{
    if (!options.store.empty())
        return whyByKiosk(options, streams);
    if (options.event.empty() || options.kiosk.empty() || options.at.empty())
        throw BadUse("name a package with --event, --kiosk and --at, or the store of a running kiosk with --store");
    return whyByPackage(options, streams);
}

} // namespace

void addPromoWhy(Command promo, Streams streams, int &exit)
{
    const auto command = promo.addSubcommand("why", "Which rule lets an item play at a moment, or stops it.");
    auto options = std::make_shared<Options>();
    command.addOption("ITEM", options->item, "its id").required();
    const auto store = command.addOption("--store", options->store,
                                         "of a running kiosk: it says what it does just now, and what it holds back");
    command.addOption("--event", options->event, "the package's folder").excludes(store);
    command.addOption("--kiosk", options->kiosk, "its id").excludes(store);
    command.addOption("--at", options->at, "ISO 8601; without a zone the event's").excludes(store);
    command.addFlag("--json", options->json, "one line of JSON");
    command.footer("By the package: as if the loop had begun an hour before. What a file's own state adds (missing, "
                   "changed, quarantined) a running\nkiosk says, and plazactl media check.\n"
                   "Example: plazactl promo why welcome --store k8.db\n"
                   "Example: plazactl promo why welcome --event kiosk-config/zhanjiang-2018 --kiosk k8 --at "
                   "2018-06-08T10:15");
    command.callback([options, streams, &exit] { exit = why(*options, streams); });
}

} // namespace plaza::ctl
