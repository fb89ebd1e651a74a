// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attract_page.h"

#include <algorithm>
#include <cstdlib>

namespace plaza::ui {

QStringList breathe(const QString &slogan)
{
    const QString text = slogan.trimmed();
    qsizetype best = -1;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == u'\n')
            return {text.first(i).trimmed(), text.sliced(i + 1).simplified()};
        if (!QStringLiteral("，,；;　").contains(text[i]))
            continue;
        const auto off = [&](qsizetype at) {
            return std::abs(2 * at - text.size());
        };
        if (best < 0 || off(i) < off(best))
            best = i;
    }
    if (best < 0)
        return {text};
    return {text.first(best).trimmed(), text.sliced(best + 1).trimmed()};
}

QStringList AttractPage::slogan() const
{
    const QString slogan = m_view.text(m_view.event().slogan);
    return breathe(slogan.trimmed().isEmpty() ? m_view.text(m_view.event().name) : slogan);
}

QString AttractPage::venue() const
{
    const core::Venue *venue = m_view.event().venue(m_view.kiosk().venue);
    return venue ? m_view.text(venue->name) : QString();
}

void AttractPage::refresh()
{
    const int shift = static_cast<int>(m_view.now().ms / 600'000 % 4);
    if (shift == m_shift)
        return;
    m_shift = shift;
    emit changed();
}

} // namespace plaza::ui
