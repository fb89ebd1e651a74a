// SPDX-License-Identifier: GPL-3.0-or-later
// Who waits for somebody, where, and for how long.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: list

    required property StaffCalls model
    readonly property int rowHeight: Theme.landscape ? 148 : 276

    Label {
        visible: list.model.problem !== ""
        width: parent.width
        text: list.model.problem
        type: Theme.body
        fit: 1
        color: Theme.time
    }
    Column {
        y: list.model.problem === "" ? 8 : 80
        width: parent.width
        spacing: Theme.s2

        Repeater {
            model: list.model.rows

            StaffCallRow {
                required property var modelData
                call: modelData
                width: list.width
                height: list.rowHeight
                onTaken: list.model.take(call.id)
                onClosed: list.model.close(call.id)
            }
        }
    }
    Column {
        anchors.centerIn: parent
        visible: list.model.rows.length === 0
        spacing: Theme.s3

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            size: 160
            stroke: 1.4
            name: "bell"
            color: Theme.ink2
        }
        Label {
            //% "现在没有人在等"
            text: qsTrId("staff.calls.none")
            type: Theme.label
            color: Theme.ink2
        }
    }
    PageTurner {
        visible: list.model.pages > 1
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        number: list.model.pageNumber
        pages: list.model.pages
        onTurned: by => list.model.turn(by)
    }
}
