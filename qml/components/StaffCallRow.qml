// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: row

    required property callRow call
    readonly property bool open: call.takenBy === ""
    readonly property real part: Theme.landscape ? 240 : (width - 3 * Theme.s3) / 2
    signal taken
    signal closed

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.outlineLine
    border.color: open ? Theme.accent : Theme.outline

    Icon {
        id: bell
        x: Theme.s4
        y: Theme.landscape ? (row.height - size) / 2 : 28
        size: 56
        name: row.open ? "bell" : "check"
        color: row.open ? Theme.accent : Theme.ok
    }
    Label {
        id: place
        x: 112
        y: Theme.landscape ? 14 : 16
        width: Theme.landscape ? buttons.x - x - Theme.s3 : row.width - x - Theme.s3
        text: row.call.kiosk + "  " + row.call.age
        type: Theme.label
        size: 42
        fit: 1
    }
    Label {
        x: 112
        y: place.y + place.height
        width: place.width
        //% "%1 已去"
        text: row.open ? row.call.reason : row.call.reason + "  " + qsTrId("staff.call.by").arg(row.call.takenBy)
        type: Theme.small
        fit: 1
        elide: Text.ElideMiddle
        mayElide: true
        color: Theme.ink2
    }
    Row {
        id: buttons
        x: Theme.landscape ? row.width - 2 * row.part - 2 * Theme.s3 : Theme.s3
        y: Theme.landscape ? (row.height - 104) / 2 : row.height - 104 - 16
        spacing: Theme.s3

        Button {
            objectName: "take"
            visible: row.open
            width: row.part
            height: 104
            size: 40
            //% "我去"
            text: qsTrId("staff.call.take")
            onTapped: row.taken()
        }
        Button {
            objectName: "close"
            width: row.open ? row.part : 2 * row.part + Theme.s3
            height: 104
            size: 40
            //% "已处理"
            text: qsTrId("staff.call.close")
            onTapped: row.closed()
        }
    }
}
