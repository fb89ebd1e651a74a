// SPDX-License-Identifier: GPL-3.0-or-later
// Why, where to, or which; or once more before something is undone. Nothing is typed.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: choice

    required property StaffPerson model
    readonly property bool sure: model.step === StaffPerson.Sure
    readonly property int columns: Theme.landscape ? 2 : 1

    radius: Theme.radiusHero
    color: Theme.page
    border.width: Theme.strongLine
    border.color: Theme.primary

    Label {
        id: question
        x: 48
        y: 40
        width: parent.width - 96
        text: choice.model.question
        type: Theme.large60
        smallest: 40
        fit: 3
        maxHeight: 230
        color: Theme.primary
    }
    Label {
        x: 48
        y: question.y + question.height + 24
        width: parent.width - 96
        visible: text !== ""
        text: choice.model.consequence
        type: Theme.body
        fit: 4
        maxHeight: 220
        color: Theme.ink2
    }
    Grid {
        x: 48
        y: question.y + question.height + 32
        width: parent.width - 96
        columns: choice.columns
        spacing: 16

        Repeater {
            model: choice.sure ? [] : choice.model.choices

            Button {
                required property string modelData
                required property int index
                objectName: "choice" + index
                width: (choice.width - 96 - (choice.columns - 1) * 16) / choice.columns
                height: 112
                text: modelData
                size: 46
                onTapped: choice.model.pick(index)
            }
        }
    }
    Button {
        objectName: "confirm"
        visible: choice.sure
        x: 48
        y: parent.height - 2 * height - 72
        width: parent.width - 96
        height: 128
        kind: Button.Kind.Filled
        //% "确认"
        text: qsTrId("staff.confirm")
        onTapped: choice.model.confirm()
    }
    Button {
        objectName: "cancel"
        x: 48
        y: parent.height - height - 48
        width: parent.width - 96
        height: 112
        kind: Button.Kind.Ghost
        //% "取消"
        text: qsTrId("staff.cancel")
        onTapped: choice.model.cancel()
    }
}
