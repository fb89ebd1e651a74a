// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done now: the filled button is what most people need next. The return time stands in the closing one.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: actions

    required property KioskModel kiosk
    readonly property VerdictPage model: kiosk.verdict
    readonly property bool two: model.help !== VerdictPage.None
    readonly property bool way: model.hasWay // then three: the way is what most people need next
    readonly property bool helpFirst: model.helpFirst && !way
    readonly property real third: (width - 2 * 20) * 0.3

    height: 144

    Button {
        objectName: "help"
        visible: actions.two
        x: actions.helpFirst ? parent.width - width : 0
        width: actions.way ? actions.third : actions.helpFirst ? parent.width - close.width - 32 : Math.round(parent.width * 0.428)
        size: actions.way ? 42 : actions.helpFirst ? 52 : 46
        kind: actions.helpFirst ? Button.Kind.Filled : Button.Kind.Outlined
        icon: actions.way ? "" : actions.model.help === VerdictPage.Agenda ? "calendar" : actions.model.helpText === "" ? "" : "bell"
        text: actions.model.helpText
        onTapped: actions.model.help === VerdictPage.Agenda ? actions.kiosk.openAgenda() : actions.kiosk.callStaff()
    }
    Button {
        id: close
        objectName: "close"
        x: actions.way ? actions.third + 20 : actions.helpFirst ? 0 : parent.width - width
        width: actions.way ? actions.third : !actions.two ? parent.width : actions.helpFirst ? Math.round(parent.width * 0.428)
                                                              : Math.round(parent.width * 0.572) - 32
        size: actions.way ? 42 : actions.helpFirst ? 46 : 56
        kind: actions.helpFirst || actions.way ? Button.Kind.Outlined : Button.Kind.Filled
        icon: actions.helpFirst || actions.way ? "" : "check"
        text: actions.model.closeText
        seconds: actions.model.secondsLeft
        secondsTotal: actions.model.secondsTotal
        onTapped: actions.kiosk.finish()
    }
    Button {
        objectName: "way"
        visible: actions.way
        x: parent.width - width
        width: parent.width - 2 * actions.third - 40
        size: 52
        kind: Button.Kind.Filled
        icon: "route"
        //% "查看路线"
        text: qsTrId("v.way")
        onTapped: actions.kiosk.showWay()
    }
}
