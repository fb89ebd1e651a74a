// SPDX-License-Identifier: GPL-3.0-or-later
// The six boxes of a booth's code.
import QtQuick
import Plaza

Row {
    id: boxes

    required property string digits

    spacing: 16

    Repeater {
        model: 6

        Rectangle {
            id: box

            required property int index
            width: (boxes.width - 5 * boxes.spacing) / 6
            height: boxes.height
            radius: 32
            color: Theme.card
            border.width: box.index === boxes.digits.length ? 6 : Theme.outlineLine
            border.color: box.index === boxes.digits.length ? Theme.primary : Theme.outline

            Label {
                anchors.centerIn: parent
                text: boxes.digits.charAt(box.index)
                type: Theme.title
                color: Theme.primary
            }
        }
    }
}
