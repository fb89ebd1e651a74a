// SPDX-License-Identifier: GPL-3.0-or-later
// What a running kiosk's loop is asked to do, and to tell.
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

struct Options {
    std::string item;
    std::string store;
    std::string by;
    double seconds = 0;
    bool json = false;
};

nlohmann::ordered_json timeOf(const std::optional<core::Instant> &at, core::UtcOffset offset)
{
    return at ? nlohmann::ordered_json(core::toIso(*at, offset)) : nlohmann::ordered_json(nullptr);
}

nlohmann::ordered_json named(const std::string &item)
{
    return item.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(item);
}

/// "in front: welcome since 2018-06-08 09:20:05"
std::string frontLine(const desk::PromoState &state, core::UtcOffset offset)
{
    if (state.interrupt == core::PromoInterrupt::Emergency)
        return "in front: the emergency screens";
    if (!state.offered)
        return "in front: nothing of a loop; there is none for this kiosk";
    if (!state.running)
        return "in front: another page; somebody is at the kiosk";
    if (state.inFront.empty())
        return "in front: the built-in picture";
    return "in front: " + state.inFront + " since " + promoTime(state.since, offset) +
           (state.next.empty() ? "" : ", then " + state.next);
}

void print(std::ostream &out, const desk::PromoState &state, core::UtcOffset offset)
{
    out << withUnseenEscaped(frontLine(state, offset)) << '\n';
    if (!state.ordered.empty())
        out << withUnseenEscaped("staff asked for: " + state.ordered +
                                 (state.orderedBy.empty() ? "" : " (" + state.orderedBy + ")") +
                                 (state.orderEnds ? " until " + promoTime(*state.orderEnds, offset) : ", once"))
            << '\n';
    if (state.doubt != core::ClockDoubt::None)
        out << "clock: " << core::textOf(state.doubt).en << '\n';
    for (const core::PromoWithheld &each : state.withheld)
        out << withUnseenEscaped("not shown: " + each.item + ": " + core::textOf(each, offset).en) << '\n';
    for (const std::string &each : state.newPackage)
        out << withUnseenEscaped("new package: " + each) << '\n';
}

int tell(const desk::PromoErrand &errand, const Options &options, Streams streams)
{
    const core::UtcOffset offset = OpenReader(options.store).config.event.offset;
    const desk::PromoAnswer answer = askLoop(options.store, errand);
    if (options.json)
        streams.out << withUnseenEscaped(jsonText(jsonOf(answer.state, offset))) << '\n';
    else if (errand.what == desk::PromoErrand::What::Play && !answer.state.running)
        streams.out << errand.item << " is shown as soon as nobody is at the kiosk\n";
    if (!options.json)
        print(streams.out, answer.state, offset);
    return Done;
}

} // namespace

nlohmann::ordered_json jsonOf(const desk::PromoState &state, core::UtcOffset offset)
{
    nlohmann::ordered_json line{{"kiosk", state.kiosk},
                                {"at", core::toIso(state.at, offset)},
                                {"offered", state.offered},
                                {"running", state.running},
                                {"in_front", named(state.inFront)}};
    line["since"] = state.inFront.empty() ? nlohmann::ordered_json(nullptr) : timeOf(state.since, offset);
    line["next"] = named(state.next);
    line["clock"] = core::toString(state.doubt);
    line["interrupt"] = core::toString(state.interrupt);
    line["ordered"] = named(state.ordered);
    line["ordered_by"] = named(state.orderedBy);
    line["order_ends"] = timeOf(state.orderEnds, offset);
    line["withheld"] = nlohmann::ordered_json::array();
    for (const core::PromoWithheld &each : state.withheld) {
        const core::LocalizedText text = core::textOf(each, offset);
        line["withheld"].push_back(
            {{"item", each.item}, {"because", core::toString(each.because)}, {"zh", text.zh}, {"en", text.en}});
    }
    line["new_package"] = state.newPackage;
    return line;
}

void printLoop(std::ostream &out, const desk::PromoState &state, core::UtcOffset offset)
{
    print(out, state, offset);
}

desk::PromoAnswer askLoop(const std::string &store, const desk::PromoErrand &errand)
{
    auto kiosk = desk::StoreCaller::connect(store);
    if (!kiosk)
        throw BadUse(store + ": no kiosk runs with this store; start it, or ask the package: plazactl promo why ITEM "
                             "--event DIR --kiosk ID --at TIME");
    const desk::Answer answer = desk::answerFrom(
        kiosk->ask(desk::toMessage({.what = desk::Errand::What::Order, .order = desk::toJson(errand)})));
    if (const auto *broken = std::get_if<std::string>(&answer))
        throw BadUse(*broken);
    desk::PromoAnswer loop = desk::promoAnswerFrom(std::get<desk::Reply>(answer).json);
    if (!loop.refused.empty())
        throw BadUse(loop.refused.en);
    return loop;
}

void addPromoPlay(Command promo, Streams streams, int &exit)
{
    const auto command = promo.addSubcommand("play", "Shows an item on a running kiosk now, above its schedule.");
    auto options = std::make_shared<Options>();
    command.addOption("ITEM", options->item, "its id").required();
    command.addOption("--store", options->store, "the store that the kiosk runs with").required();
    command.addOption("--for", options->seconds, "again and again for so many seconds; left out: once")
        .between(1.0, 86'400.0);
    command.addOption("--staff", options->by, "who asks, for the kiosk's log");
    command.addFlag("--json", options->json, "one line of JSON");
    command.footer("What it interrupts counts as interrupted by staff. A visitor at the kiosk is not sent away; the "
                   "item comes when they have gone.\n"
                   "Example: plazactl promo play welcome --store k8.db --for 300 --staff 陈静");
    command.callback([options, streams, &exit] {
        constexpr double kMs = 1000;
        exit = tell({.what = desk::PromoErrand::What::Play,
                     .item = options->item,
                     .by = options->by,
                     .forMs = static_cast<std::int64_t>(options->seconds * kMs)},
                    *options, streams);
    });
}

void addPromoResume(Command promo, Streams streams, int &exit)
{
    const auto command =
        promo.addSubcommand("resume", "Ends what `promo play` began: a running kiosk follows its schedule.");
    auto options = std::make_shared<Options>();
    command.addOption("--store", options->store, "the store that the kiosk runs with").required();
    command.addOption("--staff", options->by, "who asks, for the kiosk's log");
    command.addFlag("--json", options->json, "one line of JSON");
    command.footer("Example: plazactl promo resume --store k8.db");
    command.callback([options, streams, &exit] {
        exit = tell({.what = desk::PromoErrand::What::Resume, .item = {}, .by = options->by}, *options, streams);
    });
}

void addPromoState(Command promo, Streams streams, int &exit)
{
    const auto command =
        promo.addSubcommand("state", "What a running kiosk's loop shows, holds back and waits for just now.");
    auto options = std::make_shared<Options>();
    command.addOption("--store", options->store, "the store that the kiosk runs with").required();
    command.addFlag("--json", options->json, "one line of JSON");
    command.footer("Example: plazactl promo state --store k8.db");
    command.callback([options, streams, &exit] {
        exit = tell({.what = desk::PromoErrand::What::State, .item = {}, .by = {}}, *options, streams);
    });
}

} // namespace plaza::ctl
