// SPDX-License-Identifier: GPL-3.0-or-later
// Once more before many are signed in by hand.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: sure

    required property StaffMissing model

    Label {
        id: question
        x: 48
        y: 48
        width: parent.width - 96
        text: sure.model.question
        type: Theme.large60
        smallest: 40
        fit: 2
        maxHeight: 170
        color: Theme.primary
    }
    Label {
        id: who
        x: 48
        y: question.y + question.height + 24
        width: parent.width - 96
        text: sure.model.who
        type: Theme.body
        fit: 3
        maxHeight: 190
        elide: Text.ElideRight
        mayElide: true
    }
    Label {
        x: 48
        y: who.y + who.height + 24
        width: parent.width - 96
        //% "每个人都会记下是您补签的；十分钟内可以在各人的页面上撤销"
        text: qsTrId("staff.missing.line")
        type: Theme.small
        fit: 3
        maxHeight: 150
        color: Theme.ink2
    }
    Button {
        objectName: "confirm"
        x: 48
        y: parent.height - 2 * height - 56
        width: parent.width - 96
        height: 128
        kind: Button.Kind.Filled
        icon: "check"
        text: sure.model.act
        onTapped: sure.model.signIn()
    }
    Button {
        objectName: "cancel"
        x: 48
        y: parent.height - height - 32
        width: parent.width - 96
        height: 112
        kind: Button.Kind.Ghost
        text: qsTrId("staff.cancel")
        onTapped: sure.model.cancel()
    }
}
