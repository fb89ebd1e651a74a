// SPDX-License-Identifier: GPL-3.0-or-later
// One question: may this prize be handed out? Once; afterwards it says by whom and when, and it can go back to the stock.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: counter

    required property StaffPrizes model
    readonly property bool wide: Theme.landscape
    readonly property color tone: model.waiting ? Theme.primary : model.payable || model.paid || model.returned ? Theme.ok : Theme.stop
    readonly property int column: wide ? 900 : 0

    Rectangle {
        id: card
        width: counter.wide ? 860 : parent.width
        height: counter.wide ? parent.height : 620
        radius: Theme.radiusHero
        color: Theme.card
        border.width: Theme.strongLine
        border.color: counter.tone

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 48
            size: 200
            stroke: 1.6
            name: counter.model.waiting ? "ticket" : counter.model.payable ? "gift" : counter.model.paid ? "check" : counter.model.returned ? "undo" : "stop"
            color: counter.tone
        }
        Label {
            id: title
            x: 40
            y: 272
            width: parent.width - 80
            horizontalAlignment: Text.AlignHCenter
            text: counter.model.title
            type: Theme.headline
            smallest: 44
            fit: 1
            color: counter.tone
        }
        Label {
            x: 40
            y: title.y + title.height + 16
            width: parent.width - 80
            horizontalAlignment: Text.AlignHCenter
            text: counter.model.line
            type: Theme.body
            fit: 3
            maxHeight: 210
            color: Theme.ink2
        }
    }
    Column {
        visible: !counter.model.returning
        x: counter.column
        y: counter.wide ? 24 : 660
        width: parent.width - x
        spacing: 12

        Label {
            width: parent.width
            visible: text !== ""
            text: counter.model.prize
            type: Theme.title
            smallest: 56
            fit: 2
            maxHeight: 200
            color: Theme.primary
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: counter.model.tier
            type: Theme.label
            fit: 1
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: counter.model.shortCode
            type: Theme.large60
            fit: 1
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: counter.model.won
            type: Theme.body
            fit: 1
            color: Theme.ink2
        }
    }
    Label {
        visible: counter.model.typing
        x: counter.wide ? counter.column : 0
        y: counter.wide ? 24 : 644
        width: parent.width - x
        horizontalAlignment: Text.AlignHCenter
        text: counter.model.typed === "" ? "–" : counter.model.typed
        type: Theme.large60
        tracking: 6
    }
    Loader {
        x: counter.column
        y: counter.wide ? 128 : 740
        width: parent.width - x
        height: counter.wide ? 456 : 440
        active: counter.model.typing
        sourceComponent: StaffCodeKeys { onTyped: key => counter.model.type(key) }
    }
    Button {
        objectName: "type-code"
        visible: counter.model.waiting && !counter.model.typing
        x: counter.column
        y: parent.height - height
        width: parent.width - x
        size: 46
        //% "扫不出来？输入兑奖号"
        text: qsTrId("staff.prize.type.do")
        onTapped: counter.model.beginTyping()
    }
    Button {
        objectName: "hand-out"
        visible: counter.model.payable && !counter.model.returning
        x: counter.column
        y: parent.height - 2 * height - 24
        width: parent.width - x
        kind: Button.Kind.Filled
        icon: "gift"
        //% "发放"
        text: qsTrId("staff.prize.do")
        onTapped: counter.model.handOut()
    }
    Row {
        x: counter.column
        y: parent.height - height
        width: parent.width - x
        spacing: 16
        visible: (!counter.model.waiting || counter.model.typing) && !counter.model.returning

        Button {
            objectName: "give-back"
            visible: counter.model.mayReturn
            width: (parent.width - 16) / 2
            size: 44
            icon: "undo"
            //% "退回库存"
            text: qsTrId("staff.prize.back")
            onTapped: counter.model.giveBack()
        }
        Button {
            objectName: "next"
            width: counter.model.mayReturn ? (parent.width - 16) / 2 : parent.width
            size: 44
            icon: "qr"
            //% "下一张"
            text: qsTrId("staff.prize.next")
            onTapped: counter.model.next()
        }
    }
    Loader {
        x: counter.wide ? counter.column : 0
        y: counter.wide ? 0 : 644
        width: parent.width - x
        height: parent.height - y
        active: counter.model.returning
        sourceComponent: StaffPrizeReturn { model: counter.model }
    }
}
