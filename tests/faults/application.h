// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

namespace plaza::tests {

/// The one application object of this program, made when it is first needed; it opens no window.
inline void needApplication()
{
    static int argc = 1;
    static char name[] = "test_faults";
    static char *argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static auto *made = new QGuiApplication(argc, argv); // never destroyed: Qt's own statics may be gone before it
    static_cast<void>(made);
}

} // namespace plaza::tests
