// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

namespace plaza::tests {

/// The one application object of this program, made when it is first needed.
inline QGuiApplication &app()
{
    static int argc = 1;
    static char name[] = "test_ui";
    static char *argv[] = {name, nullptr};
    if (auto *running = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return *running;
    static QGuiApplication application(argc, argv);
    return application;
}

} // namespace plaza::tests
