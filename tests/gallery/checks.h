// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace plaza::gallery {

/// What a person would notice, looked for over the whole tree of items: a text cut off that must not be, a text wider
/// than its place, a word without a translation, a touch target under 96 px or above the reachable part, an item
/// outside the canvas. One sentence each; none: the page is good.
QStringList check(QQuickWindow &window);

/// The first item called `name` at or under `root` in the tree of items; null without one.
QQuickItem *itemNamed(QQuickItem &root, const QString &name);

} // namespace plaza::gallery
