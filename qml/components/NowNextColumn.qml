// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plaza

Item {
    id: column

    required property string head
    required property string time
    required property string title
    required property string place
    required property color ink
    required property color soft
    property color dot: Theme.accent
    property bool live: false

    height: parent.height

    Rectangle {
        visible: column.live
        y: (head.height - height) / 2
        width: 18
        height: 18
        radius: 9
        color: column.dot
    }
    Label {
        id: head
        x: column.live ? 32 : 0
        text: column.head
        type: Theme.small
        color: column.soft
    }
    Label {
        x: head.x + head.width + Theme.s2
        text: column.time
        type: Theme.small
        font.weight: Font.Bold
        color: column.ink
    }
    Label {
        id: title
        y: head.height + 2
        width: column.width
        text: column.title
        type: Theme.label
        fit: 2
        maxHeight: column.height - head.height
        elide: Text.ElideRight
        mayElide: true
        color: column.ink
    }
    Label {
        y: title.y + title.height + 2
        width: column.width
        visible: y + height <= column.height + 8
        text: column.place
        size: 34
        type: Theme.small
        fit: 1
        elide: Text.ElideRight
        mayElide: true
        color: column.soft
    }
}
