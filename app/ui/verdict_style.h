// SPDX-License-Identifier: GPL-3.0-or-later
// The one table that binds a verdict to its shape, colour, words and sound (UI.md §5.4).
#pragma once

#include "core/verdict.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace plaza::ui {
Q_NAMESPACE
QML_NAMED_ELEMENT(Look)

enum class Shape { Disc, Rounded, Hexagon, Sign, Diamond, Octagon, Corners };
Q_ENUM_NS(Shape)
enum class Tone { Ok, Already, Time, Venue, Unlisted, Stop, Unread };
Q_ENUM_NS(Tone)

/// Ids of words and names of icons, not the words themselves.
struct VerdictStyle {
    Shape shape;
    Tone tone;
    const char *icon;
    const char *title;
    const char *sound; ///< "ok", "note" or "ask"
    int returnSeconds; ///< until home, at normal text size
};

const VerdictStyle &styleOf(core::Verdict verdict);

} // namespace plaza::ui
