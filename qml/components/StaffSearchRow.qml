// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who was found: who, where from, and whether they are here.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: row

    required property personLine person
    readonly property color tone: person.inside ? Theme.ok : person.came ? Theme.time : Theme.ink2
    signal tapped

    Accessible.role: Accessible.Button
    Accessible.name: person.name
    Accessible.onPressAction: tapped()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusTile
        color: tap.down ? Theme.surface : Theme.card
        border.width: Theme.outlineLine
        border.color: Theme.outline
    }
    Column {
        x: 32
        width: state.x - x - 16
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.person.name
            type: Theme.label
            size: Theme.landscape && Theme.large ? 36 : type.px
            smallest: 34
            fit: 1
        }
        Label {
            visible: text !== ""
            width: parent.width
            text: row.person.line
            type: Theme.caption
            fit: 1
            elide: Text.ElideMiddle
            mayElide: true
            color: Theme.ink2
        }
    }
    Row {
        id: state
        x: parent.width - 268
        width: 248
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: 48
            name: row.person.inside ? "check" : row.person.came ? "exit" : "clock"
            color: row.tone
        }
        Label {
            width: parent.width - 60
            anchors.verticalCenter: parent.verticalCenter
            text: row.person.state
            type: Theme.small
            fit: 2
            maxHeight: 96
            color: row.tone
        }
    }
    Tap {
        id: tap
        anchors.fill: parent
        onTapped: row.tapped()
    }
}
