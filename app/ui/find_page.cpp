// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find_page.h"

#include <QPointer>

#include <algorithm>

namespace plaza::ui {

QStringList FindPage::names() const
{
    return m_names.mid(m_first, kRows);
}

int FindPage::others() const
{
    return static_cast<int>(std::max<qsizetype>(0, m_names.size() - kRows));
}

void FindPage::open()
{
    m_letters = false;
    clear();
}

void FindPage::clear()
{
    ++m_visit;
    m_busy = false;
    m_letters = false;
    m_typed.clear();
    m_names.clear();
    m_organisations.clear();
    m_name.clear();
    m_first = 0;
    if (m_port != nullptr)
        m_port->leaveNames();
    show(State::Typing);
}

void FindPage::show(State state)
{
    m_state = state;
    emit changed();
}

void FindPage::type(const QString &key)
{
    const qsizetype most = m_letters ? kMostLetters : kDigits;
    if (m_state == State::Staff || m_typed.size() >= most || key.size() != 1)
        return;
    const QChar c = key.at(0).toLower();
    const bool fits = m_letters ? c >= u'a' && c <= u'z' : c >= u'0' && c <= u'9';
    if (!fits)
        return;
    m_typed += c;
    search();
}

void FindPage::erase()
{
    if (m_state == State::Staff)
        return;
    m_typed.chop(1);
    search();
}

void FindPage::empty()
{
    if (m_state == State::Staff)
        return;
    m_typed.clear();
    search();
}

void FindPage::switchWay()
{
    if (m_state == State::Staff)
        return;
    m_letters = !m_letters;
    empty();
}

void FindPage::turn()
{
    m_first = m_first + kRows < m_names.size() ? m_first + kRows : 0;
    emit changed();
}

void FindPage::search()
{
    const int visit = ++m_visit;
    m_names.clear();
    m_organisations.clear();
    m_name.clear();
    m_first = 0;
    m_busy = false;
    const bool enough = m_typed.size() >= (m_letters ? static_cast<qsizetype>(desk::NameFinder::kLetters) : kDigits);
    if (!enough || m_port == nullptr)
        return show(State::Typing);
    m_busy = true;
    emit changed();
    const auto done = [self = QPointer(this), visit](const desk::NamesFound &answer) {
        if (self && self->m_visit == visit)
            self->found(answer);
    };
    if (m_letters)
        m_port->findByLetters(m_typed.toStdString(), done);
    else
        m_port->findByPhone(m_typed.toStdString(), done);
}

void FindPage::found(const desk::NamesFound &answer)
{
    m_busy = false;
    for (const std::string &masked : answer.masked)
        m_names += QString::fromStdString(masked);
    switch (answer.state) {
    case desk::NamesFound::State::Names:
        return show(State::Names);
    case desk::NamesFound::State::None:
        return show(State::None);
    case desk::NamesFound::State::More:
        return show(State::More);
    case desk::NamesFound::State::Staff:
    case desk::NamesFound::State::Broken:
        return show(State::Staff);
    }
}

void FindPage::choose(int row)
{
    const qsizetype at = m_first + row;
    if (m_state != State::Names || m_busy || row < 0 || at >= m_names.size())
        return;
    m_name = m_names.at(at);
    m_busy = true;
    emit changed();
    m_port->chooseName(static_cast<std::size_t>(at),
                       [self = QPointer(this), visit = m_visit](const std::vector<std::string> &organisations) {
                           if (!self || self->m_visit != visit)
                               return;
                           self->m_busy = false;
                           for (const std::string &organisation : organisations)
                               self->m_organisations += QString::fromStdString(organisation);
                           self->show(self->m_organisations.size() < 2 ? State::Staff : State::Organisations);
                       });
}

void FindPage::claim(int row)
{
    if (m_state != State::Organisations || m_busy || row < 0 || row >= m_organisations.size())
        return;
    m_busy = true;
    emit changed();
    m_port->claimName(static_cast<std::size_t>(row),
                      [self = QPointer(this), visit = m_visit](const desk::NameClaimed &claimed) {
                          if (!self || self->m_visit != visit)
                              return;
                          if (claimed.right) // busy until the desk has answered
                              return emit self->recognised();
                          self->m_busy = false;
                          self->m_typed.clear();
                          self->m_names.clear();
                          self->m_organisations.clear();
                          self->show(claimed.staff ? State::Staff : State::Wrong);
                      });
}

void FindPage::back()
{
    if (m_state != State::Organisations || m_busy)
        return;
    m_organisations.clear();
    m_name.clear();
    show(State::Names);
}

} // namespace plaza::ui
