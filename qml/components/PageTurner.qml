// SPDX-License-Identifier: GPL-3.0-or-later
// Back and forth between the pages of a list.
import QtQuick
import Plaza

Row {
    id: turner

    required property int number // from 0 on
    required property int pages
    signal turned(int by)

    height: 96
    spacing: 32

    Repeater {
        model: [-1, 0, 1]

        Item {
            id: part

            required property int modelData
            readonly property bool usable: modelData < 0 ? turner.number > 0 : turner.number < turner.pages - 1
            width: modelData === 0 ? 140 : 120
            height: turner.height

            Label {
                anchors.centerIn: parent
                visible: part.modelData === 0
                text: part.modelData === 0 ? (turner.number + 1) + " / " + turner.pages : ""
                type: Theme.small
                color: Theme.ink2
            }
            Icon {
                anchors.centerIn: parent
                visible: part.modelData !== 0
                size: 56
                name: part.modelData < 0 ? "back" : "forward"
                color: part.usable ? Theme.primary : Theme.remain
            }
            Tap {
                anchors.fill: parent
                visible: part.modelData !== 0
                enabled: part.usable
                onTapped: turner.turned(part.modelData)
            }
        }
    }
}
