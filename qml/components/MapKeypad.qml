// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, or digits. Chinese is found by the first letters of its pinyin, so that nobody needs an input method here.
import QtQuick
import Plaza
import Plaza.Ui

Grid {
    id: pad

    required property MapPage model
    property bool digits: false
    readonly property var letters: [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    readonly property var numbers: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
    readonly property var keys: [...(digits ? numbers : letters), digits ? "ABC" : "123", "<"]
    readonly property int lines: Math.ceil(keys.length / columns)
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    function press(key: string) {
        if (key === "<")
            model.erase()
        else if (key.length > 1)
            digits = !digits
        else
            model.type(key)
    }

    columns: digits ? 4 : 7
    spacing: 10

    Repeater {
        model: pad.keys

        MapKey {
            required property string modelData

            objectName: "key" + modelData
            width: pad.cell
            height: (pad.height + pad.spacing) / pad.lines - pad.spacing
            icon: modelData === "<" ? "backspace" : ""
            text: modelData === "<" ? "" : modelData
            size: modelData.length > 1 ? 40 : 56
            //% "删除"
            spoken: modelData === "<" ? qsTrId("map.erase") : modelData
            onTapped: pad.press(modelData)
        }
    }
}
