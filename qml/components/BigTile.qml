// SPDX-License-Identifier: GPL-3.0-or-later
// A tile of the home screen. With room to spare it shows what is inside: `rows` below the label.
import QtQuick
import Plaza

Item {
    id: tile

    required property string label
    property string line
    property string icon
    property color iconColor: Theme.already
    property bool low: false
    default property alias content: inside.data
    signal tapped

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusTile
        color: tap.down ? Theme.surface : Theme.card
        border.width: Theme.outlineLine
        border.color: Theme.outline
    }
    Icon {
        id: icon
        x: 40
        y: tile.low ? (Math.min(152, tile.height) - height) / 2 : 38
        size: tile.low ? 68 : 76
        name: tile.icon
        color: tile.iconColor
    }
    Label {
        id: label
        x: tile.low ? 136 : 42
        y: tile.low ? icon.y + (icon.height - height) / 2 : 128
        width: tile.low ? tile.width - x - 100 : tile.width - 84
        text: tile.label
        type: Theme.tile
        fit: tile.low ? 2 : 1
        maxHeight: 132
    }
    Label {
        visible: !tile.low && tile.line !== ""
        x: 42
        y: label.y + label.height + 2
        width: tile.width - 84
        text: tile.line
        size: 34
        type: Theme.small
        color: Theme.ink2
        fit: 1
    }
    Icon {
        x: tile.width - width - 42
        y: icon.y + (icon.height - height) / 2
        size: 60
        name: "chevron"
        color: Theme.ink2
    }
    Item {
        id: inside
        x: 42
        y: tile.low ? 152 : label.y + label.height + (tile.line !== "" ? 62 : 16)
        width: tile.width - 84
        height: tile.height - y - 32
    }
    Tap {
        id: tap
        anchors.fill: parent
        onTapped: tile.tapped()
    }
}
