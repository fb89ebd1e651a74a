// SPDX-License-Identifier: GPL-3.0-or-later
// A word over a picture.
import QtQuick
import Plaza

Rectangle {
    id: pill

    required property string text
    property string icon
    property color iconColor: "#ffffff"

    width: words.x + words.implicitWidth + 44
    height: Theme.large ? 108 : 92
    radius: height / 2
    color: "#0b1220"

    Icon {
        id: icon
        x: 40
        anchors.verticalCenter: parent.verticalCenter
        size: 52
        name: pill.icon
        color: pill.iconColor
    }
    Label {
        id: words
        x: 112
        anchors.verticalCenter: parent.verticalCenter
        text: pill.text
        type: Theme.label
        size: 44
        color: "#ffffff"
    }
}
