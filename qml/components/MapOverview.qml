// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is chosen: what most people look for.
import QtQuick
import Plaza
import Plaza.Ui

Grid {
    id: most

    required property MapPage model
    readonly property real cell: (width - spacing) / 2
    readonly property int lines: Math.ceil(wanted.count / 2)

    columns: 2
    spacing: 16

    Repeater {
        id: wanted
        model: most.model.wanted

        MapRowItem {
            required property var modelData
            required property int index

            objectName: "wanted" + index
            width: most.cell
            height: Math.min(150, (most.height + most.spacing) / most.lines - most.spacing)
            model: most.model
            entry: modelData
            brief: true
        }
    }
}
