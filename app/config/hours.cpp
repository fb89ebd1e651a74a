// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/hours.h"

namespace plaza::config {

std::optional<Hours> readHours(Fields &fields, std::string_view fromKey, std::string_view toKey)
{
    const auto from = fields.timeOfDay(fromKey, Need::Required);
    const auto to = fields.timeOfDay(toKey, Need::Required);
    const bool nextDay = fields.boolean("next_day", false);
    if (!from || !to)
        return std::nullopt;
    if (*from == kSecondsPerDay) {
        fields.error(fromKey, fields.subject() + " begins at 24:00", "write \"00:00\" and the date of the next day");
        return std::nullopt;
    }
    if (!nextDay && *to <= *from) {
        fields.error(toKey, fields.subject() + " ends before it begins, or at once",
                     "write a later time after " + std::string(toKey) +
                         " =, or add next_day = true if it ends after midnight");
        return std::nullopt;
    }
    if (nextDay && *to > *from) {
        fields.error("next_day", fields.subject() + " would last longer than a day",
                     "take next_day = true away, or write one window for each day");
        return std::nullopt;
    }
    return Hours{*from, *to, nextDay ? 1 : 0};
}

} // namespace plaza::config
