// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen: its sign, its name, when it is open.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: head

    required property MapPage model
    property bool withHours: true
    readonly property var entry: model.chosen

    implicitHeight: Math.max(badge.height, words.height)
    Accessible.role: Accessible.Heading
    Accessible.name: entry.badge + " " + entry.title

    MapBadge {
        id: badge
        width: 128
        height: 112
        radius: 24
        text: head.entry.badge
        tone: head.entry.tone
        faded: head.entry.closed
        size: 62
    }
    Column {
        id: words
        x: badge.width + 34
        width: parent.width - x

        Label {
            width: parent.width
            text: head.entry.title
            type: Theme.large60
            fit: width < 300 ? 3 : 2 // beside a picture
            maxHeight: Theme.landscape ? 132 : Theme.large ? 108 : 84
        }
        Label {
            visible: head.withHours && text !== ""
            width: parent.width
            text: head.model.hours
            type: Theme.small
            size: 38
            fit: 2
            maxHeight: Theme.landscape ? 100 : 54
            color: head.entry.closed ? Theme.time : Theme.ink2
        }
    }
}
