// SPDX-License-Identifier: GPL-3.0-or-later
// The one filled tile of the home screen. Closed, it keeps its place: no fill, a dashed outline, and the reason.
import QtQuick
import QtQuick.Shapes
import Plaza

Item {
    id: tile

    required property string label
    property string line1
    property string line2
    property string icon: "finder"
    property bool open: true
    property bool low: false
    readonly property color ink: open ? Theme.fillInk : Theme.ink2
    signal tapped

    // A rounded rectangle, `m` inside the edge.
    function rounded(w: real, h: real, r: real, m: real): string {
        const arc = " a " + r + " " + r + " 0 0 1 "
        return "M " + (m + r) + " " + m + " H " + (w - m - r) + arc + r + " " + r + " V " + (h - m - r) + arc + -r + " " + r
             + " H " + (m + r) + arc + -r + " " + -r + " V " + (m + r) + arc + r + " " + -r
    }

    Rectangle {
        visible: tile.open
        anchors.fill: parent
        radius: Theme.radiusHero
        color: tap.down ? Qt.darker(Theme.fill, 1.12) : Theme.fill
    }
    Smooth {
        visible: !tile.open
        anchors.fill: parent
        ShapePath {
            strokeColor: Theme.outline
            strokeWidth: Theme.strongLine
            strokeStyle: ShapePath.DashLine
            dashPattern: [5, 4]
            fillColor: "transparent"
            PathSvg { path: tile.rounded(tile.width, tile.height, Theme.radiusHero, 3) }
        }
    }
    Column {
        id: words
        x: Theme.landscape ? 60 : 56
        anchors.verticalCenter: parent.verticalCenter
        width: icon.x - x - Theme.s3
        spacing: tile.low ? 4 : 12

        Label {
            width: parent.width
            text: tile.label
            type: Theme.hero
            size: tile.low ? 96 : Theme.landscape ? 140 : 128
            smallest: 60
            fit: 1
            tracking: 4
            color: tile.open ? tile.ink : Theme.ink
        }
        Label {
            visible: text !== ""
            width: parent.width
            text: tile.line1
            type: Theme.body
            wrapMode: Text.Wrap
            color: tile.ink
        }
        Label {
            visible: text !== "" && !Theme.large
            width: parent.width
            text: tile.line2
            type: Theme.body
            wrapMode: Text.Wrap
            color: tile.ink
        }
    }
    Icon {
        id: icon
        size: tile.low ? 176 : Theme.landscape ? 230 : 260
        x: tile.width - width - (tile.low ? 60 : 66)
        anchors.verticalCenter: parent.verticalCenter
        name: tile.icon
        stroke: tile.low ? 1.3 : 1.1
        color: tile.ink
    }
    Tap {
        id: tap
        anchors.fill: parent
        enabled: tile.open
        onTapped: tile.tapped()
    }
}
