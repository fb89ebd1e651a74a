// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen.h"

#include <QCoreApplication>

namespace plaza::ui {

Screen::Screen(KioskModel &kiosk, QSize windowed, bool still) : m_kiosk(kiosk)
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("kiosk"), QVariant::fromValue(&kiosk)},
                                   {QStringLiteral("still"), still},
                                   {QStringLiteral("windowed"), windowed}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Plaza/Main.qml")));
    if (!m_engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (!m_window)
        return;

    QCoreApplication::instance()->installEventFilter(&m_wedge);
    m_window->installEventFilter(&m_guard);
    connect(&m_guard, &TouchGuard::touched, &m_kiosk, &KioskModel::touched);
    connect(&m_kiosk, &KioskModel::languageChanged, &m_engine, &QQmlEngine::retranslate);
    connect(&m_tick, &QTimer::timeout, &m_kiosk, &KioskModel::tick);
    if (!still)
        m_tick.start(100);
}

} // namespace plaza::ui
