// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and digits to look for somebody with: pinyin and initials need no input method.
import QtQuick
import Plaza
import Plaza.Ui

Grid {
    id: pad

    required property StaffSearch model
    readonly property var keys: [..."1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    columns: 9
    spacing: 8

    Repeater {
        model: pad.keys

        MapKey {
            required property string modelData

            objectName: "key" + modelData
            width: pad.cell
            height: (pad.height + pad.spacing) / 4 - pad.spacing
            text: modelData
            size: 52
            spoken: modelData
            onTapped: pad.model.type(modelData)
        }
    }
}
