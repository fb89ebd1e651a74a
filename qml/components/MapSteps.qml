// SPDX-License-Identifier: GPL-3.0-or-later
// The way, step by step: huge arrows, as one who faces the kiosk sees them, and what one passes.
import QtQuick
import Plaza
import Plaza.Ui

Column {
    id: steps

    required property MapPage model
    property int first: 0
    readonly property var all: model.steps
    readonly property int room: Math.max(1, Math.floor((height + spacing) / (184 + spacing)))
    readonly property bool more: all.length > room

    function turn(by: int) {
        first = Math.max(0, Math.min(first + by * room, Math.floor((all.length - 1) / room) * room))
    }

    // Another way, or another room, may end before the step that was looked at.
    onAllChanged: room > 0 && turn(0)
    onRoomChanged: room > 0 && turn(0)

    spacing: 16
    Accessible.role: Accessible.List

    Repeater {
        model: steps.all.slice(steps.first, steps.first + steps.room)

        Rectangle {
            id: step

            required property var modelData
            required property int index

            width: steps.width
            height: Math.min(236, (steps.height + steps.spacing) / steps.room - steps.spacing)
            radius: Theme.radiusTile
            color: Theme.venueTint
            border.width: Theme.dark ? Theme.outlineLine : 0
            border.color: Theme.venue
            Accessible.role: Accessible.ListItem
            Accessible.name: (steps.first + index + 1) + ". " + modelData.line + ", " + modelData.note

            Rectangle {
                id: disc
                x: 28
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(160, parent.height - 32)
                height: width
                radius: width / 2
                color: Theme.venue

                Icon {
                    anchors.centerIn: parent
                    size: disc.width * 0.68
                    // core::Turn: Straight, SlightLeft, Left, SlightRight, Right, Back, Up, Down, Arrive
                    name: step.modelData.arrow === 8 ? "pin" : step.modelData.arrow > 5 ? "building" : "up"
                    rotation: [0, -45, -90, 45, 90, 180, 0, 0, 0][step.modelData.arrow]
                    stroke: 2.4
                    color: Theme.dark ? Theme.page : "#ffffff"
                }
            }
            Column {
                x: disc.x + disc.width + 36
                width: parent.width - x - 28
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: step.modelData.line
                    type: Theme.large60
                    size: 56
                    smallest: 34
                    fit: 2
                    maxHeight: step.height - (step.modelData.note === "" ? 16 : 76)
                }
                Label {
                    visible: text !== ""
                    width: parent.width
                    text: step.modelData.note
                    type: Theme.sub
                    fit: 1
                    color: Theme.ink2
                }
            }
        }
    }
}
