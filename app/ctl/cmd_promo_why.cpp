// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_text.h"
#include "ctl/open_store.h"
#include "ctl/promo_commands.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

namespace plaza::ctl {

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

struct Options {
    std::string item;
    std::string event;
    std::string kiosk;
    std::string at;
    bool json = false;
};

int why(const Options &options, Streams streams)
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
    const core::LocalizedText text = core::textOf(reason, *item, offset);
    if (options.json) {
        nlohmann::ordered_json line{{"item", item->id},
                                    {"at", core::toIso(at, offset)},
                                    {"plays", core::mayPlay(reason.rule)},
                                    {"rule", core::toString(reason.rule)}};
        line["until_or_from"] =
            reason.at ? nlohmann::ordered_json(core::toIso(*reason.at, offset)) : nlohmann::ordered_json(nullptr);
        line["other"] = reason.other.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(reason.other);
        line["zh"] = text.zh;
        line["en"] = text.en;
        streams.out << line.dump() << '\n';
    } else {
        streams.out << text.zh << '\n' << text.en << '\n';
    }
    return Done;
}

} // namespace

void addPromoWhy(CLI::App &promo, Streams streams, int &exit)
{
    auto *command = promo.add_subcommand("why", "Which rule lets an item play at a moment, or stops it.");
    auto options = std::make_shared<Options>();
    command->add_option("ITEM", options->item, "its id")->required();
    command->add_option("--event", options->event, "the package's folder")->required();
    command->add_option("--kiosk", options->kiosk, "its id")->required();
    command->add_option("--at", options->at, "ISO 8601; without a zone the event's")->required();
    command->add_flag("--json", options->json, "one line of JSON");
    command->footer("As if the loop had begun an hour before. What a file's own state adds (missing, changed, "
                    "quarantined), plazactl media check says.\n"
                    "Example: plazactl promo why welcome --event kiosk-config/zhanjiang-2018 --kiosk k8 --at "
                    "2018-06-08T10:15");
    command->callback([options, streams, &exit] { exit = why(*options, streams); });
}

} // namespace plaza::ctl
