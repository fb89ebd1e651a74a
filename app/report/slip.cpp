// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/slip.h"

namespace plaza::report {

namespace {

core::LocalizedText untilOf(core::Instant until, core::UtcOffset offset)
{
    // Exclusive: what ends at midnight belongs to the day before.
    const core::Instant last{until.ms - 1};
    const core::LocalTime day = core::toLocal(last, offset);
    const bool midnight = core::dayOf(last, offset) != core::dayOf(until, offset);
    const std::string time = midnight ? "24:00" : core::toClock(until, offset);
    return {std::to_string(day.year) + " 年 " + std::to_string(day.month) + " 月 " + std::to_string(day.day) + " 日 " +
                time + " 前",
            "Before " + time + ", " + core::toString(core::dayOf(last, offset))};
}

} // namespace

Slip slipOf(const core::Event &event, const desk::Voucher &voucher)
{
    return {.event = event.shortName.empty() ? event.name : event.shortName,
            .tier = voucher.tier,
            .prize = voucher.prize,
            .desk = voucher.desk,
            .until = untilOf(voucher.until, event.offset),
            .code = voucher.code,
            .shortCode = voucher.shortCode};
}

} // namespace plaza::report
