// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/promo_commands.h"
#include "ctl/unseen.h"
#include "media/manifest.h"

#include <cmath>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>
#include <sstream>

namespace plaza::ctl {

namespace {

nlohmann::ordered_json jsonOf(const core::PromoItem &item)
{
    nlohmann::ordered_json line{{"item", item.id},          {"kind", core::toString(item.kind)},
                                {"file", item.file},        {"title", item.title.zh},
                                {"ms", item.durationMs},    {"priority", item.priority},
                                {"weight", item.weight},    {"max_per_hour", item.maxPerHour},
                                {"fallback", item.fallback}};
    if (item.kind == core::PromoKind::Live)
        line["live"] = core::toString(item.live);
    return line;
}

std::string described(const core::PromoItem &item)
{
    std::ostringstream text;
    text << "  " << item.id << ": "
         << (item.kind == core::PromoKind::Live ? core::toString(item.live) : core::toString(item.kind));
    if (!item.file.empty())
        text << ' ' << item.file;
    if (!item.title.empty())
        text << " \"" << item.title.zh << '"';
    if (item.durationMs > 0)
        text << ", " << static_cast<double>(item.durationMs) / 1000 << " s";
    if (item.priority != 0)
        text << ", priority " << item.priority;
    if (item.weight != 1)
        text << ", weight " << item.weight;
    if (item.maxPerHour > 0)
        text << ", at most " << item.maxPerHour << " an hour";
    if (item.fallback)
        text << ", fallback";
    return text.str();
}

media::Manifest manifestOf(const std::string &dir)
{
    std::string why; // `media check` tells it
    return media::Manifest::read(std::filesystem::path(dir) / "promo", why).value_or(media::Manifest{});
}

/// 0: nobody has measured it.
std::int64_t lengthOf(const media::Manifest &manifest, const core::PromoItem &item)
{
    const media::ManifestEntry *entry = item.durationMs > 0 ? nullptr : manifest.find(item.file);
    return entry == nullptr ? item.durationMs : std::llround(entry->facts.seconds * 1000);
}

int list(const std::string &dir, bool json, Streams streams)
{
    const config::EventConfig config = readPromoPackage(dir);
    if (!json)
        streams.out << config.playlist.items.size() << " items\n";
    for (const core::PromoItem &item : config.playlist.items)
        streams.out << withUnseenEscaped(json ? jsonText(jsonOf(item)) : described(item)) << '\n';
    return Done;
}

} // namespace

config::EventConfig readPromoPackage(const std::string &dir)
{
    const config::PackageResult package = config::loadPackage(dir);
    std::string problems;
    for (const config::Problem &each : package.problems)
        problems += (problems.empty() ? "" : "\n") + each.text();
    if (!package.config)
        throw BadUse(problems);
    if (package.config->playlist.empty())
        throw BadUse(dir + ": this package has no promo/playlist.toml; copy one from kiosk-config/zhanjiang-2018");
    return *package.config;
}

core::PromoMoment promoMoment(const config::EventConfig &config, const std::string &kiosk, core::Instant now)
{
    requireKiosk(config, kiosk);
    return {.place = core::placeOf(*config.kiosk(kiosk)), .now = now, .offset = config.event.offset};
}

core::PromoLength promoLengths(const std::string &dir)
{
    return [manifest = manifestOf(dir)](const core::PromoItem &item) {
        const std::int64_t length = lengthOf(manifest, item);
        return length > 0 ? length : kUnknownFilmMs;
    };
}

std::vector<std::string> unmeasured(const core::Playlist &playlist, const std::string &dir)
{
    const media::Manifest manifest = manifestOf(dir);
    std::vector<std::string> ids;
    for (const core::PromoItem &item : playlist.items)
        if (lengthOf(manifest, item) == 0)
            ids.push_back(item.id);
    return ids;
}

std::string promoTime(core::Instant at, core::UtcOffset offset)
{
    constexpr std::size_t kToSeconds = 19;
    std::string text = core::toIso(at, offset).substr(0, kToSeconds);
    text[text.find('T')] = ' ';
    return text;
}

void addPromoList(Command promo, Streams streams, int &exit)
{
    const auto command = promo.addSubcommand("list", "The items of an event's loop.");
    auto dir = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command.addOption("--event", *dir, "the package's folder").required();
    command.addFlag("--json", *json, "a line of JSON for each");
    command.footer("Example: plazactl promo list --event kiosk-config/zhanjiang-2018");
    command.callback([dir, json, streams, &exit] { exit = list(*dir, *json, streams); });
}

void addPromo(Command app, Streams streams, int &exit)
{
    const auto promo =
        app.addSubcommand("promo", "The loop on the screens: what plays when, why, and what was played.");
    promo.requireSubcommand();
    addPromoList(promo, streams, exit);
    addPromoPlan(promo, streams, exit);
    addPromoWhy(promo, streams, exit);
    addPromoPlayed(promo, streams, exit);
    addPromoState(promo, streams, exit);
    addPromoPlay(promo, streams, exit);
    addPromoResume(promo, streams, exit);
}

} // namespace plaza::ctl
