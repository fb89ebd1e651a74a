// SPDX-License-Identifier: GPL-3.0-or-later
// Which quiz this is, and how far the play has come: one segment a question.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: head

    required property QuizPage model
    readonly property int current: model.number

    height: 108

    Mark {
        y: 6
    }
    Label {
        x: 78
        width: count.x - x - Theme.s3
        height: 72
        verticalAlignment: Text.AlignVCenter
        text: head.model.title
        type: Theme.small
        font.weight: Font.Bold
        fit: 1
        color: Theme.primary
    }
    Label {
        id: count
        x: head.width - width
        height: 72
        verticalAlignment: Text.AlignVCenter
        //% "第 %1 / %2 题"
        text: qsTrId("quiz.number").arg(head.model.number).arg(head.model.of)
        type: Theme.body
        color: Theme.ink2
    }
    Row {
        y: 92
        spacing: Theme.s2

        Repeater {
            model: head.model.of

            Rectangle {
                required property int index
                width: (head.width - (head.model.of - 1) * Theme.s2) / head.model.of
                height: 12
                radius: 6
                color: index < head.current ? Theme.fill : Theme.remain
            }
        }
    }
}
