// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/stamp_reader.h"

#include "config/fields.h"
#include "config/hours.h"
#include "config/text.h"

#include <algorithm>

namespace plaza::config {

namespace {

constexpr int kMostStamps = 100;
constexpr int kMostGifts = 1'000'000;
constexpr std::size_t kLongestMark = 2; ///< characters; more does not fit a seal

std::vector<std::string_view> viewsOf(const std::vector<std::string> &texts)
{
    return {texts.begin(), texts.end()};
}

void readKiosks(Fields &top, core::StampRally &rally, const std::vector<core::Kiosk> &kiosks)
{
    rally.kiosks = top.strings("kiosks");
    for (const std::string &id : rally.kiosks) {
        if (!kiosks.empty())
            top.checkReference("kiosks", id, idsOf(kiosks));
        const auto named = std::ranges::find(kiosks, id, &core::Kiosk::id);
        if (named != kiosks.end() && !core::hasTouch(named->role))
            top.error("kiosks", top.subject() + " names " + inQuotes(id) + ", a screen without touch",
                      "name kiosks that people can touch");
    }
    if (!rally.kiosks.empty())
        return;
    for (const core::Kiosk &kiosk : kiosks)
        if (core::hasTouch(kiosk.role) && kiosk.role != core::KioskRole::Booth)
            rally.kiosks.push_back(kiosk.id);
    if (rally.kiosks.empty() && !kiosks.empty())
        top.error("kiosks", "there is no kiosk where a full card can be exchanged", "name some: kiosks = [\"k1\"]");
}

void checkQuota(Fields &fields, const core::StampRally &rally)
{
    int shared = 0;
    for (const auto &[kiosk, share] : rally.reward.quota) {
        shared += share;
        if (std::ranges::find(rally.kiosks, kiosk) == rally.kiosks.end())
            fields.error("quota", "the reward gives a share to " + inQuotes(kiosk) + ", which exchanges no cards",
                         "name a kiosk of kiosks =");
    }
    if (!rally.reward.quota.empty() && shared != rally.reward.stock)
        fields.error("quota",
                     "the shares of the reward make " + std::to_string(shared) + ", its stock is " +
                         std::to_string(rally.reward.stock),
                     "let the shares add up to the stock");
}

void readReward(Fields &top, core::StampRally &rally, core::UtcOffset offset, Findings &findings)
{
    const toml::table *table = top.table("reward");
    if (table == nullptr) {
        if (!top.has("reward"))
            top.error("reward", "nothing is said of what a full card is worth",
                      "add a table: [reward], and in it name, stock, desk, date and until");
        return;
    }
    Fields fields(*table, "the reward", {"id", "name", "stock", "desk", "date", "until", "quota"}, findings);
    core::StampReward &reward = rally.reward;
    reward.id = fields.has("id") ? fields.id("reward id") : "gift";
    reward.name = fields.text("name", Need::Required);
    reward.desk = fields.text("desk", Need::Required);
    if (!fields.has("stock"))
        fields.error("stock", "the reward has no stock", "add the line: stock = 100, how many there are");
    reward.stock = fields.integer("stock", 0, kMostGifts).value_or(0);
    reward.quota = fields.numbers("quota", 0, kMostGifts);
    checkQuota(fields, rally);
    if (!fields.has("date"))
        fields.error("date", "it is not said on which day the reward is handed out", "add the line: date = 2018-06-08");
    const auto day = fields.day("date");
    const auto until = fields.timeOfDay("until", Need::Required);
    if (day && until)
        reward.until = momentOf(*day, *until, 0, offset);
}

/// Without a window of its own the rally lasts as long as people are signed in.
void takeSessionsWindow(Fields &top, core::StampRally &rally, const core::Event &event, Findings &findings)
{
    for (const core::Session &session : event.sessions)
        for (const core::Window &window : session.windows) {
            rally.opens = std::min(rally.opens.value_or(window.opens), window.opens);
            rally.closes = std::max(rally.closes.value_or(window.closes), window.closes);
        }
    if (rally.closes && rally.reward.until.ms != 0 && rally.reward.until < *rally.closes)
        findings.warn(top.at("reward"), "the reward's vouchers end before the last session's sign-in closes",
                      "let until = be that time or later, or give the rally a [window] of its own");
}

void readWindow(Fields &top, core::StampRally &rally, const core::Event *event, core::UtcOffset offset,
                Findings &findings)
{
    const toml::table *table = top.table("window");
    if (table == nullptr) {
        if (event != nullptr && !top.has("window"))
            takeSessionsWindow(top, rally, *event, findings);
        return;
    }
    Fields fields(*table, "the window", {"date", "opens", "closes", "next_day"}, findings);
    if (!fields.has("date"))
        fields.error("date", "the window has no day", "add the line: date = 2018-06-08");
    const auto day = fields.day("date");
    const auto hours = readHours(fields, "opens", "closes");
    if (!day || !hours)
        return;
    rally.opens = momentOf(*day, hours->from, 0, offset);
    rally.closes = momentOf(*day, hours->to, hours->toDays, offset);
    if (rally.reward.until.ms != 0 && rally.reward.until < *rally.closes)
        top.error("reward", "the reward's vouchers end before the rally does",
                  "let until = be the time at which the window closes, or later");
}

void readMarks(Fields &top, core::StampRally &rally, const std::vector<std::string> &stations, Findings &findings)
{
    const toml::table *table = top.table("marks");
    if (table == nullptr || stations.empty())
        return;
    Fields fields(*table, "the list of marks", viewsOf(stations), findings);
    for (const std::string &booth : stations) {
        const auto mark = fields.string(booth, Need::Optional);
        if (!mark)
            continue;
        if (mark->empty() || characterCount(*mark) > kLongestMark)
            fields.error(booth, "the mark " + inQuotes(*mark) + " does not fit a stamp", "write one or two characters");
        rally.marks[booth] = *mark;
    }
}

} // namespace

core::StampRally readStamps(const toml::table &root, const core::Event *event, const std::vector<core::Kiosk> &kiosks,
                            const core::FloorPlan &plan, Findings &findings)
{
    Fields top(root, "the rally", {"needed", "guests", "kiosks", "reward", "window", "codes", "marks"}, findings);
    const core::UtcOffset offset = event != nullptr ? event->offset : core::UtcOffset{};
    const std::vector<std::string> stations = core::stationsOf(plan);
    core::StampRally rally;
    if (!top.has("needed"))
        top.error("needed", "it is not said how many stamps fill a card", "add the line: needed = 6");
    rally.needed = top.integer("needed", 1, kMostStamps).value_or(0);
    if (stations.empty())
        findings.warn(top.at("needed"), "no booth of the plan gives a stamp, so there is no rally",
                      "mark the stations in the list of booths, or take the file away");
    else if (rally.needed > std::ssize(stations))
        top.error("needed",
                  "nobody can fill a card: it needs " + std::to_string(rally.needed) + " stamps, the plan has " +
                      std::to_string(stations.size()) + " stations",
                  "write a number from 1 to " + std::to_string(stations.size()));
    rally.guests = top.boolean("guests", true);
    readKiosks(top, rally, kiosks);
    readReward(top, rally, offset, findings);
    readWindow(top, rally, event, offset, findings);
    if (const toml::table *codes = top.table("codes")) {
        Fields fields(*codes, "the codes' table", {"earlier_slots", "later_slots"}, findings);
        rally.tolerance.earlier =
            fields.integer("earlier_slots", 0, core::kMostEarlierSlots).value_or(rally.tolerance.earlier);
        rally.tolerance.later = fields.integer("later_slots", 0, core::kMostLaterSlots).value_or(rally.tolerance.later);
    }
    readMarks(top, rally, stations, findings);
    return rally;
}

void checkBoothKiosks(const toml::table &kiosks, const core::FloorPlan &plan, Findings &findings)
{
    const toml::array *tables = kiosks["kiosks"].as_array();
    for (std::size_t i = 0; tables != nullptr && i < tables->size(); ++i) {
        const toml::table *table = tables->get(i)->as_table();
        const toml::node *node = table == nullptr ? nullptr : table->get("booth");
        const auto id = node == nullptr ? std::nullopt : node->value<std::string>();
        if (!id || id->empty())
            continue;
        const core::Booth *booth = plan.booth(*id);
        if (booth == nullptr)
            findings.error(placeOf(*node),
                           subjectOf("kiosk", *table, i) + " stands at " + inQuotes(*id) +
                               ", which the plan does not have",
                           "write the id of a booth of the plan");
        else if (!booth->stamp)
            findings.error(placeOf(*node),
                           subjectOf("kiosk", *table, i) + " stands at " + inQuotes(*id) + ", which gives no stamp",
                           "make the booth a station of the rally, or give the kiosk another role");
    }
}

} // namespace plaza::config
