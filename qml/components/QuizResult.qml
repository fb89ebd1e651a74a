// SPDX-License-Identifier: GPL-3.0-or-later
// How many were right, as a ring and in words, and the way to the draw when that was earned.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: result

    required property KioskModel kiosk
    readonly property QuizPage model: kiosk.quiz
    readonly property bool wide: Theme.landscape

    StatusBar {
        kiosk: result.kiosk
    }
    GraduatedRing {
        id: ring
        x: ((result.wide ? 908 : Theme.canvasWidth) - width) / 2
        y: result.wide ? 240 : 300
        width: result.wide ? 520 : 600
        tick: 10
        done: result.model.asked > 0 ? 60 * result.model.score / result.model.asked : 0
        doneColor: result.model.passed ? Theme.ok : Theme.primary
    }
    Label {
        anchors.centerIn: ring
        text: result.model.score + " / " + result.model.asked
        type: Theme.mega
        font.pixelSize: 150
        color: result.model.passed ? Theme.ok : Theme.primary
    }
    Label {
        x: result.wide ? 956 : Theme.margin
        y: result.wide ? 260 : 1000
        width: result.wide ? 916 : 984
        horizontalAlignment: result.wide ? Text.AlignLeft : Text.AlignHCenter
        text: result.model.scoreTitle
        type: Theme.title
        smallest: 56
        fit: 2
        maxHeight: 240
        color: Theme.primary
    }
    Label {
        x: result.wide ? 956 : Theme.margin
        y: result.wide ? 500 : 1240
        width: result.wide ? 916 : 984
        horizontalAlignment: result.wide ? Text.AlignLeft : Text.AlignHCenter
        text: result.model.scoreLine
        type: result.model.mayDraw ? Theme.label : Theme.sub
        size: result.model.mayDraw ? 60 : 50
        fit: 2
        maxHeight: 150
        color: result.model.mayDraw ? Theme.ok : Theme.ink2
    }
    Button {
        objectName: "draw"
        visible: result.model.mayDraw
        x: result.wide ? 956 : Theme.margin
        y: result.wide ? 752 : 1560
        width: result.wide ? 916 : 984
        height: 168
        kind: Button.Kind.Filled
        icon: "gift"
        //% "开始抽奖"
        text: qsTrId("prize.draw")
        size: 72
        onTapped: result.kiosk.drawPrize()
    }
    Button {
        objectName: "done"
        visible: !result.model.mayDraw
        x: result.wide ? 956 : Theme.margin
        y: result.wide ? 768 : 1580
        width: result.wide ? 916 : 984
        kind: Button.Kind.Filled
        icon: "check"
        text: qsTrId("common.done")
        size: 56
        onTapped: result.kiosk.finish()
    }
}
