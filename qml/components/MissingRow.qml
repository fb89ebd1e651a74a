// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who has not come: a touch on the name puts a tick or takes it away, one on the arrow opens their sheet.
// Without ticks all of it does.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: row

    required property missingLine line
    required property bool tickable
    required property bool ticked
    signal tapped
    signal opened

    Accessible.role: tickable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: line.name
    Accessible.checked: ticked
    Accessible.onPressAction: tickable ? tapped() : opened()

    Rectangle {
        anchors.fill: parent
        anchors.margins: 4
        radius: Theme.radiusChip
        color: row.ticked || tap.down || sheet.down ? Theme.surface : "transparent"
    }
    Rectangle {
        id: box
        visible: row.tickable
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        width: 60
        height: 60
        radius: Theme.radiusChip
        color: row.ticked ? Theme.fill : Theme.card
        border.width: Theme.strongLine
        border.color: row.ticked ? Theme.fill : Theme.outline

        Icon {
            anchors.centerIn: parent
            visible: row.ticked
            size: 48
            name: "check"
            stroke: 3
            color: Theme.fillInk
        }
    }
    Column {
        x: row.tickable ? 88 : 20
        width: row.width - x - 68
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.line.name
            type: Theme.sub
            size: row.line.why === "" ? type.px : 36 // both lines stay in the row
            smallest: 32
            fit: row.line.why === "" ? 2 : 1
            maxHeight: 104
            mayElide: true
        }
        Label {
            visible: row.line.why !== ""
            width: parent.width
            text: row.line.why
            type: Theme.caption
            fit: 1
            mayElide: true
            color: Theme.stop
        }
    }
    Icon {
        x: row.width - width - 24
        anchors.verticalCenter: parent.verticalCenter
        size: 40
        name: "chevron"
        color: Theme.ink2
    }
    Tap {
        id: tap
        objectName: "tick"
        width: parent.width - 96
        height: parent.height
        visible: row.tickable
        onTapped: row.tapped()
    }
    Tap {
        id: sheet
        objectName: "sheet"
        x: row.tickable ? parent.width - 96 : 0
        width: parent.width - x
        height: parent.height
        onTapped: row.opened()
    }
}
