// SPDX-License-Identifier: GPL-3.0-or-later
// The letters and digits of short codes. I and O are none: they look like digits.
import QtQuick
import Plaza

Grid {
    id: pad

    readonly property var keys: [..."1234567890ABCDEFGHJKLMNPQRSTUVWXYZ", "<"]
    readonly property real cell: (width - (columns - 1) * spacing) / columns
    signal typed(string key)

    columns: 9
    spacing: 6

    Repeater {
        model: pad.keys

        MapKey {
            required property string modelData

            objectName: "key" + modelData
            width: pad.cell
            height: (pad.height + pad.spacing) / 4 - pad.spacing
            icon: modelData === "<" ? "backspace" : ""
            text: modelData === "<" ? "" : modelData
            size: 52
            //% "退格"
            spoken: modelData === "<" ? qsTrId("map.erase") : modelData
            onTapped: pad.typed(modelData === "<" ? "" : modelData)
        }
    }
}
