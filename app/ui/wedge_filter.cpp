// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wedge_filter.h"

#include <QKeyEvent>

namespace plaza::ui {

bool WedgeFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event->type() == QEvent::KeyPress)
        typed(*key);
    return true;
}

void WedgeFilter::typed(const QKeyEvent &key)
{
    const auto at = static_cast<qint64>(key.timestamp());
    if (at - m_lastMs > kGapMs)
        m_text.clear();
    m_lastMs = at;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab)
        end();
    else if (const QString text = key.text(); !text.isEmpty() && text.front().isPrint() && m_text.size() <= kLongest)
        m_text += text;
}

void WedgeFilter::end()
{
    const QString text = m_text;
    m_text.clear();
    if (text.size() >= kShortest && text.size() <= kLongest)
        emit code(text);
}

} // namespace plaza::ui
