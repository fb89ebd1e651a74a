// SPDX-License-Identifier: GPL-3.0-or-later
// The masked names that were found, two at a time, and beside them the way to the others.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: list

    required property FindPage model
    readonly property bool more: model.others > 0
    readonly property real rowHeight: (height - Theme.s2) / 2

    Repeater {
        model: list.model.names

        PersonRow {
            required property string modelData
            required property int index
            objectName: "name" + index
            y: index * (list.rowHeight + Theme.s2)
            width: list.width - (list.more ? 260 : 0)
            height: list.rowHeight
            text: modelData
            onTapped: list.model.choose(index)
        }
    }
    Button {
        objectName: "turn"
        visible: list.more
        x: list.width - width
        width: 240
        height: list.height
        //% "还有 %1 位"
        text: qsTrId("find.others").arg(list.model.others)
        size: 44
        onTapped: list.model.turn()
    }
}
