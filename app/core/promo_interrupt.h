// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the schedule: an emergency, then an item that staff asked for. Pure; one thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plaza::core {

/// From the lowest to the highest.
enum class PromoInterrupt {
    None,
    Staff,     ///< "play now"
    Emergency, ///< the emergency screens have taken over: nothing of the loop is shown
};

/// "none", "staff", "emergency".
std::string_view toString(PromoInterrupt interrupt);
std::optional<PromoInterrupt> promoInterruptFrom(std::string_view name);

/// An item that staff wants to see now.
struct PromoOrder {
    std::string item;
    std::string by;                      ///< who asked, as they said; empty: nobody said
    std::optional<std::int64_t> untilMs; ///< by the steady clock: again and again until then; none: one play
    friend bool operator==(const PromoOrder &, const PromoOrder &) = default;
};

/// Times are those of a steady clock, which nobody can set. An emergency suspends an order and does not forget it: a
/// play that was not to its end yet begins again, a stretch of time goes on running.
class PromoInterrupts {
public:
    void play(PromoOrder order); ///< instead of any earlier one
    void resume();               ///< back to the schedule; an emergency stands
    void hold();
    void release() { m_held = false; }
    /// The ordered item is in front. False: it is not the ordered one.
    bool begun(std::string_view item);
    void ended();       ///< what was in front by order was shown to its end
    void interrupted(); ///< somebody needs the screen: it was not

    [[nodiscard]] bool held() const { return m_held; }
    [[nodiscard]] PromoInterrupt now(std::int64_t nowMs) const;
    /// The order that stands, under an emergency too.
    [[nodiscard]] const PromoOrder *order(std::int64_t nowMs) const;
    /// What must come next because of it; null: whatever the schedule says.
    [[nodiscard]] const PromoOrder *next(std::int64_t nowMs) const;

private:
    std::optional<PromoOrder> m_order;
    bool m_begun = false; ///< its one play is in front
    bool m_held = false;
};

} // namespace plaza::core
