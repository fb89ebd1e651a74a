// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace plaza::ui {

/// Installed on the window: tells of every touch (the idle timers), and takes away touches with more than three
/// points: a leaning hand or a wiping cloth is no intent. UI thread.
class TouchGuard : public QObject {
    Q_OBJECT

public:
    explicit TouchGuard(QObject *parent = nullptr) : QObject(parent) {}
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void touched();

private:
    bool m_blocked = false; ///< until every point has left the glass
};

} // namespace plaza::ui
