// SPDX-License-Identifier: GPL-3.0-or-later
// One question: shall we play? The rules in three lines, what can be won, and what stands in the way, if anything does.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: intro

    required property KioskModel kiosk
    readonly property QuizPage model: kiosk.quiz
    readonly property FairnessPage prizes: kiosk.fairness
    readonly property bool landscape: Theme.landscape
    readonly property bool ready: model.open && model.reason === "" && !model.needsTicket
    readonly property bool gone: prizes.gone && model.reason === ""
    readonly property int doLeft: landscape ? 932 : Theme.margin
    readonly property int wide: landscape ? 940 : 984

    StatusBar {
        kiosk: intro.kiosk
    }
    Icon {
        id: figure
        x: ((intro.landscape ? 908 : Theme.canvasWidth) - width) / 2
        y: intro.landscape ? 150 : 136
        size: table.visible ? 180 : 260
        name: "quiz"
        stroke: 1.5
        color: Theme.primary
    }
    Label {
        id: title
        x: Theme.margin
        y: figure.y + figure.height + 16
        width: intro.landscape ? 836 : intro.wide
        horizontalAlignment: Text.AlignHCenter
        text: intro.model.title
        type: Theme.title
        smallest: 56
        fit: 2
        maxHeight: intro.landscape ? 190 : 170
        color: Theme.primary
    }
    Column {
        x: intro.doLeft
        y: intro.landscape ? 140 : table.visible ? 516 : 650
        width: intro.wide
        spacing: intro.landscape || table.visible ? 14 : 36

        Repeater {
            model: intro.model.rules

            QuizRule {
                required property string modelData
                required property int index
                width: intro.wide
                text: modelData
                icon: ["clock", "check-double", "person"][index]
            }
        }
    }
    Rectangle {
        visible: table.visible
        x: table.x - 36
        y: table.y - 20
        width: table.width + 72
        height: table.height + 40
        radius: Theme.radiusTile
        color: Theme.card
        border.width: Theme.outlineLine
        border.color: Theme.outline
    }
    StockTable {
        id: table
        x: Theme.margin + 36
        y: intro.landscape ? 580 : 884
        width: (intro.landscape ? 836 : 984) - 72
        rows: intro.prizes.stock
        rowHeight: Theme.large ? 66 : 58
        maxHeight: intro.landscape ? 320 : 266
    }
    Label {
        visible: !advice.visible
        x: intro.doLeft
        y: advice.y + (advice.room - height) / 2
        width: intro.wide
        horizontalAlignment: Text.AlignHCenter
        text: intro.model.reason !== "" ? intro.model.reason
            //% "奖品已发完，可以练一练"
            : intro.gone ? qsTrId("prize.out")
            //% "请出示二维码开始答题"
            : qsTrId("quiz.show")
        type: Theme.large60
        smallest: 36
        fit: 2
        maxHeight: advice.room
        color: Theme.time
    }
    Label {
        id: advice
        readonly property int room: 110
        visible: intro.ready && !intro.gone
        x: intro.doLeft
        y: intro.landscape ? 482 : 1172
        width: intro.wide
        height: room
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        //% "出示二维码也可以开始，成绩记在您名下"
        text: qsTrId("quiz.may.show")
        type: Theme.sub
        smallest: 36
        fit: 2
        maxHeight: room
        color: Theme.ink2
    }
    Button {
        objectName: "fairness"
        visible: table.visible
        x: intro.doLeft
        y: intro.landscape ? 602 : 1292
        width: (intro.wide - 24) / 2
        height: 112
        icon: "shield"
        //% "如何保证公平"
        text: qsTrId("fair.title")
        size: 44
        onTapped: intro.kiosk.openFairness()
    }
    Button {
        objectName: "rules"
        x: intro.doLeft + (table.visible ? (intro.wide + 24) / 2 : 0)
        y: intro.landscape ? 602 : 1292
        width: table.visible ? (intro.wide - 24) / 2 : intro.wide
        height: 112
        icon: "check-double"
        //% "活动规则"
        text: qsTrId("rules.title")
        size: 44
        onTapped: intro.kiosk.openRules()
    }
    Button {
        objectName: "start"
        visible: intro.ready
        x: intro.doLeft
        y: intro.landscape ? 738 : 1424
        width: intro.landscape ? 580 : intro.wide
        height: intro.landscape ? 160 : 152
        kind: Button.Kind.Filled
        icon: "check"
        //% "开始答题"
        text: qsTrId("quiz.start")
        size: 64
        onTapped: intro.model.start()
    }
    Button {
        objectName: "home"
        x: intro.landscape && intro.ready ? 1536 : intro.doLeft
        y: intro.landscape ? 746 : 1596
        width: intro.landscape && intro.ready ? 336 : intro.wide
        kind: Button.Kind.Ghost
        icon: "back"
        text: qsTrId("common.home")
        size: 46
        onTapped: intro.kiosk.goHome()
    }
}
