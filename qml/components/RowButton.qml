// SPDX-License-Identifier: GPL-3.0-or-later
// A wide row that leads to one thing: icon, what, and a line about it.
import QtQuick
import Plaza

Item {
    id: row

    required property string label
    property string line
    property string icon: "bell"
    property color iconColor: Theme.primary
    signal tapped

    height: 184

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusTile
        color: tap.down ? Theme.surface : Theme.card
        border.width: Theme.outlineLine
        border.color: Theme.outline
    }
    Rectangle {
        id: chip
        x: 38
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(112, row.height - 24)
        height: width
        radius: 28
        color: Theme.surface

        Icon {
            anchors.centerIn: parent
            size: chip.width * 0.6
            name: row.icon
            color: row.iconColor
        }
    }
    Column {
        x: chip.x + chip.width + 36
        width: parent.width - x - 36
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Label {
            width: parent.width
            text: row.label
            type: Theme.label
            size: 54
            fit: 1
        }
        Label {
            visible: row.line !== ""
            width: parent.width
            text: row.line
            type: Theme.small
            fit: 2
            maxHeight: 92
            color: Theme.ink2
        }
    }
    Tap {
        id: tap
        anchors.fill: parent
        onTapped: row.tapped()
    }
}
