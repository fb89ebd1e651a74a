// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plaza

Item {
    id: cell

    required property string icon
    required property string text
    property bool active: false
    readonly property color ink: active ? Theme.fillInk : Theme.ink2
    signal tapped

    height: parent.height

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 6
        anchors.bottomMargin: 2
        radius: Theme.radiusButton
        color: cell.active ? Theme.fill : tap.down ? Theme.surface : "transparent"
    }
    Icon {
        id: icon
        size: 48
        name: cell.icon
        color: cell.ink
        x: Theme.landscape ? Math.max(8, (cell.width - width - 16 - words.implicitWidth) / 2) : (cell.width - width) / 2
        y: Theme.landscape ? (cell.height - height) / 2 : (cell.height - height - words.height - 4) / 2
    }
    Label {
        id: words
        type: Theme.caption
        text: cell.text
        color: cell.ink
        width: Theme.landscape ? cell.width - x - 8 : cell.width - 20
        horizontalAlignment: Theme.landscape ? Text.AlignLeft : Text.AlignHCenter
        fit: 1
        x: Theme.landscape ? icon.x + icon.width + 16 : 10
        y: Theme.landscape ? (cell.height - height) / 2 : icon.y + icon.height + 4
    }
    Tap {
        id: tap
        anchors.fill: parent
        onTapped: cell.tapped()
    }
}
