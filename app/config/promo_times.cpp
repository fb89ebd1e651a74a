// SPDX-License-Identifier: GPL-3.0-or-later
// When an item of the playlist may play.
#include "config/promo_reader.h"
#include "config/text.h"

#include <algorithm>
#include <array>

namespace plaza::config {

namespace {

/// 0 = Sunday. Each day by its short name, then as people write it too.
constexpr std::array<std::array<std::string_view, 4>, 7> kWeekdays{{{"sun", "sunday", "周日", "星期日"},
                                                                    {"mon", "monday", "周一", "星期一"},
                                                                    {"tue", "tuesday", "周二", "星期二"},
                                                                    {"wed", "wednesday", "周三", "星期三"},
                                                                    {"thu", "thursday", "周四", "星期四"},
                                                                    {"fri", "friday", "周五", "星期五"},
                                                                    {"sat", "saturday", "周六", "星期六"}}};

void readWeekdays(Fields &fields, core::PromoItem &item)
{
    for (const std::string &name : fields.strings("weekdays")) {
        const auto day = std::ranges::find_if(kWeekdays, [word = folded(name)](const auto &names) {
            return std::ranges::find(names, word) != names.end();
        });
        if (day == kWeekdays.end())
            fields.error("weekdays", fields.subject() + " names the unknown weekday " + inQuotes(name),
                         "write some of \"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\", \"sun\"");
        else
            item.weekdays.push_back(static_cast<int>(day - kWeekdays.begin()));
    }
    std::ranges::sort(item.weekdays);
    item.weekdays.erase(std::ranges::unique(item.weekdays).begin(), item.weekdays.end());
}

/// Second by second of the clock's round, an hour's end after midnight counted on.
bool overlap(const core::DailyHours &one, const core::DailyHours &other)
{
    const auto length = [](const core::DailyHours &hours) {
        return hours.to > hours.from ? hours.to - hours.from : hours.to + kSecondsPerDay - hours.from;
    };
    const auto reaches = [&length](const core::DailyHours &from, const core::DailyHours &to) {
        return (to.from - from.from + kSecondsPerDay) % kSecondsPerDay < length(from);
    };
    return reaches(one, other) || reaches(other, one);
}

} // namespace

std::optional<core::DailyHours> readStretch(Fields &fields)
{
    const auto from = fields.timeOfDay("from", Need::Required);
    const auto to = fields.timeOfDay("to", Need::Required);
    if (!from || !to)
        return std::nullopt;
    if (*from % kSecondsPerDay == *to % kSecondsPerDay && !(*from == 0 && *to == kSecondsPerDay)) {
        fields.error("to", fields.subject() + " ends when it begins",
                     "write a later time, or an earlier one if it ends after midnight");
        return std::nullopt;
    }
    if (*from == kSecondsPerDay) {
        fields.error("from", fields.subject() + " begins at 24:00", "write \"00:00\"");
        return std::nullopt;
    }
    return core::DailyHours{*from, *to};
}

std::vector<core::DailyHours> readDailyHours(Fields &fields, std::string_view key, Findings &findings)
{
    std::vector<core::DailyHours> all;
    const auto tables = fields.tables(key, Need::Optional);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Fields each(*tables[i], "stretch " + std::to_string(i + 1) + " of " + fields.subject(), {"from", "to"},
                    findings);
        const auto hours = readStretch(each);
        if (hours && std::ranges::any_of(all, [&](const core::DailyHours &other) { return overlap(*hours, other); }))
            findings.warn(each.place(), each.subject() + " overlaps one before it",
                          "one stretch that holds both says the same");
        if (hours)
            all.push_back(*hours);
    }
    return all;
}

void readPromoTimes(Fields &fields, core::PromoItem &item, Findings &findings)
{
    item.first = fields.day("from");
    item.last = fields.day("until");
    if (item.first && item.last && *item.last < *item.first)
        fields.error("until", fields.subject() + " ends before it begins: until is " + core::toString(*item.last),
                     "write the last day on which it plays, " + core::toString(*item.first) + " or later");
    readWeekdays(fields, item);
    item.hours = readDailyHours(fields, "hours", findings);
}

} // namespace plaza::config
