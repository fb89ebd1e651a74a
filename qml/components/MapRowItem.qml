// SPDX-License-Identifier: GPL-3.0-or-later
// A booth or a service to choose: its sign, its name, what is there, and how far.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: row

    required property MapPage model
    required property var entry
    property bool brief: false // a tile: no second line

    Accessible.role: Accessible.Button
    //% "现在不开放"
    Accessible.name: [entry.badge, entry.title, entry.line, entry.way, entry.closed ? qsTrId("map.shut") : ""].filter(part => part !== "").join(", ")
    Accessible.onPressAction: model.choose(entry.key)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusKey
        color: tap.down ? Theme.surface : Theme.card
        border.width: Theme.outlineLine
        border.color: Theme.outline
    }
    MapBadge {
        id: badge
        x: 24
        anchors.verticalCenter: parent.verticalCenter
        width: row.brief ? 60 : 96
        height: row.brief ? 60 : 76
        text: row.entry.badge
        tone: row.entry.tone
        faded: row.entry.closed
    }
    Column {
        x: badge.x + badge.width + 24
        width: parent.width - x - (row.brief ? 16 : way.width + 48)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.entry.title
            type: Theme.label
            size: 44
            fit: 2
            maxHeight: row.brief ? 92 : 60
            mayElide: !row.brief
        }
        Label {
            visible: text !== ""
            width: parent.width
            text: row.brief ? row.entry.way : row.entry.line
            type: Theme.small
            size: 34
            fit: 1
            mayElide: true
            color: Theme.ink2
        }
    }
    Label {
        id: way
        visible: !row.brief
        x: parent.width - width - 28
        anchors.verticalCenter: parent.verticalCenter
        text: row.entry.way
        type: Theme.small
        font.weight: Font.Bold
        color: Theme.accent
    }
    Tap {
        id: tap
        anchors.fill: parent
        onTapped: row.model.choose(row.entry.key)
    }
}
