// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_interrupt.h"

#include <algorithm>
#include <array>
#include <utility>

namespace plaza::core {

namespace {

constexpr std::array<std::string_view, 3> kNames{"none", "staff", "emergency"}; // the order of PromoInterrupt

} // namespace

std::string_view toString(PromoInterrupt interrupt)
{
    return kNames.at(static_cast<std::size_t>(interrupt));
}

std::optional<PromoInterrupt> promoInterruptFrom(std::string_view name)
{
    const auto found = std::ranges::find(kNames, name);
    return found == kNames.end() ? std::nullopt : std::optional(static_cast<PromoInterrupt>(found - kNames.begin()));
}

void PromoInterrupts::play(PromoOrder order)
{
    m_order = std::move(order);
    m_begun = false;
}

void PromoInterrupts::resume()
{
    m_order.reset();
    m_begun = false;
}

bool PromoInterrupts::begun(std::string_view item)
{
    if (!m_order || m_order->item != item)
        return false;
    m_begun = true;
    return true;
}

void PromoInterrupts::hold()
{
    m_held = true;
    m_begun = false;
}

void PromoInterrupts::ended()
{
    if (m_begun && m_order && !m_order->untilMs)
        resume();
    m_begun = false;
}

void PromoInterrupts::interrupted()
{
    m_begun = false;
}

PromoInterrupt PromoInterrupts::now(std::int64_t nowMs) const
{
    if (m_held)
        return PromoInterrupt::Emergency;
    return order(nowMs) != nullptr ? PromoInterrupt::Staff : PromoInterrupt::None;
}

const PromoOrder *PromoInterrupts::order(std::int64_t nowMs) const
{
    const bool stands = m_order && (!m_order->untilMs || nowMs < *m_order->untilMs);
    return stands ? &*m_order : nullptr;
}

const PromoOrder *PromoInterrupts::next(std::int64_t nowMs) const
{
    const PromoOrder *standing = order(nowMs);
    const bool onceOnly = standing != nullptr && !standing->untilMs;
    return m_held || (onceOnly && m_begun) ? nullptr : standing;
}

} // namespace plaza::core
