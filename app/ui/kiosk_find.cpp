// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk as somebody without a code finds their name: from there it goes on like a code at the desk.
#include "ui/kiosk_model.h"

#include <utility>

#include <QPointer>

namespace plaza::ui {

void KioskModel::findName()
{
    if (!m_find.offered() || m_checking)
        return;
    m_find.open();
    show(Page::Find);
}

void KioskModel::watchFind()
{
    connect(&m_find, &FindPage::recognised, this, [this] {
        if (m_checking) // a code came first
            return m_find.clear();
        askDesk();
        m_setup.find->signInFound([self = QPointer(this)](desk::Outcome outcome) {
            if (self)
                self->answered({}, std::move(outcome));
        });
    });
}

} // namespace plaza::ui
