// SPDX-License-Identifier: GPL-3.0-or-later
// What an organiser says about tickets of a pretix shop. How such a ticket is read is app/ticket/pretix.md's matter.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace plaza::core {

struct Event;

/// Which sessions a product of the shop admits to.
struct PretixItem {
    std::int64_t id = 0;
    std::vector<std::string> sessions; ///< a Session's ids
    friend bool operator==(const PretixItem &, const PretixItem &) = default;
};

/// A shop whose signed tickets the event honours.
struct Pretix {
    std::vector<std::array<std::uint8_t, 32>> keys; ///< Ed25519 public keys; empty: none are honoured
    bool admitUnlisted = true;                      ///< also tickets bought after the roster was exported
    std::vector<std::int64_t> subevents;            ///< the dates of the shop's series that this is; empty: any
    std::vector<PretixItem> items;                  ///< a product that is not here admits to every invited session
    friend bool operator==(const Pretix &, const Pretix &) = default;
};

/// The sessions that expect somebody with this product who is not on the roster, in the event's order.
std::vector<std::string> sessionsOfItem(const Event &event, std::int64_t item);

} // namespace plaza::core
