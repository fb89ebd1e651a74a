// SPDX-License-Identifier: GPL-3.0-or-later
// Four corners: "hold it here".
import QtQuick
import QtQuick.Shapes
import Plaza

Smooth {
    id: corners

    property color color: "#ffffff"
    property real line: 16
    property real arm: 130
    property real bend: arm * 0.45

    function path(): string {
        const a = line / 2, b = width - line / 2, c = height - line / 2, r = bend
        const arc = " A " + r + " " + r + " 0 0 1 "
        return "M " + a + " " + (a + arm) + " V " + (a + r) + arc + (a + r) + " " + a + " H " + (a + arm)
             + " M " + (b - arm) + " " + a + " H " + (b - r) + arc + b + " " + (a + r) + " V " + (a + arm)
             + " M " + b + " " + (c - arm) + " V " + (c - r) + arc + (b - r) + " " + c + " H " + (b - arm)
             + " M " + (a + arm) + " " + c + " H " + (a + r) + arc + a + " " + (c - r) + " V " + (c - arm)
    }

    ShapePath {
        strokeColor: corners.color
        strokeWidth: corners.line
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        PathSvg { path: corners.path() }
    }
}
