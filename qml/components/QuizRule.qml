// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the quiz's rules beside its icon.
import QtQuick
import Plaza

Row {
    id: rule

    required property string text
    required property string icon

    spacing: 32

    Rectangle {
        width: 96
        height: 96
        radius: 28
        color: Theme.surface

        Icon {
            anchors.centerIn: parent
            size: 60
            name: rule.icon
            color: Theme.primary
        }
    }
    Label {
        width: rule.width - 128
        height: 96
        verticalAlignment: Text.AlignVCenter
        text: rule.text
        type: Theme.body
        size: 46
        fit: 2
        maxHeight: 104
    }
}
