// SPDX-License-Identifier: GPL-3.0-or-later
// The staff's acts on the store's thread, and what becomes of this kiosk's calls for them.
#include "ui/desk_runner.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace plaza::ui {

void DeskRunner::enterStaff(std::string who, std::string pin, std::function<void(desk::StaffEntry)> done)
{
    post([this, who = std::move(who), pin = std::move(pin), done = std::move(done)](desk::Desk &) {
        desk::StaffEntry entry = m_staff->enter({.who = who, .pin = pin}, m_place.kiosk);
        QMetaObject::invokeMethod(this, [done, entry = std::move(entry)] { done(entry); }, Qt::QueuedConnection);
    });
}

void DeskRunner::leaveStaff(std::string token)
{
    post([this, token = std::move(token)](desk::Desk &) { m_staff->leave(token); });
}

void DeskRunner::actAsStaff(std::string token, desk::StaffWish wish, std::function<void(desk::StaffAnswer)> done)
{
    post([this, token = std::move(token), wish = std::move(wish), done = std::move(done)](desk::Desk &desk) {
        desk::StaffAnswer answer = m_staff->act(token, wish);
        tellEmergency(desk); // it may have been one
        QMetaObject::invokeMethod(
            this,
            [this, done, answer = std::move(answer), now = inside(desk)] {
                done(answer);
                emit insideChanged(now);
            },
            Qt::QueuedConnection);
    });
}

void DeskRunner::signInMany(std::string token, std::string session, std::vector<std::string> attendees, Progress done)
{
    auto many = std::make_shared<Many>();
    many->token = std::move(token);
    many->session = std::move(session);
    many->attendees = std::move(attendees);
    many->done = std::move(done);
    stepMany(std::move(many));
}

void DeskRunner::emptySession(std::string token, std::string session, Progress done)
{
    auto many = std::make_shared<Many>();
    many->token = std::move(token);
    many->session = std::move(session);
    many->empties = true;
    many->done = std::move(done);
    stepMany(std::move(many));
}

/// One piece, then the next one behind whoever waits by then. `many` is touched on the store's thread only.
void DeskRunner::stepMany(std::shared_ptr<Many> many)
{
    post([this, many = std::move(many)](desk::Desk &desk) {
        desk::StaffWish wish = desk::wish::EmptySession{many->session};
        if (!many->empties) {
            const std::size_t end = std::min(many->next + desk::kMostAtOnce, many->attendees.size());
            const auto at = [&](std::size_t index) {
                return many->attendees.begin() + static_cast<std::ptrdiff_t>(index);
            };
            wish = desk::wish::SignInGroup{many->session, {at(many->next), at(end)}};
            many->next = end;
        }
        desk::StaffAnswer answer = m_staff->act(many->token, wish);
        answer.count += many->soFar.count;
        answer.refused.insert(answer.refused.begin(), many->soFar.refused.begin(), many->soFar.refused.end());
        many->soFar = answer;
        const bool more = many->empties ? answer.more : many->next < many->attendees.size();
        const bool last = answer.what != desk::StaffAnswer::What::Done || !more;
        QMetaObject::invokeMethod(
            this,
            [this, done = many->done, answer = std::move(answer), last, now = inside(desk)] {
                done(answer, last);
                emit insideChanged(now);
            },
            Qt::QueuedConnection);
        if (!last)
            stepMany(many);
    });
}

void DeskRunner::tellCalls(desk::Desk &desk)
{
    if (m_calls.empty())
        return;
    try {
        store::StaffWork &work = desk.store().projections().staffWork();
        std::erase_if(m_calls, [&](const std::string &id) {
            const auto call = work.call(id);
            if (call && call->takenAt)
                QMetaObject::invokeMethod(this, [this] { emit callTaken(); }, Qt::QueuedConnection);
            return !call || call->takenAt || call->closedAt;
        });
    } catch (const std::runtime_error &) {
        return; // they are looked at again after the next act
    }
}

} // namespace plaza::ui
