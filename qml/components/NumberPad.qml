// SPDX-License-Identifier: GPL-3.0-or-later
// Digits for an answer that is a number. What is typed so far stands in the button below.
import QtQuick
import Plaza

Grid {
    id: pad

    property bool point: true // a decimal point among them
    readonly property var keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "0", ""]
    readonly property real cell: (width - (columns - 1) * spacing) / columns
    readonly property real rowHeight: (height - (keys.length / columns - 1) * spacing) * columns / keys.length
    signal typed(string key)

    columns: Theme.landscape ? 6 : 3
    spacing: Theme.s2

    Repeater {
        model: pad.keys

        Item {
            id: key

            required property string modelData
            required property int index
            objectName: "key" + index
            opacity: modelData === "." && !pad.point ? 0 : 1
            enabled: opacity > 0
            width: pad.cell
            height: pad.rowHeight

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusButton
                color: tap.down ? Theme.surface : Theme.card
                border.width: Theme.outlineLine
                border.color: Theme.outline
            }
            Label {
                anchors.centerIn: parent
                visible: text !== ""
                text: key.modelData
                type: Theme.large60
            }
            Icon {
                anchors.centerIn: parent
                visible: key.modelData === ""
                size: 64
                name: "back"
                color: Theme.ink
            }
            Tap {
                id: tap
                anchors.fill: parent
                repeats: true
                onTapped: pad.typed(key.modelData)
            }
        }
    }
}
