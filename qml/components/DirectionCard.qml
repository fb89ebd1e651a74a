// SPDX-License-Identifier: GPL-3.0-or-later
// Where to go next: an arrow as the visitor faces the kiosk, and the words.
import QtQuick
import Plaza

Rectangle {
    id: card

    required property int arrow
    required property string line
    property string note
    property color tone: Theme.ok

    height: 172
    radius: Theme.radiusTile
    color: Theme.okTint
    border.width: Theme.dark ? Theme.outlineLine : 0
    border.color: tone
    visible: line !== ""

    Rectangle {
        id: disc
        x: 34
        anchors.verticalCenter: parent.verticalCenter
        width: 124
        height: 124
        radius: 62
        color: card.tone

        Icon {
            anchors.centerIn: parent
            size: 84
            // core::Arrow: None, Left, Right, Straight, Up, Down
            name: card.arrow === 0 ? "signpost" : "up"
            rotation: [0, -90, 90, 0, 0, 180][card.arrow]
            color: Theme.dark ? Theme.page : "#ffffff"
        }
    }
    Column {
        x: disc.x + disc.width + 52
        width: parent.width - x - 32
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: way
            width: parent.width
            maxHeight: 110
            text: card.line
            type: Theme.large60
            smallest: 36
            fit: 2
            color: card.tone
        }
        Label {
            visible: text !== ""
            width: parent.width
            maxHeight: 92
            text: card.note
            size: 38
            type: Theme.small
            fit: way.lineCount > 1 ? 1 : 2
        }
    }
}
