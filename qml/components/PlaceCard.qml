// SPDX-License-Identifier: GPL-3.0-or-later
// Where to go instead: the venue in large type, and when it starts.
import QtQuick
import Plaza

Item {
    id: card

    required property string place
    required property string time
    property color tone: Theme.venue

    property bool low: false

    height: words.height + (low ? 20 : 48)
    visible: place !== ""

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusTile
        color: Theme.card
        border.width: Theme.outlineLine
        border.color: Theme.outline
    }
    Column {
        id: words
        x: 48
        width: parent.width - 96
        anchors.verticalCenter: parent.verticalCenter
        spacing: card.low ? 0 : 6

        Label {
            //% "您的会场"
            text: qsTrId("v.venue.yours")
            type: Theme.fact
            color: Theme.ink2
        }
        Label {
            width: parent.width
            text: card.place
            type: Theme.headline
            size: 80
            smallest: 54
            fit: 1
            color: card.tone
        }
        Row {
            spacing: 18

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: 44
                name: "clock"
                color: card.tone
            }
            Label {
                text: card.time
                type: Theme.sub
            }
        }
    }
}
