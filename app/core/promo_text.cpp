// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_text.h"

#include <string>

namespace plaza::core {

namespace {

std::string shown(Instant at, UtcOffset offset)
{
    return toString(dayOf(at, offset)) + " " + toClock(at, offset);
}

/// "X at T" where a time is known, else `never`.
LocalizedText withTime(const LocalizedText &before, const std::optional<Instant> &at, UtcOffset offset,
                       const LocalizedText &never)
{
    if (!at)
        return {before.zh + never.zh, before.en + never.en};
    const std::string when = shown(*at, offset);
    return {before.zh + "，" + when + " 起播", before.en + "; it begins at " + when};
}

LocalizedText elsewhere(const PromoItem &item)
{
    LocalizedText text{"不在这台机器上播，只在：", "It is meant for others:"};
    auto add = [&text, first = true](const std::string &zh, const std::string &en, const std::string &name) mutable {
        text.zh += (first ? "" : "、") + zh + name;
        text.en += (first ? " " : ", ") + en + name;
        first = false;
    };
    for (const std::string &each : item.kiosks)
        add("签到机 ", "kiosk ", each);
    for (const KioskRole each : item.roles)
        add("用途为 ", "role ", std::string(toString(each)));
    for (const std::string &each : item.venues)
        add("地点 ", "venue ", each);
    return text;
}

} // namespace

LocalizedText textOf(const PromoReason &reason, const PromoItem &item, UtcOffset offset)
{
    const LocalizedText never{"，以后也不会再播", "; it never begins again"};
    switch (reason.rule) {
    case PromoRule::NextUp:
        if (reason.at) {
            const std::string until = shown(*reason.at, offset);
            return {"接下来就播它，最晚播到 " + until, "It plays next, until " + until + " at the latest"};
        }
        return {"接下来就播它", "It plays next"};
    case PromoRule::InTurn:
        return {"可以播，先轮到“" + reason.other + "”", "It may play; '" + reason.other + "' comes first in turn"};
    case PromoRule::JustPlayed:
        return {"刚播过，先播“" + reason.other + "”", "It has just played; '" + reason.other + "' comes first"};
    case PromoRule::Elsewhere:
        return elsewhere(item);
    case PromoRule::Withheld:
        return {"它的文件在这台机器上不能播，用 plazactl media check 看原因",
                "Its file can't be shown here; plazactl media check says why"};
    case PromoRule::NotYet:
        return withTime({"还没到第一天 " + toString(item.first.value_or(Day{})),
                         "Its first day is " + toString(item.first.value_or(Day{}))},
                        reason.at, offset, never);
    case PromoRule::Over:
        return {"最后一天 " + toString(item.last.value_or(Day{})) + " 已经过了",
                "Its last day, " + toString(item.last.value_or(Day{})) + ", is over"};
    case PromoRule::OtherWeekday:
        return withTime({"星期不对，今天不播", "It does not play on this weekday"}, reason.at, offset, never);
    case PromoRule::OutsideHours:
        return withTime({"不在它的播放时段", "It is out of its hours"}, reason.at, offset, never);
    case PromoRule::PlayedEnough:
        return withTime({"一小时内已播满 " + std::to_string(item.maxPerHour) + " 次",
                         "It has played " + std::to_string(item.maxPerHour) + " times within the hour"},
                        reason.at, offset, {});
    case PromoRule::Outranked:
        return {"优先级更高的“" + reason.other + "”在播", "'" + reason.other + "' has a higher priority"};
    case PromoRule::FallbackWaits:
        return {"它是备用的，“" + reason.other + "”可以播的时候不播",
                "It is a fallback, and '" + reason.other + "' may play"};
    case PromoRule::NotSafe:
        return {"本机时间不可信，只播安全循环，它不在里面",
                "The clock is not trusted: only the safe loop runs, and it is not of it"};
    }
    return {};
}

LocalizedText textOf(NothingPlays nothing)
{
    switch (nothing) {
    case NothingPlays::EmptyPlaylist:
        return {"没有播放表", "There is no playlist"};
    case NothingPlays::NothingHere:
        return {"没有为这台机器安排内容", "Nothing is meant for this kiosk"};
    case NothingPlays::NotNow:
        return {"这个时间没有安排内容", "Nothing is meant for this time"};
    case NothingPlays::Withheld:
        return {"安排的文件都不能播，用 plazactl media check 看原因",
                "None of the files can be shown; plazactl media check says why"};
    case NothingPlays::AllResting:
        return {"能播的一小时内都播满了", "All that may play have played as often as an hour allows"};
    }
    return {};
}

} // namespace plaza::core
