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
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    // Never destroyed: at exit Qt's own static objects may already be gone.
    static auto *application = new QGuiApplication(argc, argv);
    return *application;
}

} // namespace plaza::tests
