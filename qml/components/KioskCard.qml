// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk at a door: a disc when it was heard from lately, else an octagon, and a line that says so.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: card

    required property kioskLine kiosk

    radius: Theme.radiusButton
    color: Theme.card
    border.width: Theme.outlineLine
    border.color: kiosk.silent ? Theme.stop : Theme.outline

    Rectangle {
        x: 28
        anchors.verticalCenter: parent.verticalCenter
        visible: !card.kiosk.silent
        width: 60
        height: width
        radius: width / 2
        color: Theme.ok

        Icon {
            anchors.centerIn: parent
            size: 40
            name: "check"
            color: Theme.card
        }
    }
    Icon {
        x: 28
        anchors.verticalCenter: parent.verticalCenter
        visible: card.kiosk.silent
        size: 60
        name: "offline"
        color: Theme.stop
    }
    Label {
        id: name
        x: 100
        y: card.height / 2 - height + 2
        width: card.width - x - 12
        text: card.kiosk.name
        type: Theme.small
        font.weight: Font.Bold
        fit: 1
    }
    Label {
        x: 100
        y: name.y + name.height - 4
        width: card.width - x - 12
        text: card.kiosk.line
        type: Theme.caption
        fit: 1
        color: card.kiosk.silent ? Theme.stop : Theme.ink2
    }
}
