// SPDX-License-Identifier: GPL-3.0-or-later
// Once more before something that can't be taken back; an answer is a reason where the journal wants one.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: sheet

    required property StaffDraw model

    radius: Theme.radiusHero
    color: Theme.page
    border.width: Theme.strongLine
    border.color: Theme.primary

    Label {
        id: question
        x: 48
        y: 20
        width: parent.width - 96
        text: sheet.model.question
        type: Theme.label
        smallest: 36
        fit: sheet.model.answers.length === 1 ? 5 : 3
        maxHeight: (Theme.landscape ? 44 : 64) * fit
        color: Theme.primary
    }
    Column {
        x: 48
        y: question.y + question.height + 16
        width: parent.width - 96
        spacing: 12

        Repeater {
            model: sheet.model.answers

            Button {
                required property string modelData
                required property int index
                objectName: "answer" + index
                width: parent.width
                height: 100
                size: 44
                kind: sheet.model.answers.length === 1 ? Button.Kind.Filled : Button.Kind.Outlined
                text: modelData
                onTapped: sheet.model.reply(index)
            }
        }
    }
    Button {
        objectName: "dismiss"
        x: 48
        y: parent.height - height - 16
        width: parent.width - 96
        height: 96
        size: 44
        kind: Button.Kind.Ghost
        //% "取消"
        text: qsTrId("staff.cancel")
        onTapped: sheet.model.dismiss()
    }
}
