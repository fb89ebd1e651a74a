// SPDX-License-Identifier: GPL-3.0-or-later
// What an index keeps: every text once, with the entries that have it.
#pragma once

#include "names/index.h"
#include "names/units.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plaza::names {

using Slot = std::uint32_t; ///< where an entry, a text or a code stands; used again when that is removed

/// A text that is spelled: a name, an organisation, a service.
struct Text {
    const std::string *key = nullptr; ///< in Shelves::m_textSlots; nullptr: free for another
    std::vector<UnitId> units;
    std::uint64_t starts = 0; ///< symbolBit() of all that its units begin with
    std::vector<Slot> entries;
    Field field = Field::Words;
    bool hasWords = false; ///< Latin ones
};

/// A text that is compared letter by letter: a number, a seat, a phone.
struct Code {
    std::string code;   ///< compact(); empty: free for another
    std::string groups; ///< of a seat: numberGroups()
    Slot entry = 0;
    Field field = Field::Number;
};

struct Kept {
    std::string id; ///< empty: free for another
    std::vector<Slot> texts;
    std::vector<Slot> codes;
    std::uint64_t order = 0; ///< how the first text is spelled, as far as that goes
};

class Shelves {
public:
    void put(const Entry &entry);
    bool remove(std::string_view id);

    [[nodiscard]] std::vector<UnitId> spell(std::string_view text) { return m_units.spell(text, false); }
    [[nodiscard]] const Units &units() const { return m_units; }
    [[nodiscard]] const std::vector<Text> &texts() const { return m_texts; }
    [[nodiscard]] const std::vector<Code> &codes() const { return m_codes; }
    [[nodiscard]] const std::vector<Kept> &entries() const { return m_entries; }
    [[nodiscard]] std::size_t size() const { return m_entrySlots.size(); }
    [[nodiscard]] std::size_t bytes() const;

private:
    void addText(Slot entry, Field field, const std::string &text);
    void addCode(Slot entry, Field field, const std::string &text);
    void dropIfUnused(Slot text);
    [[nodiscard]] std::uint64_t orderOf(const std::vector<UnitId> &name) const;

    Units m_units;
    std::vector<Text> m_texts;
    std::vector<Code> m_codes;
    std::vector<Kept> m_entries;
    std::vector<Slot> m_freeTexts, m_freeCodes, m_freeEntries;
    std::unordered_map<std::string, Slot> m_textSlots;
    std::unordered_map<std::string, Slot> m_entrySlots;
};

} // namespace plaza::names
