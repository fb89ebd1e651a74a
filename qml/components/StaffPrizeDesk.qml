// SPDX-License-Identifier: GPL-3.0-or-later
// One question: may this prize be handed out? Once; afterwards it says by whom and when.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: counter

    required property StaffPrizes model
    readonly property bool wide: Theme.landscape
    readonly property color tone: model.waiting ? Theme.primary : model.payable || model.paid ? Theme.ok : Theme.stop
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
            name: counter.model.waiting ? "ticket" : counter.model.payable ? "gift" : counter.model.paid ? "check" : "stop"
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
    Button {
        objectName: "hand-out"
        visible: counter.model.payable
        x: counter.column
        y: parent.height - 2 * height - 24
        width: parent.width - x
        kind: Button.Kind.Filled
        icon: "gift"
        //% "发放"
        text: qsTrId("staff.prize.do")
        onTapped: counter.model.handOut()
    }
    Button {
        objectName: "next"
        visible: !counter.model.waiting
        x: counter.column
        y: parent.height - height
        width: parent.width - x
        icon: "qr"
        //% "下一张"
        text: qsTrId("staff.prize.next")
        onTapped: counter.model.next()
    }
}
