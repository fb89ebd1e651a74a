// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/pdf_application.h"

namespace plaza::ctl {

std::unique_ptr<QGuiApplication> pdfApplication()
{
    static int argc = 1;
    static char name[] = "plazactl";
    static char *argv[] = {name, nullptr};
    if (QCoreApplication::instance() != nullptr)
        return nullptr;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace plaza::ctl
