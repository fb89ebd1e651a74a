// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody who is expected or has come, in memory: numbers for ids, categories and organisations, no name.
#pragma once

#include "core/headcount.h"
#include "store/headcount_rows.h"
#include "store/people.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plaza::desk {

/// Texts that have a number each, in the order in which they were first met.
class Numbered {
public:
    int of(std::string_view text);
    [[nodiscard]] const std::string &text(int number) const { return m_texts[static_cast<std::size_t>(number)]; }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::vector<std::string> m_texts;
    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_numbers;
};

/// One thread, that of the connection it reads from.
class GuestList {
public:
    explicit GuestList(const core::Event &event);

    /// Roster and expectations as they are now; who came stays.
    void loadRoster(SQLite::Database &db);
    /// Every organisation: opens the seals, one after the other.
    void loadOrganisations(store::People &people);
    /// Who came, as it is now; the roster stays.
    void loadAttendance(SQLite::Database &db);
    /// One person's presence in one session on one day; none: they never came then.
    void put(std::size_t guest, int session, core::Day day, const std::optional<store::Stay> &stay);

    /// The number of this person; somebody new gets one.
    std::size_t number(std::string_view attendee);
    /// The index of the event's session; −1: it has none of this name.
    [[nodiscard]] int session(std::string_view id) const;
    [[nodiscard]] const std::vector<core::Guest> &guests() const { return m_guests; }
    [[nodiscard]] const std::string &id(std::size_t guest) const { return m_ids.text(static_cast<int>(guest)); }
    [[nodiscard]] const Numbered &categories() const { return m_categories; }
    [[nodiscard]] const Numbered &organisations() const { return m_organisations; }

private:
    Numbered m_ids;
    Numbered m_categories;
    Numbered m_organisations;
    std::vector<core::Guest> m_guests; ///< by number
    std::map<std::string, int, std::less<>> m_sessions;
};

} // namespace plaza::desk
