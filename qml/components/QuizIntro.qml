// SPDX-License-Identifier: GPL-3.0-or-later
// One question: shall we play? The rules in three lines, and what stands in the way, if anything does.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: intro

    required property KioskModel kiosk
    readonly property QuizPage model: kiosk.quiz
    readonly property bool ready: model.open && model.reason === "" && !model.needsTicket
    readonly property int doLeft: Theme.landscape ? 932 : Theme.margin
    readonly property int wide: Theme.landscape ? 940 : 984

    StatusBar {
        kiosk: intro.kiosk
    }
    Icon {
        x: Theme.landscape ? (908 - width) / 2 : (Theme.canvasWidth - width) / 2
        y: Theme.landscape ? 220 : Theme.reach ? 150 : 180
        size: Theme.landscape ? 320 : Theme.reach ? 200 : 260
        name: "quiz"
        stroke: 1.4
        color: Theme.primary
    }
    Label {
        id: title
        x: Theme.landscape ? Theme.margin : intro.doLeft
        y: Theme.landscape ? 580 : Theme.reach ? 370 : 470
        width: Theme.landscape ? 860 : intro.wide
        horizontalAlignment: Text.AlignHCenter
        text: intro.model.title
        type: Theme.title
        smallest: 56
        fit: 2
        maxHeight: 240
        color: Theme.primary
    }
    Column {
        x: intro.doLeft
        y: Theme.landscape ? 140 : Theme.reach ? 560 : 700
        width: intro.wide
        spacing: Theme.landscape || Theme.reach ? 20 : 36

        Repeater {
            model: intro.model.rules

            Row {
                id: rule

                required property string modelData
                required property int index
                spacing: 32

                Rectangle {
                    width: 96
                    height: 96
                    radius: 28
                    color: Theme.surface

                    Icon {
                        anchors.centerIn: parent
                        size: 60
                        name: ["clock", "check-double", "person"][rule.index]
                        color: Theme.primary
                    }
                }
                Label {
                    width: intro.wide - 128
                    height: 96
                    verticalAlignment: Text.AlignVCenter
                    text: rule.modelData
                    type: Theme.body
                    size: 46
                    fit: 2
                    maxHeight: 104
                }
            }
        }
    }
    Label {
        x: intro.doLeft
        y: (Theme.landscape ? 560 : 1180) + (140 - height) / 2
        width: intro.wide
        horizontalAlignment: Text.AlignHCenter
        text: intro.model.reason !== "" ? intro.model.reason
            //% "请出示二维码开始答题"
            : intro.model.needsTicket ? qsTrId("quiz.show")
            //% "出示二维码也可以开始，成绩记在您名下"
            : qsTrId("quiz.may.show")
        type: intro.ready ? Theme.sub : Theme.headline
        smallest: 36
        fit: 2
        maxHeight: 160
        color: intro.ready ? Theme.ink2 : Theme.time
    }
    Button {
        objectName: "start"
        visible: intro.ready
        x: intro.doLeft
        y: Theme.landscape ? 728 : 1360
        width: Theme.landscape ? 580 : intro.wide
        height: Theme.landscape ? 160 : 184
        kind: Button.Kind.Filled
        icon: "check"
        //% "开始答题"
        text: qsTrId("quiz.start")
        size: 64
        onTapped: intro.model.start()
    }
    Button {
        objectName: "home"
        x: Theme.landscape && intro.ready ? 1536 : intro.doLeft
        y: Theme.landscape ? 736 : 1584
        width: Theme.landscape && intro.ready ? 336 : intro.wide
        kind: Button.Kind.Ghost
        icon: "back"
        text: qsTrId("common.home")
        size: 46
        onTapped: intro.kiosk.goHome()
    }
}
