// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: head

    required property StaffPerson model
    readonly property bool tight: Theme.landscape && Theme.large

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.outlineLine
    border.color: Theme.outline

    Column {
        x: 36
        width: parent.width - 72
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Label {
            objectName: "person-name"
            width: parent.width
            text: head.model.name
            type: Theme.title
            size: head.tight ? 56 : 84
            smallest: 44
            fit: 1
            color: Theme.primary
        }
        Label {
            width: parent.width
            text: head.model.line
            type: Theme.sub
            size: head.tight ? 36 : type.px
            smallest: 32
            fit: 1
            elide: Text.ElideMiddle
            mayElide: true
        }
        Label {
            visible: text !== ""
            width: parent.width
            text: head.model.facts
            type: Theme.small
            size: head.tight ? 30 : type.px
            fit: 2
            maxHeight: 100
            color: Theme.ink2
        }
    }
}
