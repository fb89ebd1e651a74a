// SPDX-License-Identifier: GPL-3.0-or-later
// From here to there, as one line: for the way to another venue while there is no map.
import QtQuick
import QtQuick.Shapes
import Plaza

Rectangle {
    id: strip

    required property string line
    property color tone: Theme.venue

    height: Theme.large ? 220 : 236
    radius: Theme.radiusTile
    color: Theme.venueTint
    border.width: Theme.dark ? Theme.outlineLine : 0
    border.color: tone
    visible: line !== ""

    Rectangle {
        x: 118
        y: strip.height > 210 ? 76 : 58
        width: parent.width - 290
        height: 32
        radius: 16
        color: Theme.card

        Rectangle {
            y: 8
            width: parent.width
            height: 16
            color: strip.tone
        }
    }
    Rectangle {
        x: 86
        y: strip.height > 210 ? 60 : 42
        width: 64
        height: 64
        radius: 32
        color: Theme.primary
        border.width: 6
        border.color: Theme.card

        Rectangle {
            anchors.centerIn: parent
            width: 20
            height: 20
            radius: 10
            color: Theme.card
        }
    }
    Smooth {
        x: parent.width - 210
        y: strip.height > 210 ? 14 : 2
        width: 100
        height: 130
        ShapePath {
            strokeColor: Theme.card
            strokeWidth: 6
            fillColor: strip.tone
            PathSvg { path: "M 50 124 C 82 90 94 70 94 48 A 44 44 0 1 0 6 48 C 6 70 18 90 50 124 Z" }
        }
        Rectangle {
            x: 32
            y: 30
            width: 36
            height: 36
            radius: 18
            color: Theme.card
        }
    }
    Label {
        id: here
        visible: !Theme.large
        x: 48
        y: strip.height - 88
        height: 72
        //% "您在这里"
        text: qsTrId("v.venue.here")
        type: Theme.small
        verticalAlignment: Text.AlignVCenter
    }
    Label {
        x: here.visible ? here.x + here.width + 32 : 48
        y: strip.height - 92
        width: parent.width - x - 36
        height: 84
        text: strip.line
        size: 46
        type: Theme.label
        smallest: 32
        fit: 2
        maxHeight: 84
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignRight
        color: strip.tone
    }
}
