// SPDX-License-Identifier: GPL-3.0-or-later
// As many booths as there is room for; buttons turn to the next ones.
import QtQuick
import Plaza
import Plaza.Ui

Column {
    id: list

    required property MapPage model
    readonly property real least: 112
    readonly property int room: Math.max(1, Math.floor((height + spacing) / (least + spacing)))

    spacing: 14
    Accessible.role: Accessible.List

    Binding { target: list.model; property: "rowRoom"; value: list.room }

    Repeater {
        model: list.model.rows

        MapRowItem {
            required property var modelData
            required property int index

            objectName: "row" + index
            width: list.width
            height: (list.height + list.spacing) / list.room - list.spacing
            model: list.model
            entry: modelData
        }
    }
}
