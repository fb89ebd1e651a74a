// SPDX-License-Identifier: GPL-3.0-or-later
// Whose figures: the sessions, the venues, all of it. And what is not normal about them.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: bar

    required property StaffHeadcount model

    radius: Theme.radiusButton
    color: Theme.surface

    Repeater {
        model: [-1, 1]

        Item {
            id: step

            required property int modelData
            x: modelData < 0 ? 0 : bar.width - width
            width: 120
            height: bar.height

            Icon {
                anchors.centerIn: parent
                size: 56
                name: step.modelData < 0 ? "back" : "forward"
                color: Theme.primary
            }
            Tap {
                objectName: step.modelData < 0 ? "scope-before" : "scope-next"
                anchors.fill: parent
                onTapped: bar.model.turnScope(step.modelData)
            }
        }
    }
    Label {
        id: name
        x: 120
        y: Theme.landscape ? (bar.height - height) / 2 : 4
        width: Theme.landscape ? (bar.width - 240) / 2 : bar.width - 240
        horizontalAlignment: Theme.landscape ? Text.AlignLeft : Text.AlignHCenter
        text: bar.model.scope
        type: Theme.label
        size: 42
        fit: 1
        color: Theme.primary
    }
    Label {
        x: Theme.landscape ? 120 + name.width : 120
        y: Theme.landscape ? (bar.height - height) / 2 : bar.height - height - 4
        width: Theme.landscape ? (bar.width - 240) / 2 : bar.width - 240
        horizontalAlignment: Theme.landscape ? Text.AlignRight : Text.AlignHCenter
        text: bar.model.stale !== "" ? bar.model.stale : bar.model.room !== "" ? bar.model.room
            : bar.model.silent !== "" ? bar.model.silent : bar.model.place
        type: Theme.caption
        fit: 1
        color: bar.model.stale !== "" || bar.model.room !== "" || bar.model.silent !== "" ? Theme.time : Theme.ink2
    }
}
