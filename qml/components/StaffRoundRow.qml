// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: row

    required property roundLine round
    readonly property real part: (width - 64 - 32) / 3
    signal opened
    signal paused
    signal closed

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.outlineLine
    border.color: row.round.state === 0 ? Theme.outline : Theme.time

    Label {
        id: name
        x: 32
        y: 16
        width: parent.width - 64
        text: row.round.name
        type: Theme.label
        fit: 1
    }
    Label {
        id: line
        x: 32
        y: name.y + name.height
        width: parent.width - 64
        text: row.round.line
        type: Theme.small
        fit: 1
        color: row.round.state === 0 ? Theme.ink2 : Theme.time
    }
    Label {
        x: 32
        y: line.y + line.height
        width: parent.width - 64
        text: row.round.stock
        type: Theme.caption
        fit: 1
        elide: Text.ElideRight
        mayElide: true
        color: Theme.ink2
    }
    Row {
        x: 32
        y: parent.height - 104 - 24
        spacing: 16

        Button {
            objectName: "open"
            width: row.part
            height: 104
            size: 40
            kind: row.round.state === 0 ? Button.Kind.Filled : Button.Kind.Outlined
            //% "开放"
            text: qsTrId("staff.round.do.open")
            onTapped: row.opened()
        }
        Button {
            objectName: "pause"
            width: row.part
            height: 104
            size: 40
            kind: row.round.state === 1 ? Button.Kind.Filled : Button.Kind.Outlined
            //% "暂停"
            text: qsTrId("staff.round.do.pause")
            onTapped: row.paused()
        }
        Button {
            objectName: "end"
            width: row.part
            height: 104
            size: 40
            kind: row.round.state === 2 ? Button.Kind.Filled : Button.Kind.Outlined
            //% "结束"
            text: qsTrId("staff.round.do.end")
            onTapped: row.closed()
        }
    }
}
