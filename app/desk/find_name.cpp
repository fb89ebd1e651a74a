// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/find_name.h"

#include "core/mask.h"
#include "crypto/crypto.h"

#include <algorithm>
#include <utility>

namespace plaza::desk {

NameFinder::NameFinder(store::Reader &reader, const store::Keys &keys, const core::Clock &machineClock)
    : m_reader(reader), m_keys(keys), m_clock(machineClock),
      m_index(reader, keys, [this](const store::Person &person) { return entryOf(person); })
{
}

/// Called for everybody of the roster, again and again as it changes.
names::Entry NameFinder::entryOf(const store::Person &person)
{
    if (std::exchange(m_edition, m_index.edition()) != m_index.edition())
        m_organisations.clear();
    names::Entry entry{.id = person.id, .texts = {}};
    if (!person.attendee || person.attendee->hidden)
        return entry;
    entry.texts.emplace_back(names::Field::Person, person.attendee->name);
    if (!person.attendee->organisation.empty())
        m_organisations.push_back(person.attendee->organisation);
    m_sorted = false;
    return entry;
}

const std::vector<std::string> &NameFinder::organisations()
{
    if (!std::exchange(m_sorted, true)) {
        std::ranges::sort(m_organisations);
        const auto repeated = std::ranges::unique(m_organisations);
        m_organisations.erase(repeated.begin(), repeated.end());
    }
    return m_organisations;
}

/// Whether this visitor, or this kiosk, has seen too much by now.
bool NameFinder::stopped()
{
    const core::Instant now = m_clock.now();
    while (!m_unclaimed.empty() && now.ms - m_unclaimed.front().ms > kUnclaimedMs)
        m_unclaimed.pop_front();
    return m_missed >= kMisses || m_seen.size() >= kSeen || m_unclaimed.size() >= kUnclaimed;
}

bool NameFinder::mayBeOffered(const store::Person &person) const
{
    const auto wrong = m_wrong.find(person.id);
    return person.attendee && !person.attendee->hidden && (wrong == m_wrong.end() || wrong->second < kWrong);
}

NamesFound NameFinder::missed()
{
    ++m_missed;
    return {.state = m_missed >= kMisses ? NamesFound::State::Staff : NamesFound::State::None, .masked = {}};
}

NamesFound NameFinder::offer(std::vector<store::Person> people)
{
    if (people.size() > kMost)
        return {.state = NamesFound::State::More, .masked = {}};
    m_offered = std::move(people);
    NamesFound found{.state = NamesFound::State::Names, .masked = {}};
    for (const store::Person &person : m_offered) {
        m_seen.insert(person.id);
        found.masked.push_back(core::maskedMiddle(person.attendee->name));
    }
    return found;
}

NamesFound NameFinder::byPhone(const std::string &lastFour)
{
    m_offered.clear();
    m_choices.clear();
    if (stopped())
        return {.state = NamesFound::State::Staff, .masked = {}};
    if (lastFour.size() < kDigits)
        return {.state = NamesFound::State::More, .masked = {}};
    try {
        std::vector<store::Person> people;
        m_reader.read([&] { people = m_index.people().byPhoneEnd(lastFour); });
        std::erase_if(people, [this](const store::Person &person) { return !mayBeOffered(person); });
        return people.empty() ? missed() : offer(std::move(people));
    } catch (const store::StoreError &) {
        return {.state = NamesFound::State::Broken, .masked = {}};
    }
}

NamesFound NameFinder::byLetters(const std::string &letters)
{
    m_offered.clear();
    m_choices.clear();
    if (stopped())
        return {.state = NamesFound::State::Staff, .masked = {}};
    if (letters.size() < kLetters)
        return {.state = NamesFound::State::More, .masked = {}};
    if (!m_index.ready())
        return {.state = NamesFound::State::Broken, .masked = {}};
    try {
        std::vector<store::Person> people;
        m_reader.read([&] {
            for (const names::Hit &hit : m_index.search(letters)) {
                if (hit.fit == names::Fit::Inside || people.size() > kMost)
                    break;                                   // best first: what follows fits no better
                auto person = m_index.people().byId(hit.id); // as it is now
                if (person && mayBeOffered(*person))
                    people.push_back(std::move(*person));
            }
        });
        if (!people.empty())
            return offer(std::move(people));
        if (!m_missedLetters.empty() && letters.starts_with(m_missedLetters))
            return {.state = NamesFound::State::None, .masked = {}};
        m_missedLetters = letters;
        return missed();
    } catch (const store::StoreError &) {
        return {.state = NamesFound::State::Broken, .masked = {}};
    }
}

std::vector<std::string> NameFinder::organisationsOf(std::size_t name)
{
    m_choices.clear();
    if (name >= m_offered.size() || !m_index.ready())
        return {};
    m_chosen = name;
    const store::Person &person = m_offered[name];
    const std::string &own = person.attendee->organisation;
    const std::vector<std::string> &all = organisations();
    if (own.empty() || all.size() < 2)
        return {};
    m_choices.push_back(own);
    const auto isChosen = [this](const std::string &organisation) {
        return std::ranges::find(m_choices, organisation) != m_choices.end();
    };
    // Drawn by the event's key and the person: whoever asks again sees the same four and learns nothing.
    for (int i = 0; m_choices.size() < std::min(kChoices, all.size()); ++i) {
        const crypto::Digest dice =
            crypto::hmac(m_keys.eventKey, "find-name-choices", crypto::bytesOf(person.id + "\n" + std::to_string(i)));
        std::size_t at =
            (dice.bytes[0] * std::size_t{65'536} + dice.bytes[1] * std::size_t{256} + dice.bytes[2]) % all.size();
        while (isChosen(all[at]))
            at = (at + 1) % all.size();
        m_choices.push_back(all[at]);
    }
    std::ranges::sort(m_choices);
    return m_choices;
}

NameClaimed NameFinder::claim(std::size_t organisation)
{
    if (m_chosen >= m_offered.size() || organisation >= m_choices.size())
        return {};
    const store::Person person = m_offered[m_chosen];
    const bool right = m_choices[organisation] == person.attendee->organisation;
    m_offered.clear();
    m_choices.clear();
    if (right) {
        m_seen.clear(); // it was himself whom he looked for
        return {.right = true, .id = person.id};
    }
    ++m_wrong[person.id];
    ++m_missed;
    return {.staff = m_missed >= kMisses};
}

void NameFinder::leave()
{
    for (std::size_t i = 0; i < m_seen.size(); ++i)
        m_unclaimed.push_back(m_clock.now());
    m_seen.clear();
    m_offered.clear();
    m_choices.clear();
    m_missedLetters.clear();
    m_missed = 0;
}

} // namespace plaza::desk
