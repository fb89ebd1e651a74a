// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QtQml/qqmlregistration.h>

// After Qt: moc 6.4 stumbles over <concepts> otherwise.
#include "ui/theme_colors.h"

namespace plaza::ui {

/// ThemeColours as QML paints with them; a default one holds the colours of the default theme.
class Palette {
    Q_GADGET
    QML_VALUE_TYPE(eventPalette)
    Q_PROPERTY(QColor primary READ primary CONSTANT)
    Q_PROPERTY(QColor primaryDeep READ primaryDeep CONSTANT)
    Q_PROPERTY(QColor accent READ accent CONSTANT)
    Q_PROPERTY(QColor highlight READ highlight CONSTANT)
    Q_PROPERTY(QColor accentOnDeep READ accentOnDeep CONSTANT)
    Q_PROPERTY(QColor darkPrimary READ darkPrimary CONSTANT)
    Q_PROPERTY(QColor darkAccent READ darkAccent CONSTANT)

public:
    Palette() : Palette(coloursFor({})) {}
    explicit Palette(const ThemeColours &colours) : m_colours(colours) {}

    [[nodiscard]] QColor primary() const { return colour(m_colours.primary); }
    [[nodiscard]] QColor primaryDeep() const { return colour(m_colours.primaryDeep); }
    [[nodiscard]] QColor accent() const { return colour(m_colours.accent); }
    [[nodiscard]] QColor highlight() const { return colour(m_colours.highlight); }
    [[nodiscard]] QColor accentOnDeep() const { return colour(m_colours.accentOnDeep); }
    [[nodiscard]] QColor darkPrimary() const { return colour(m_colours.darkPrimary); }
    [[nodiscard]] QColor darkAccent() const { return colour(m_colours.darkAccent); }
    friend bool operator==(const Palette &, const Palette &) = default;

private:
    static QColor colour(Rgb c) { return {c.r, c.g, c.b}; }
    ThemeColours m_colours;
};

} // namespace plaza::ui
