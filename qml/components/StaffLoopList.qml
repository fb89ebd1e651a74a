// SPDX-License-Identifier: GPL-3.0-or-later
// What the promo loop shows, what it holds back and why; any of it can be shown next.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: list

    required property StaffLoop model

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.outlineLine
    border.color: Theme.outline

    Label {
        id: title
        x: 32
        y: 12
        width: list.model.ordered ? parent.width - 64 - 336 : parent.width - 64
        //% "宣传循环"
        text: qsTrId("staff.loop")
        type: Theme.label
        fit: 1
    }
    Label {
        x: 32
        y: title.y + title.height
        width: title.width
        text: list.model.line
        type: Theme.caption
        fit: 1
        elide: Text.ElideRight
        mayElide: true
        color: list.model.problem ? Theme.stop : Theme.ink2
    }
    Button {
        objectName: "resume"
        visible: list.model.ordered
        x: parent.width - width - 32
        y: 16
        width: 320
        height: 96
        size: 36
        //% "按时间表播"
        text: qsTrId("staff.loop.resume")
        onTapped: list.model.resume()
    }
    Column {
        x: 32
        y: Theme.large ? 152 : 124
        width: parent.width - 64
        spacing: 8

        Repeater {
            model: list.model.rows

            Item {
                id: row

                required property var modelData
                readonly property loopLine line: modelData
                width: parent.width
                height: 132

                Rectangle {
                    width: parent.width
                    height: Theme.outlineLine
                    color: Theme.hair
                }
                Label {
                    id: name
                    y: 12
                    width: play.x - 24
                    text: row.line.name
                    type: Theme.small
                    font.weight: Font.Bold
                    fit: 1
                    elide: Text.ElideRight
                    mayElide: true
                }
                Label {
                    y: name.y + name.height
                    width: name.width
                    text: row.line.why
                    type: Theme.caption
                    smallest: 24
                    fit: 2
                    maxHeight: row.height - y - 4
                    elide: Text.ElideRight
                    mayElide: true
                    color: row.line.withheld ? Theme.stop : Theme.ink2
                }
                Button {
                    id: play
                    objectName: "play"
                    visible: !row.line.withheld
                    x: parent.width - width
                    y: 16
                    width: 260
                    height: 104
                    size: 40
                    kind: row.line.ordered ? Button.Kind.Filled : Button.Kind.Outlined
                    //% "现在播"
                    text: qsTrId("staff.loop.play")
                    onTapped: list.model.play(row.line.id)
                }
            }
        }
    }
    PageTurner {
        visible: list.model.pages > 1
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - 8
        number: list.model.pageNumber
        pages: list.model.pages
        onTurned: by => list.model.turn(by)
    }
}
