// SPDX-License-Identifier: GPL-3.0-or-later
// Why a prize goes back to the stock, and whether it really does.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: sheet

    required property StaffPrizes model

    radius: Theme.radiusHero
    color: Theme.page
    border.width: Theme.strongLine
    border.color: Theme.primary

    Label {
        id: question
        x: 48
        y: 32
        width: parent.width - 96
        //% "为什么退回？奖券会作废，奖品可以再被抽中"
        text: qsTrId("staff.prize.back.ask")
        type: Theme.label
        smallest: 36
        fit: 3
        maxHeight: 200
        color: Theme.primary
    }
    Column {
        x: 48
        y: question.y + question.height + 24
        width: parent.width - 96
        spacing: 16

        Repeater {
            model: sheet.model.reasons

            Button {
                required property string modelData
                required property int index
                objectName: "reason" + index
                width: parent.width
                height: 120
                size: 44
                kind: index === sheet.model.chosen ? Button.Kind.Filled : Button.Kind.Outlined
                text: modelData
                onTapped: sheet.model.choose(index)
            }
        }
    }
    Row {
        x: 48
        y: parent.height - height - 40
        spacing: 16

        Button {
            objectName: "cancel"
            width: (sheet.width - 112) / 2
            height: 128
            size: 44
            kind: Button.Kind.Ghost
            //% "取消"
            text: qsTrId("staff.cancel")
            onTapped: sheet.model.cancel()
        }
        Button {
            objectName: "confirm"
            enabled: sheet.model.chosen >= 0
            opacity: enabled ? 1 : 0.4
            width: (sheet.width - 112) / 2
            height: 128
            size: 44
            icon: "undo"
            //% "确认退回"
            text: qsTrId("staff.prize.back.confirm")
            onTapped: sheet.model.confirm()
        }
    }
}
