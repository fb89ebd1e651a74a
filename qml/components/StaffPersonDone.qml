// SPDX-License-Identifier: GPL-3.0-or-later
// Something that was done for a person, and its undoing while that is still possible.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: row

    required property doneLine done
    signal tapped

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusKey
        color: Theme.surface
    }
    Column {
        x: 28
        width: (button.visible ? button.x : parent.width) - x - 20
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.done.text
            type: Theme.small
            size: Theme.large ? 30 : type.px
            font.weight: Font.Bold
            font.strikeout: row.done.undone
            fit: 1
            smallest: 28
            color: row.done.undone ? Theme.ink2 : Theme.ink
        }
        Label {
            width: parent.width
            text: row.done.line
            type: Theme.caption
            fit: 1
            color: Theme.ink2
        }
    }
    Button {
        id: button
        objectName: "undo"
        visible: row.done.undoable
        x: parent.width - width - 4
        anchors.verticalCenter: parent.verticalCenter
        width: 232
        height: 96
        icon: "undo"
        size: 38
        //% "恢复"
        //% "撤销"
        text: row.done.undone ? qsTrId("staff.person.again") : qsTrId("staff.person.undo")
        onTapped: row.tapped()
    }
}
