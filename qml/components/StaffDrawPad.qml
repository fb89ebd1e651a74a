// SPDX-License-Identifier: GPL-3.0-or-later
// What the public calls out: digits, a blank between them.
import QtQuick
import Plaza

Item {
    id: pad

    required property string typed
    required property bool ready
    readonly property var keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", " ", ""]
    readonly property real cell: (width - 5 * 12) / 6
    readonly property real line: (height - 124) / 2
    signal key(string key)
    signal done

    Rectangle {
        width: parent.width - 316
        height: 96
        radius: Theme.radiusButton
        color: Theme.surface

        Label {
            x: 24
            width: parent.width - 48
            anchors.verticalCenter: parent.verticalCenter
            text: pad.typed === "" ? "–" : pad.typed
            type: Theme.label
            smallest: 28
            fit: 1
        }
    }
    Button {
        objectName: "call"
        x: parent.width - width
        width: 300
        height: 96
        size: 40
        enabled: pad.ready
        opacity: enabled ? 1 : 0.4
        kind: Button.Kind.Filled
        //% "记下来"
        text: qsTrId("staff.draw.call")
        onTapped: pad.done()
    }
    Grid {
        y: 112
        columns: 6
        spacing: 12

        Repeater {
            model: pad.keys

            MapKey {
                required property string modelData
                required property int index
                objectName: "draw-key" + index
                width: pad.cell
                height: pad.line
                icon: modelData === "" ? "backspace" : ""
                text: modelData === " " ? "␣" : modelData
                size: 52
                spoken: modelData === "" ? qsTrId("map.erase") : modelData
                onTapped: pad.key(modelData)
            }
        }
    }
}
