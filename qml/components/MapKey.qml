// SPDX-License-Identifier: GPL-3.0-or-later
// A square key over the plan or on the keypad: an icon or a word, and what a screen reader says.
import QtQuick
import Plaza

Item {
    id: key

    property string icon
    property string text
    required property string spoken
    property bool active: false
    property real size: 48
    signal tapped

    width: 96
    height: 96
    opacity: enabled ? 1 : 0.4
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.checked: active
    Accessible.onPressAction: tapped()

    Rectangle {
        anchors.fill: parent
        radius: 28
        color: key.active ? Theme.fill : tap.down ? Theme.surface : Theme.card
        border.width: Theme.outlineLine
        border.color: key.active ? Theme.fill : Theme.outline
    }
    Icon {
        id: picture
        visible: key.icon !== ""
        x: key.text === "" ? (parent.width - width) / 2 : 24
        anchors.verticalCenter: parent.verticalCenter
        size: 52
        name: key.icon
        color: key.active ? Theme.fillInk : Theme.ink
    }
    Label {
        visible: key.text !== ""
        x: picture.visible ? 90 : 8
        width: parent.width - x - (picture.visible ? 20 : 8)
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: picture.visible ? Text.AlignLeft : Text.AlignHCenter
        text: key.text
        type: Theme.label
        size: key.size
        fit: 2
        maxHeight: 88
        color: key.active ? Theme.fillInk : Theme.ink
    }
    Tap {
        id: tap
        anchors.fill: parent
        repeats: true
        onTapped: key.tapped()
    }
}
