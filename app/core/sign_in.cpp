// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sign_in.h"

#include <algorithm>

namespace plaza::core {

namespace {

bool isOpen(const Window &window, Instant now)
{
    return window.opens <= now && now < window.closes;
}

/// Of the sessions that expect somebody the one to send them to: open now, else the next to open, else the latest.
std::string whereTo(const Event &event, const std::vector<std::string> &expectedAt, Instant now)
{
    const Session *best = nullptr;
    const auto rank = [now](const Session &session) {
        const Window &window = windowAt(session, now);
        if (isOpen(window, now))
            return std::pair{0, window.opens.ms};
        return now < window.opens ? std::pair{1, window.opens.ms} : std::pair{2, -window.opens.ms};
    };
    for (const std::string &id : expectedAt) {
        const Session *session = event.session(id);
        if (session != nullptr && (best == nullptr || rank(*session) < rank(*best)))
            best = session;
    }
    return best == nullptr ? std::string{} : best->id;
}

/// The verdict on a code that names nobody.
std::optional<Verdict> judgeCode(CodeKind code)
{
    switch (code) {
    case CodeKind::Malformed:
    case CodeKind::Broken:
        return Verdict::Invalid;
    case CodeKind::Unknown:
        return Verdict::NotOnList;
    case CodeKind::Ticket:
    case CodeKind::External:
        break;
    }
    return std::nullopt;
}

/// Whether the bearer is nobody whom this session can judge.
std::optional<Verdict> judgeBearer(const Session &session, const SignInState &state)
{
    if (const auto refused = judgeCode(state.code))
        return refused;
    if (state.revoked)
        return Verdict::Revoked;
    if (!state.onRoster && !state.presence && session.admission == Admission::Invited)
        return Verdict::NotOnList;
    return std::nullopt;
}

} // namespace

const Window &windowAt(const Session &session, Instant now)
{
    const Window *next = nullptr;
    for (const Window &window : session.windows) {
        if (isOpen(window, now))
            return window;
        if (next == nullptr && now < window.opens)
            next = &window;
    }
    return next != nullptr ? *next : session.windows.back();
}

Decision decideSignIn(const Event &event, const Session &session, const SignInState &state, Instant now)
{
    if (const auto refused = judgeBearer(session, state))
        return {.verdict = *refused};
    const bool expected = std::ranges::find(state.expectedAt, session.id) != state.expectedAt.end();
    if (!expected && !state.presence && session.admission == Admission::Invited) {
        std::string goTo = whereTo(event, state.expectedAt, now);
        const Verdict verdict = goTo.empty() ? Verdict::NotOnList : Verdict::WrongSession;
        return {.verdict = verdict, .goTo = std::move(goTo)};
    }
    if (state.presence && (state.presence->inside || !session.reentry))
        return {.verdict = Verdict::AlreadyIn};
    if (!state.readable || std::ranges::find(session.toStaff, state.category) != session.toStaff.end())
        return {.verdict = Verdict::NeedsStaff};
    const Window &window = windowAt(session, now);
    const Instant opens = std::max(window.opens, state.validFrom);
    if (now < opens)
        return {.verdict = Verdict::NotYetOpen, .opens = opens};
    if (now >= window.closes || (state.validUntil.ms != 0 && now >= state.validUntil))
        return {.verdict = Verdict::Closed};
    if (session.capacity && state.inside >= *session.capacity)
        return {.verdict = Verdict::Full};
    return {.verdict = Verdict::Welcome, .walkIn = !expected};
}

Decision decideSignInByStaff(const Event &event, const Session &session, const SignInState &state, Instant now)
{
    Session met = session;
    met.toStaff.clear();
    SignInState seen = state;
    seen.readable = true;
    return decideSignIn(event, met, seen, now);
}

bool canOverrule(Verdict verdict, const SignInState &state)
{
    switch (verdict) {
    case Verdict::AlreadyIn:
        return !state.presence || !state.presence->inside; // who left, where nobody comes in twice
    case Verdict::NotYetOpen:
    case Verdict::Closed:
    case Verdict::WrongSession:
    case Verdict::NotOnList:
    case Verdict::Revoked:
    case Verdict::Full:
        return true;
    case Verdict::Welcome:
    case Verdict::Invalid:
    case Verdict::NeedsStaff:
    case Verdict::NotSaved:
    case Verdict::SignedOut:
        break;
    }
    return false;
}

const Window &windowForStaff(const Session &session, Instant now, UtcOffset offset)
{
    const Day today = dayOf(now, offset);
    const Window *begun = nullptr;
    const Window *todays = nullptr;
    for (const Window &window : session.windows) {
        if (isOpen(window, now))
            return window;
        if (window.opens <= now)
            begun = &window;
        if (window.day == today && (todays == nullptr || window.opens <= now))
            todays = &window;
    }
    if (todays != nullptr)
        return *todays;
    return begun != nullptr ? *begun : session.windows.front();
}

Verdict decideSignOut(const SignInState &state)
{
    if (const auto refused = judgeCode(state.code))
        return *refused;
    return state.presence ? Verdict::SignedOut : Verdict::NeedsStaff;
}

} // namespace plaza::core
