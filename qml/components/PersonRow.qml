// SPDX-License-Identifier: GPL-3.0-or-later
// One person, or one organisation, to be tapped.
import QtQuick
import Plaza

Item {
    id: row

    required property string text
    property string icon: "person"
    property real size: 60
    signal tapped

    height: 136
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: tapped()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusTile
        color: tap.down ? Theme.surface : Theme.card
        border.width: Theme.outlineLine
        border.color: Theme.outline
    }
    Rectangle {
        id: chip
        x: 32
        anchors.verticalCenter: parent.verticalCenter
        width: 88
        height: 88
        radius: 44
        color: Theme.surface

        Icon {
            anchors.centerIn: parent
            size: 52
            name: row.icon
            color: Theme.primary
        }
    }
    Label {
        x: chip.x + chip.width + 32
        width: arrow.x - x - 16
        anchors.verticalCenter: parent.verticalCenter
        text: row.text
        type: Theme.large60
        size: row.size
        smallest: 36
        fit: 2
        maxHeight: row.height - 12
        elide: Text.ElideMiddle
        mayElide: true
    }
    Icon {
        id: arrow
        x: row.width - width - 32
        anchors.verticalCenter: parent.verticalCenter
        size: 48
        name: "chevron"
    }
    Tap {
        id: tap
        anchors.fill: parent
        onTapped: row.tapped()
    }
}
