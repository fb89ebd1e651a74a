// SPDX-License-Identifier: GPL-3.0-or-later
// The stamp rally on the store's thread.
#include "ui/desk_runner.h"

#include <utility>

namespace plaza::ui {

template <typename Answer>
void DeskRunner::askStamps(std::function<Answer(desk::StampDesk &)> step, std::function<void(Answer)> done)
{
    post([this, step = std::move(step), done = std::move(done)](desk::Desk &) {
        QMetaObject::invokeMethod(this, [done, answer = step(*m_stamps)] { done(answer); }, Qt::QueuedConnection);
    });
}

void DeskRunner::askCard(std::string card, std::function<void(desk::StampCard)> done)
{
    askStamps<desk::StampCard>(
        [card = std::move(card), kiosk = m_place.kiosk](desk::StampDesk &stamps) { return stamps.card(card, kiosk); },
        std::move(done));
}

void DeskRunner::newCard(std::function<void(std::string)> done)
{
    askStamps<std::string>([](desk::StampDesk &stamps) { return stamps.newGuestCard(); }, std::move(done));
}

void DeskRunner::stampShown(std::string card, std::function<void(desk::Stamping)> done)
{
    askStamps<desk::Stamping>(
        [card = std::move(card), place = m_place](desk::StampDesk &stamps) {
            return stamps.stampShown(card, place.booth, place.kiosk);
        },
        std::move(done));
}

void DeskRunner::stampByCode(std::string card, std::string code, std::function<void(desk::Stamping)> done)
{
    askStamps<desk::Stamping>([card = std::move(card), code = std::move(code), kiosk = m_place.kiosk](
                                  desk::StampDesk &stamps) { return stamps.stampByCode(card, code, kiosk); },
                              std::move(done));
}

void DeskRunner::exchangeCard(std::string card, std::function<void(desk::StampCard)> done)
{
    askStamps<desk::StampCard>([card = std::move(card), kiosk = m_place.kiosk](
                                   desk::StampDesk &stamps) { return stamps.exchange(card, kiosk); },
                               std::move(done));
}

void DeskRunner::askBoothCode(std::function<void(desk::BoothCode)> done)
{
    askStamps<desk::BoothCode>([booth = m_place.booth](desk::StampDesk &stamps) { return stamps.codeOf(booth); },
                               std::move(done));
}

void DeskRunner::askCrowds(std::function<void(std::map<std::string, int>)> done)
{
    askStamps<std::map<std::string, int>>([](desk::StampDesk &stamps) { return stamps.crowds(); }, std::move(done));
}

} // namespace plaza::ui
