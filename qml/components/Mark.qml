// SPDX-License-Identifier: GPL-3.0-or-later
// Plaza's mark: ruler, dial, and a person standing in the plaza. Construction on 48 × 48.
import QtQuick
import Plaza

Item {
    id: mark

    property color color: Theme.primary
    property color dot: Theme.accent
    readonly property real unit: width / 48

    width: 60
    height: width

    Rectangle {
        x: 9 * mark.unit
        y: 16 * mark.unit
        width: 6 * mark.unit
        height: 30 * mark.unit
        radius: width / 2
        color: mark.color
        antialiasing: true
    }
    Rectangle {
        x: 9 * mark.unit
        y: 2 * mark.unit
        width: 34 * mark.unit
        height: width
        radius: width / 2
        color: "transparent"
        border.width: 6 * mark.unit
        border.color: mark.color
        antialiasing: true
    }
    Rectangle {
        x: 21.4 * mark.unit
        y: 14.4 * mark.unit
        width: 9.2 * mark.unit
        height: width
        radius: width / 2
        color: mark.dot
        antialiasing: true
    }
}
