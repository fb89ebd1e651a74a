// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a stamp card: go to the next booth, type its code, exchange the full card, take a new one.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: actions

    required property KioskModel kiosk
    readonly property StampPage model: kiosk.stamps
    readonly property bool wide: Theme.landscape
    readonly property bool card: model.state === StampPage.Card
    // In portrait they stand in one row, in landscape one under the other.
    readonly property real step: 160

    Button {
        id: main
        objectName: "main"
        readonly property bool exchanges: actions.card && actions.model.mayExchange
        readonly property bool leads: actions.card && !exchanges && actions.model.next !== "" && actions.kiosk.hasMap
        readonly property bool takes: actions.model.state === StampPage.Intro && actions.model.mayTakeCard
        readonly property bool took: actions.model.state === StampPage.NewCard
        visible: main.exchanges || main.leads || main.takes || main.took
        x: actions.wide ? 0 : actions.card && type.visible ? 552 : 324
        width: actions.width - x
        kind: Button.Kind.Filled
        icon: main.exchanges ? "gift" : main.leads ? "route" : main.takes ? "ticket" : "check"
        text: main.exchanges
            //% "领取兑奖券"
            ? qsTrId("stamp.exchange")
            //% "下一枚：%1 怎么走"
            : main.leads ? qsTrId("stamp.next").arg(actions.model.nextName)
            //% "没有票？领一张集章卡"
            : main.takes ? qsTrId("stamp.take")
            //% "拍好了"
            : qsTrId("stamp.taken")
        onTapped: main.exchanges ? actions.model.exchange()
                : main.leads ? actions.kiosk.routeTo(actions.model.next)
                : main.takes ? actions.model.takeCard() : actions.model.showCard()
    }
    Button {
        id: type
        objectName: "type"
        visible: actions.card && actions.model.mayType
        x: actions.wide ? 0 : 228
        y: actions.wide && main.visible ? actions.step : 0
        width: actions.wide ? actions.width : main.visible ? 300 : actions.width - x
        icon: main.visible && !actions.wide ? "" : "stamp"
        //% "输入展位码"
        text: qsTrId("stamp.enter")
        onTapped: actions.model.startTyping()
    }
    Button {
        objectName: "back"
        x: 0
        y: actions.wide ? actions.height - height : 0
        width: actions.wide ? actions.width : type.visible ? 204 : 300
        kind: Button.Kind.Ghost
        icon: type.visible && !actions.wide ? "" : "back"
        text: qsTrId("common.back")
        onTapped: actions.model.state === StampPage.Typing ? actions.model.showCard() : actions.kiosk.goHome()
    }
}
