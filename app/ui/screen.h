// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk_model.h"
#include "ui/touch_guard.h"
#include "ui/wedge_filter.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSize>
#include <QTimer>

namespace plaza::ui {

/// The window on the glass: engine, Main.qml, the filters before it, and the timer that lets the model's time pass.
/// UI thread.
class Screen : public QObject {
    Q_OBJECT

public:
    /// `windowed`: a window of that size; empty: the whole screen, without a cursor.
    /// `still`: animations stand at their end and the time does not pass by itself (gallery).
    explicit Screen(KioskModel &kiosk, QSize windowed = {}, bool still = false);

    /// The window; null when the pages could not be loaded (the reason has been logged).
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    /// What keeps every key away from the pages, and knows the codes among them.
    [[nodiscard]] WedgeFilter &keys() { return m_wedge; }

private:
    KioskModel &m_kiosk;
    WedgeFilter m_wedge;
    TouchGuard m_guard;
    QTimer m_tick;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace plaza::ui
