// SPDX-License-Identifier: GPL-3.0-or-later
// Who is inside, by name; above them how many and what the list can't know; below, the same as a file.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: list

    required property StaffInside model
    readonly property bool wide: Theme.landscape
    readonly property int side: wide ? 620 : width // the part that tells about the list

    Column {
        id: head
        width: list.side
        spacing: 8

        Label {
            width: parent.width
            //% "在场名单"
            text: qsTrId("staff.inlist")
            type: Theme.label
            fit: 1
            color: Theme.primary
        }
        Row {
            spacing: 16

            Label {
                id: number
                text: list.model.number
                type: list.wide || Theme.large ? Theme.headline : Theme.display
                color: Theme.ink
            }
            Label {
                anchors.baseline: number.baseline
                visible: list.model.known
                //% "人在名单上"
                text: qsTrId("staff.inlist.people")
                type: Theme.label
            }
        }
        Label {
            width: parent.width
            text: list.model.line
            type: Theme.small
            fit: 2
            color: Theme.ink2
        }
        Repeater {
            model: list.model.gaps

            Label {
                required property string modelData
                width: head.width
                text: "· " + modelData
                type: Theme.small
                size: Theme.large ? 26 : 32
                smallest: 26
                fit: list.wide ? 2 : 1
                color: Theme.time
            }
        }
    }
    Column {
        id: people
        visible: list.model.told === ""
        x: list.wide ? list.side + 40 : 0
        y: list.wide ? 0 : head.height + 16
        width: parent.width - x

        Label {
            visible: list.model.known && list.model.rows.length === 0
            width: parent.width
            //% "名单上没有人在场"
            text: qsTrId("staff.inlist.none")
            type: Theme.label
        }
        Repeater {
            model: list.model.rows

            StaffInsideRow {
                required property var modelData
                line: modelData
                width: people.width
                height: list.wide ? 80 : 92
            }
        }
    }
    PageTurner {
        visible: list.model.pages > 1 && people.visible
        x: people.x + (people.width - width) / 2
        y: (list.wide ? parent.height : buttons.y) - height
        number: list.model.pageNumber
        pages: list.model.pages
        onTurned: by => list.model.turn(by)
    }
    StaffInsideTold {
        visible: !people.visible
        x: people.x
        y: people.y
        width: people.width
        height: (list.wide ? parent.height : buttons.y - 16) - y
        model: list.model
    }
    Row {
        id: buttons
        y: parent.height - height
        spacing: 16

        Button {
            objectName: "back"
            width: 240
            height: 128
            size: 44
            //% "返回"
            text: qsTrId("staff.inlist.back")
            onTapped: list.model.close()
        }
        Button {
            objectName: "write"
            enabled: list.model.mayWrite
            opacity: enabled ? 1 : 0.5
            width: list.side - 256
            height: 128
            size: 44
            kind: Button.Kind.Filled
            //% "正在写入"
            //% "把名单存成文件"
            text: list.model.busy ? qsTrId("staff.inlist.writing") : qsTrId("staff.inlist.write")
            onTapped: list.model.write()
        }
    }
}
