// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QString>

namespace plaza::ui {

/// Why the desk did not do what staff asked for a person: a few words. Empty: it was done.
QString refusalWord(core::Verdict verdict);

} // namespace plaza::ui
