// SPDX-License-Identifier: GPL-3.0-or-later
// Whose name it is knows the organisation: one of these four.
import QtQuick
import Plaza
import Plaza.Ui

Column {
    id: list

    required property FindPage model
    readonly property real rowHeight: Math.min(168, (height + spacing) / 4 - spacing)

    spacing: height < 480 ? 8 : Theme.s2

    Repeater {
        model: list.model.organisations

        PersonRow {
            required property string modelData
            required property int index
            objectName: "organisation" + index
            width: list.width
            height: list.rowHeight
            icon: "building"
            size: 48
            text: modelData
            onTapped: list.model.claim(index)
        }
    }
}
