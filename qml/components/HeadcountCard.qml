// SPDX-License-Identifier: GPL-3.0-or-later
// Arrived of expected as a ring; inside, not arrived, walk-in beside it. A figure that may be too low says so.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: card

    required property StaffHeadcount model
    readonly property bool wide: Theme.landscape
    readonly property real ringWidth: Math.min(350, height - (wide ? 190 : 60))

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.dark ? 0 : Theme.outlineLine
    border.color: Theme.outline
    opacity: model.stale === "" ? 1 : 0.6

    GraduatedRing {
        id: ring
        x: card.wide ? (card.width - width) / 2 : 48
        y: card.wide ? 20 : (card.height - height) / 2
        width: card.ringWidth
        done: card.model.part * 60
        doneColor: Theme.ok
    }
    Label {
        id: arrived
        x: ring.x + 48
        width: ring.width - 96
        y: ring.y + ring.height / 2 - height + 28
        horizontalAlignment: Text.AlignHCenter
        text: card.model.arrived
        type: Theme.display
        smallest: 60
        fit: 1
    }
    Label {
        x: ring.x + 48
        width: ring.width - 96
        y: arrived.y + arrived.height - 8
        horizontalAlignment: Text.AlignHCenter
        text: card.model.expected
        type: Theme.small
        fit: 1
        color: Theme.ink2
    }
    Row {
        x: card.wide ? 24 : ring.x + ring.width + 40
        y: card.wide ? card.height - height - 12 : (card.height - height) / 2
        width: card.width - x - 24

        Repeater {
            model: [
                //% "在场"
                { icon: "users", tone: Theme.ok, word: qsTrId("staff.inside"), value: card.model.inside },
                //% "未到"
                { icon: "clock", tone: Theme.time, word: qsTrId("staff.absent"), value: card.model.absent },
                //% "临时"
                { icon: "person-plus", tone: Theme.unlisted, word: qsTrId("staff.walkin"), value: card.model.walkIn }
            ]

            Item {
                id: figure

                required property var modelData
                width: parent.width / 3
                height: 150

                Icon {
                    y: (word.height - size) / 2
                    size: 38
                    name: figure.modelData.icon
                    color: figure.modelData.tone
                }
                Label {
                    id: word
                    x: 44
                    width: figure.width - 48
                    text: figure.modelData.word
                    type: Theme.small
                    fit: 1
                    color: Theme.ink2
                }
                Label {
                    y: word.height
                    width: figure.width - 12
                    text: figure.modelData.value
                    type: Theme.headline
                    size: 72
                    smallest: 36
                    fit: 1
                }
            }
        }
    }
}
