// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/shelves.h"

#include "names/query.h"

namespace plaza::names {

namespace {

bool isCode(Field field)
{
    return field == Field::Number || field == Field::Seat || field == Field::Phone;
}

std::string codeOf(Field field, const std::string &text)
{
    constexpr std::size_t kChineseNumber = 13; ///< digits with the 86 in front
    std::string code = compact(text);
    if (field == Field::Phone && code.size() == kChineseNumber && code.starts_with("86"))
        code.erase(0, 2);
    return code;
}

std::string keyOf(Field field, const std::string &text)
{
    return static_cast<char>('0' + static_cast<int>(field)) + text;
}

template <class Row> Slot slotIn(std::vector<Row> &rows, std::vector<Slot> &free)
{
    if (free.empty()) {
        rows.emplace_back();
        return static_cast<Slot>(rows.size() - 1);
    }
    const Slot slot = free.back();
    free.pop_back();
    return slot;
}

std::size_t heapOf(const std::string &text)
{
    constexpr std::size_t kInside = 15; ///< characters that a string holds without the heap
    return text.capacity() > kInside ? text.capacity() + 1 : 0;
}

template <class Value> std::size_t heapOf(const std::vector<Value> &values)
{
    return values.capacity() * sizeof(Value);
}

} // namespace

void Shelves::addText(Slot entry, Field field, const std::string &text)
{
    const auto [known, isNew] = m_textSlots.try_emplace(keyOf(field, text));
    if (isNew) {
        known->second = slotIn(m_texts, m_freeTexts);
        Text &made = m_texts[known->second];
        made.key = &known->first;
        made.field = field;
        made.units = m_units.spell(text, field == Field::Person);
        for (const UnitId unit : made.units) {
            made.starts |= m_units[unit].starts;
            made.hasWords = made.hasWords || m_units[unit].isWord();
        }
    }
    m_texts[known->second].entries.push_back(entry);
    m_entries[entry].texts.push_back(known->second);
}

void Shelves::addCode(Slot entry, Field field, const std::string &text)
{
    std::string code = codeOf(field, text);
    if (code.empty())
        return;
    const Slot slot = slotIn(m_codes, m_freeCodes);
    m_codes[slot] = {std::move(code), field == Field::Seat ? numberGroups(text) : std::string{}, entry, field};
    m_entries[entry].codes.push_back(slot);
}

/// Five bits a letter, syllable by syllable: Wang Wu before Wang Wuji.
std::uint64_t Shelves::orderOf(const std::vector<UnitId> &name) const
{
    constexpr int kLetters = 12;
    constexpr unsigned kSilent = 31; ///< no reading is known: last
    std::uint64_t order = 0;
    int count = 0;
    const auto push = [&](unsigned value) {
        if (count++ < kLetters)
            order = (order << 5) | value;
    };
    for (const UnitId id : name) {
        const Unit &unit = m_units[id];
        if (unit.readings.empty())
            push(kSilent);
        else
            for (const char c : unit.readings.front().letters)
                push(c >= 'a' && c <= 'z' ? 2U + static_cast<unsigned>(c - 'a') : 1U);
        push(0);
    }
    while (count < kLetters)
        push(0);
    return order;
}

void Shelves::put(const Entry &entry)
{
    remove(entry.id);
    const Slot slot = slotIn(m_entries, m_freeEntries);
    m_entrySlots[entry.id] = slot;
    m_entries[slot].id = entry.id;
    for (const auto &[field, text] : entry.texts) {
        if (text.empty())
            continue;
        if (isCode(field))
            addCode(slot, field, text);
        else
            addText(slot, field, text);
    }
    if (!m_entries[slot].texts.empty())
        m_entries[slot].order = orderOf(m_texts[m_entries[slot].texts.front()].units);
}

bool Shelves::remove(std::string_view id)
{
    const auto known = m_entrySlots.find(std::string(id));
    if (known == m_entrySlots.end())
        return false;
    const Slot slot = known->second;
    for (const Slot text : m_entries[slot].texts) {
        std::erase(m_texts[text].entries, slot);
        dropIfUnused(text);
    }
    for (const Slot code : m_entries[slot].codes) {
        m_codes[code] = {};
        m_freeCodes.push_back(code);
    }
    m_entries[slot] = {};
    m_freeEntries.push_back(slot);
    m_entrySlots.erase(known);
    return true;
}

void Shelves::dropIfUnused(Slot text)
{
    if (!m_texts[text].entries.empty() || m_texts[text].key == nullptr)
        return;
    m_textSlots.erase(m_textSlots.find(*m_texts[text].key));
    m_texts[text] = {};
    m_freeTexts.push_back(text);
}

std::size_t Shelves::bytes() const
{
    constexpr std::size_t kNode = sizeof(std::string) + sizeof(Slot) + 3 * sizeof(void *);
    std::size_t bytes = m_units.bytes() + heapOf(m_texts) + heapOf(m_codes) + heapOf(m_entries);
    for (const Text &text : m_texts)
        bytes += heapOf(text.units) + heapOf(text.entries);
    for (const Code &code : m_codes)
        bytes += heapOf(code.code) + heapOf(code.groups);
    for (const Kept &entry : m_entries)
        bytes += heapOf(entry.id) + heapOf(entry.texts) + heapOf(entry.codes);
    for (const auto &[key, slot] : m_textSlots)
        bytes += kNode + heapOf(key);
    for (const auto &[id, slot] : m_entrySlots)
        bytes += kNode + heapOf(id);
    return bytes;
}

} // namespace plaza::names
