// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

#include <memory>

namespace plaza::ctl {

/// Fonts and PDF want Qt's application object; no window, no display. Null where one runs already.
std::unique_ptr<QGuiApplication> pdfApplication();

} // namespace plaza::ctl
