// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed to find a name: four boxes for digits, one for letters.
import QtQuick
import Plaza

Row {
    id: boxes

    required property string typed
    property bool letters: false
    property int count: 4
    readonly property real box: letters ? width : Math.min(170, (width - (count - 1) * spacing) / count)

    spacing: 28
    leftPadding: letters ? 0 : (width - count * box - (count - 1) * spacing) / 2

    Repeater {
        model: boxes.letters ? 1 : boxes.count

        Rectangle {
            id: one

            required property int index
            readonly property bool current: boxes.letters || index === boxes.typed.length
            width: boxes.box
            height: boxes.height
            radius: 32
            color: Theme.card
            border.width: one.current ? 6 : Theme.outlineLine
            border.color: one.current ? Theme.primary : Theme.outline

            Label {
                x: boxes.letters ? 32 : 0
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignHCenter
                text: boxes.letters ? boxes.typed.toUpperCase() : boxes.typed.charAt(one.index)
                type: Theme.display
                size: Math.min(124, boxes.height * 0.66)
                fit: boxes.letters ? 1 : 0
                tracking: boxes.letters ? 8 : 0
            }
        }
    }
}
