// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the list as a file: where it is, or what to do.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: told

    required property StaffInside model
    readonly property color tone: model.problem ? Theme.stop : Theme.ok

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.strongLine
    border.color: tone

    Column {
        x: 40
        y: 32
        width: parent.width - 80
        spacing: 20

        Icon {
            size: 88
            name: told.model.path === "" ? "stop" : "check"
            color: told.tone
        }
        Label {
            width: parent.width
            text: told.model.told
            type: Theme.body
            smallest: 32
            fit: 4
            maxHeight: 300
            color: told.tone
        }
        Label {
            objectName: "path"
            width: parent.width
            visible: text !== ""
            text: told.model.path
            type: Theme.label
            smallest: 26
            fit: 2
            maxHeight: 140
        }
    }
    Button {
        objectName: "to-list"
        x: 40
        y: parent.height - height - 24
        width: parent.width - 80
        height: 112
        size: 44
        //% "回到名单"
        text: qsTrId("staff.inlist.again")
        onTapped: told.model.turn(0)
    }
}
