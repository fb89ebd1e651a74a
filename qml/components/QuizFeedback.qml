// SPDX-License-Identifier: GPL-3.0-or-later
// Right or not, the right answer, and why. The next question comes by itself.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: told

    required property KioskModel kiosk
    readonly property QuizPage model: kiosk.quiz
    readonly property bool wide: Theme.landscape

    Rectangle {
        id: band
        width: told.wide ? 908 : Theme.canvasWidth
        height: told.wide ? Theme.canvasHeight - Theme.utilityHeight : 680
        color: Theme.bands[told.model.tone]

        VerdictShape {
            id: figure
            width: 290
            x: (band.width - width) / 2
            y: told.wide ? 200 : 110
            shape: told.model.shape
            icon: told.model.icon
            ground: band.color
        }
        Label {
            x: Theme.margin
            y: figure.y + figure.height + 40
            width: band.width - 2 * Theme.margin
            horizontalAlignment: Text.AlignHCenter
            text: told.model.verdict
            type: Theme.display
            smallest: 60
            fit: 1
            color: "#ffffff"
        }
    }
    Column {
        x: told.wide ? 956 : Theme.margin
        y: told.wide ? 64 : band.height + 40
        width: told.wide ? 916 : 984
        spacing: told.wide ? 24 : 32

        Rectangle {
            width: parent.width
            height: 64 + heading.height + words.height
            radius: Theme.radiusTile
            color: Theme.okTint
            border.width: Theme.dark ? Theme.outlineLine : 0
            border.color: Theme.ok

            Label {
                id: heading
                x: 40
                y: 28
                //% "正确答案"
                text: qsTrId("quiz.answer")
                type: Theme.small
                color: Theme.ok
            }
            Label {
                id: words
                x: 40
                y: 28 + heading.height
                width: parent.width - 80
                text: told.model.answer
                type: Theme.tile
                smallest: 34
                fit: 3
                maxHeight: told.wide ? 180 : 230
                color: Theme.ok
            }
        }
        Label {
            visible: text !== ""
            width: parent.width
            text: told.model.explanation
            type: Theme.sub
            size: 48
            smallest: 36
            fit: told.wide ? 5 : 6
            maxHeight: told.wide ? 300 : 420
        }
        Label {
            visible: told.model.source !== ""
            width: parent.width
            //% "来源：%1"
            text: qsTrId("quiz.source").arg(told.model.source)
            type: Theme.caption
            fit: 2
            maxHeight: 88
            color: Theme.ink2
        }
    }
    Button {
        objectName: "next"
        x: told.wide ? 956 : Theme.margin
        y: told.wide ? 768 : 1580
        width: told.wide ? 916 : 984
        kind: Button.Kind.Filled
        icon: "forward"
        text: told.model.number < told.model.of
              //% "下一题"
              ? qsTrId("quiz.next")
              //% "看成绩"
              : qsTrId("quiz.score")
        size: 60
        seconds: told.model.secondsLeft
        secondsTotal: told.model.secondsTotal
        onTapped: told.model.next()
    }
}
