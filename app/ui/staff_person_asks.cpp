// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's sheet asks before something is done: which, why, and whether it is really meant.
#include "ui/staff_person.h"

#include <utility>

namespace plaza::ui {

void StaffPerson::ask(const QString &question, const QStringList &choices, Chosen chosen)
{
    m_step = Step::Choose;
    m_question = question;
    m_choices = choices;
    m_firstChoice = 0;
    m_chosen = std::move(chosen);
    m_told.clear();
    emit changed();
}

void StaffPerson::makeSure(const QString &question, const QString &consequence, std::function<void()> sure)
{
    m_step = Step::Sure;
    m_question = question;
    m_consequence = consequence;
    m_sure = std::move(sure);
    emit changed();
}

QStringList StaffPerson::choices() const
{
    if (m_choices.size() <= kChoices)
        return m_choices;
    QStringList shown = m_choices.mid(m_firstChoice, kChoices - 1);
    shown += qtTrId("staff.more");
    return shown;
}

void StaffPerson::pick(int choice)
{
    const QStringList shown = choices();
    if (m_step != Step::Choose || m_busy || choice < 0 || choice >= shown.size())
        return;
    if (m_choices.size() > kChoices && choice == shown.size() - 1) {
        m_firstChoice += kChoices - 1;
        m_firstChoice = m_firstChoice < m_choices.size() ? m_firstChoice : 0;
        emit changed();
        return;
    }
    const auto at = static_cast<int>(m_firstChoice) + choice;
    const Chosen chosen = std::exchange(m_chosen, nullptr);
    back();
    chosen(at);
}

void StaffPerson::confirm()
{
    if (m_step != Step::Sure || m_busy)
        return;
    const auto sure = std::exchange(m_sure, nullptr);
    back();
    sure();
}

void StaffPerson::cancel()
{
    back();
    emit changed();
}

void StaffPerson::back()
{
    m_step = Step::Sheet;
    m_question.clear();
    m_consequence.clear();
    m_choices.clear();
    m_chosen = nullptr;
    m_sure = nullptr;
}

} // namespace plaza::ui
