// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

namespace plaza::report::sample {

/// Fonts need an application; one for the whole program, without a screen. Never destroyed: Qt's own statics go first.
inline void needGui()
{
    static const auto *application = [] {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static int count = 1;
        static char name[] = "test_report";
        static char *arguments[] = {name, nullptr};
        return new QGuiApplication(count, arguments);
    }();
    (void)application;
}

} // namespace plaza::report::sample
