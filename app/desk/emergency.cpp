// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/emergency.h"

#include "store/emergencies.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace plaza::desk {

namespace {

constexpr std::size_t kLongestWords = 300;

std::string contextOf(const std::string &emergency)
{
    return "plaza:emergency:1/" + emergency;
}

/// The words stand in the fact, sealed under a key of their own; the key stands beside the journal, as a note of
/// nobody's, and goes with the purge.
std::string sealed(const core::LocalizedText &words, const crypto::SealKey &key, const std::string &emergency)
{
    const std::string plain = nlohmann::json{{"zh", words.zh}, {"en", words.en}}.dump();
    return crypto::toHex(crypto::seal(key, crypto::bytesOf(plain), contextOf(emergency)));
}

/// Words that can't be opened are left out: the alarm stands without them.
core::LocalizedText opened(const core::EmergencyRaised &raised, const std::vector<store::StaffNote> &keys)
try {
    const auto note = std::ranges::find(keys, store::raisingOp(raised.emergency), &store::StaffNote::op);
    const auto secret = note != keys.end() ? crypto::fromHex(note->text) : std::nullopt;
    const auto key = secret ? crypto::SealKey::fromBytes(*secret) : std::nullopt;
    const auto bytes = crypto::fromHex(raised.words);
    const auto plain = key && bytes ? crypto::open(*key, *bytes, contextOf(raised.emergency)) : std::nullopt;
    if (!plain)
        return {};
    const auto words = nlohmann::json::parse(plain->begin(), plain->end());
    return {.zh = words.at("zh"), .en = words.at("en")};
} catch (const nlohmann::json::exception &) {
    return {};
}

bool fits(const std::string &words)
{
    return words.size() <= kLongestWords &&
           std::ranges::none_of(words, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; });
}

EmergencyState stateOf(SQLite::Database &db, const store::Keys *keys)
{
    const auto going = core::goingOn(core::emergenciesFrom(store::emergencyFacts(db)));
    const bool worded =
        std::ranges::any_of(going, [](const core::Emergency &each) { return !each.raised.words.empty(); });
    const auto notes =
        keys != nullptr && worded ? store::notesOf(db, keys->sealKey, {}) : std::vector<store::StaffNote>{};
    EmergencyState state;
    for (const core::Emergency &each : going) {
        const core::EmergencyRaised &raised = each.raised;
        state.push_back({.id = raised.emergency,
                         .kind = raised.kind,
                         .words = opened(raised, notes),
                         .at = each.at,
                         .staff = raised.staff,
                         .kiosk = each.kiosk});
    }
    return state;
}

EmergencyAnswer refused(const char *name, const std::string &what)
{
    return {.refused = name, .what = what, .id = {}, .cleared = 0};
}

} // namespace

EmergencyAnswer raiseEmergency(Desk &desk, const Sender &sender, const Alarm &alarm)
{
    if (!core::mayRaise(sender.role))
        return refused("not-allowed", "nobody of the staff is named; say who raises the alarm");
    if (!fits(alarm.words.zh) || !fits(alarm.words.en))
        return refused("bad-words", "write one line of at most 300 bytes (about 100 characters) in each language");
    const std::string id = crypto::randomId();
    try {
        const std::string op = store::raisingOp(id);
        const auto key = crypto::SealKey::random();
        const core::EmergencyRaised fact{.emergency = id,
                                         .kind = alarm.kind,
                                         .words = alarm.words.empty() ? std::string() : sealed(alarm.words, key, id),
                                         .staff = sender.staff,
                                         .role = sender.role};
        desk.act([&](store::Store &store, core::Instant at) {
            store.record(op, at, alarm.kiosk, fact);
            if (!fact.words.empty())
                store::putNote(store.database(), desk.keys().sealKey, op, {}, crypto::toHex(key.bytes()));
        });
    } catch (const nlohmann::json::exception &) {
        return refused("bad-words", "write the words in UTF-8");
    } catch (const std::runtime_error &error) {
        return refused("not-saved", error.what());
    }
    return {.refused = {}, .what = {}, .id = id, .cleared = 0};
}

EmergencyAnswer clearEmergency(Desk &desk, const Sender &sender, const std::string &kiosk, const std::string &id)
{
    if (!core::mayClear(sender.role))
        return refused("not-allowed", "only a supervisor ends an emergency; ask one");
    EmergencyAnswer answer;
    try {
        EmergencyState going = emergencyState(desk);
        if (!id.empty())
            std::erase_if(going, [&](const EmergencyView &each) { return each.id != id; });
        if (going.empty())
            return refused("nothing-to-clear", "no emergency of this id goes on; see plazactl emergency state");
        desk.act([&](store::Store &store, core::Instant at) {
            for (const EmergencyView &each : going)
                store.record(store::clearingOp(each.id), at, kiosk,
                             core::EmergencyCleared{each.id, sender.staff, sender.role});
        });
        answer.cleared = static_cast<int>(going.size());
    } catch (const std::runtime_error &error) {
        return refused("not-saved", error.what());
    }
    return answer;
}

EmergencyState emergencyState(Desk &desk)
{
    return stateOf(desk.store().database(), &desk.keys());
}

EmergencyState emergencyState(store::Reader &reader, const store::Keys *keys)
{
    return stateOf(reader.database(), keys);
}

} // namespace plaza::desk
