// SPDX-License-Identifier: GPL-3.0-or-later
// What is left to be won at this kiosk: tier, name, left / total. Rows that have no room are counted in one line.
import QtQuick
import Plaza

Item {
    id: table

    required property var rows
    property real rowHeight: 66
    property int most: Math.max(1, Math.floor((maxHeight - head.height) / rowHeight))
    property real maxHeight: 4000
    readonly property bool tooMany: rows.length > most
    readonly property int shown: tooMany ? most - 1 : rows.length
    readonly property real tierWidth: rows.some(row => row.tier !== "") ? (Theme.english ? 250 : 190) * (Theme.large ? 1.2 : 1) : 0

    visible: rows.length > 0
    height: head.height + (shown + (tooMany ? 1 : 0)) * rowHeight

    Label {
        id: head
        width: table.width
        //% "奖品余量 · 这台签到机"
        text: qsTrId("fair.left")
        type: Theme.small
        fit: 1
        color: Theme.ink2
    }
    Repeater {
        model: table.rows.slice(0, table.shown)

        Item {
            id: row

            required property var modelData
            required property int index
            y: head.height + index * table.rowHeight
            width: table.width
            height: table.rowHeight

            Label {
                width: table.tierWidth - 16
                anchors.verticalCenter: parent.verticalCenter
                text: row.modelData.tier
                type: Theme.label
                size: 42
                smallest: 26
                fit: 1
                mayElide: true
            }
            Label {
                x: table.tierWidth
                width: count.x - x - 24
                anchors.verticalCenter: parent.verticalCenter
                text: row.modelData.name
                type: Theme.body
                smallest: 30
                fit: 1
                mayElide: true
            }
            Label {
                id: count
                x: parent.width - width
                anchors.verticalCenter: parent.verticalCenter
                text: row.modelData.remaining + " / " + row.modelData.total
                type: Theme.label
                size: 42
                color: row.modelData.remaining > 0 ? Theme.ink : Theme.ink2
            }
        }
    }
    Label {
        visible: table.tooMany
        y: head.height + table.shown * table.rowHeight
        width: table.width
        height: table.rowHeight
        verticalAlignment: Text.AlignVCenter
        //% "另有 %1 种奖品"
        text: qsTrId("fair.more").arg(table.rows.length - table.shown)
        type: Theme.small
        fit: 1
        color: Theme.ink2
    }
}
