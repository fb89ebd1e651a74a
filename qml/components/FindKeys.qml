// SPDX-License-Identifier: GPL-3.0-or-later
// Digits, or letters, to find a name with; clear and erase among them.
import QtQuick
import Plaza
import Plaza.Ui

Grid {
    id: pad

    required property FindPage model
    readonly property bool letters: model.letters
    readonly property var keys: letters ? [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", "*", "<"]
                                        : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "<"]
    readonly property int lines: Math.ceil(keys.length / columns)
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

    function press(key: string) {
        if (key === "<")
            model.erase()
        else if (key === "*")
            model.empty()
        else
            model.type(key)
    }

    columns: letters ? 7 : 3
    columnSpacing: letters ? 10 : Theme.s3
    rowSpacing: letters || height < 440 ? 8 : Theme.s2

    Repeater {
        model: pad.keys

        MapKey {
            required property string modelData

            objectName: "key" + modelData
            width: pad.cell
            height: (pad.height + pad.rowSpacing) / pad.lines - pad.rowSpacing
            icon: modelData === "<" ? "backspace" : ""
            //% "清空"
            text: modelData === "<" ? "" : modelData === "*" ? qsTrId("find.clear") : modelData
            size: modelData === "*" ? 44 : pad.letters ? 56 : 68
            spoken: modelData === "<" ? qsTrId("map.erase") : text
            onTapped: pad.press(modelData)
        }
    }
}
