// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done at a draw or a voucher: try again, learn why it is fair, print, finish. Nothing while it goes on.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: actions

    required property KioskModel kiosk
    readonly property PrizePage model: kiosk.prize
    readonly property bool failed: model.state === PrizePage.Failed
    readonly property bool nothing: model.state === PrizePage.Nothing
    readonly property bool won: model.state === PrizePage.Won
    readonly property bool prints: won && model.canPrint
    readonly property bool way: won && model.hasWay
    readonly property bool two: failed || nothing || prints
    readonly property real half: (width - 24) / 2
    readonly property real third: (width - 2 * 20) / 3

    height: 144

    Button {
        objectName: "why"
        visible: actions.nothing
        width: actions.half
        icon: "shield"
        text: qsTrId("fair.title")
        size: 46
        onTapped: actions.kiosk.openFairness()
    }
    Button {
        objectName: "leave"
        visible: actions.failed
        width: actions.half
        text: qsTrId("common.done")
        onTapped: actions.kiosk.finish()
    }
    Button {
        objectName: "again"
        visible: actions.failed
        x: actions.half + 24
        width: actions.half
        kind: Button.Kind.Filled
        icon: "undo"
        //% "重试"
        text: qsTrId("common.retry")
        onTapped: actions.kiosk.drawPrize()
    }
    Button {
        objectName: "print"
        visible: actions.prints
        enabled: actions.model.printing === PrizePage.Offered || actions.model.printing === PrizePage.NotPrinted
        opacity: enabled ? 1 : 0.45
        width: actions.way ? actions.third : actions.half
        icon: actions.way ? "" : actions.model.printing === PrizePage.Printed ? "check" : "printer"
        text: actions.model.printWord
        size: actions.way ? 46 : 56
        onTapped: actions.model.print()
    }
    Button {
        objectName: "done"
        visible: actions.nothing || actions.won
        x: parent.width - width
        width: actions.way ? (actions.prints ? actions.third : actions.half) : actions.two ? actions.half : actions.width
        kind: Button.Kind.Filled
        icon: "check"
        text: qsTrId("common.done")
        size: 56
        onTapped: actions.kiosk.finish()
    }
    Button {
        objectName: "way"
        visible: actions.way
        x: actions.prints ? actions.third + 20 : 0
        width: actions.prints ? actions.third : actions.half
        icon: actions.prints ? "" : "route"
        //% "带我去领奖台"
        text: actions.model.toPrizeDesk ? qsTrId("prize.way") : qsTrId("v.way")
        size: 46
        onTapped: actions.kiosk.showPrizeDesk()
    }
}
