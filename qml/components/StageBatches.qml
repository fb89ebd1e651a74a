// SPDX-License-Identifier: GPL-3.0-or-later
// Every batch of the draw with how many of its places are won; the one that runs is filled.
import QtQuick
import Plaza
import Plaza.Ui

Row {
    id: batches

    required property StagePage model
    readonly property var marks: model.marks
    readonly property int many: Math.max(1, Math.min(marks.length, Theme.landscape ? 6 : 4))
    readonly property int first: Math.max(0, Math.min(marks.length - many, marks.findIndex(mark => mark.current)))

    spacing: 20

    Repeater {
        model: batches.marks.slice(batches.first, batches.first + batches.many)

        Rectangle {
            id: pill

            required property stageBatchMark modelData

            width: (batches.width - (batches.many - 1) * batches.spacing) / batches.many
            height: 112
            radius: 32
            color: modelData.current ? Theme.highlight : "transparent"
            border.width: 3
            border.color: modelData.current ? Theme.highlight : Theme.deepRemain

            Label {
                x: 24
                width: count.x - x - 12
                anchors.verticalCenter: parent.verticalCenter
                text: pill.modelData.name
                type: Theme.label
                smallest: 32
                fit: 1
                mayElide: true
                color: pill.modelData.current ? Theme.event.primaryDeep : Theme.deepInk
            }
            Label {
                id: count
                x: parent.width - width - 24
                anchors.verticalCenter: parent.verticalCenter
                text: pill.modelData.won + " / " + pill.modelData.places
                type: Theme.label
                color: pill.modelData.current ? Theme.event.primaryDeep : Theme.deepSoft
            }
        }
    }
}
