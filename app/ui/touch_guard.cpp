// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touch_guard.h"

#include <QCoreApplication>
#include <QTouchEvent>

namespace plaza::ui {

bool TouchGuard::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::TouchBegin)
        emit touched();
    if (type != QEvent::TouchBegin && type != QEvent::TouchUpdate && type != QEvent::TouchEnd)
        return false;
    const auto *touch = static_cast<QTouchEvent *>(event);
    if (!m_blocked && touch->points().size() > 3) {
        m_blocked = true;
        QTouchEvent cancel(QEvent::TouchCancel, touch->pointingDevice());
        QCoreApplication::sendEvent(watched, &cancel);
    }
    const bool take = m_blocked;
    if (type == QEvent::TouchEnd)
        m_blocked = false;
    return take;
}

} // namespace plaza::ui
