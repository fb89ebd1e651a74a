// SPDX-License-Identifier: GPL-3.0-or-later
// How many digits of a PIN are typed, and never which.
import QtQuick
import Plaza

Item {
    id: dots

    required property int filled
    property bool busy: false

    Row {
        anchors.centerIn: parent
        spacing: 56

        Repeater {
            model: 6

            Rectangle {
                required property int index
                readonly property bool full: index < dots.filled
                width: 64
                height: width
                radius: width / 2
                opacity: dots.busy ? 0.5 : 1
                color: full ? Theme.primary : "transparent"
                border.width: 6
                border.color: full ? Theme.primary : Theme.outline
                antialiasing: true
            }
        }
    }
}
