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
    readonly property bool helpFirst: model.helpFirst

    height: 144

    Button {
        objectName: "help"
        visible: actions.two
        x: actions.helpFirst ? parent.width - width : 0
        width: actions.helpFirst ? parent.width - close.width - 32 : Math.round(parent.width * 0.428)
        size: actions.helpFirst ? 52 : 46
        kind: actions.helpFirst ? Button.Kind.Filled : Button.Kind.Outlined
        icon: actions.model.help === VerdictPage.Agenda ? "calendar" : actions.model.helpText === "" ? "" : "bell"
        text: actions.model.helpText
        onTapped: actions.model.help === VerdictPage.Agenda ? actions.kiosk.openAgenda() : actions.kiosk.callStaff()
    }
    Button {
        id: close
        objectName: "close"
        x: actions.helpFirst ? 0 : parent.width - width
        width: !actions.two ? parent.width : actions.helpFirst ? Math.round(parent.width * 0.428)
                                                              : Math.round(parent.width * 0.572) - 32
        size: actions.helpFirst ? 46 : 56
        kind: actions.helpFirst ? Button.Kind.Outlined : Button.Kind.Filled
        icon: actions.helpFirst ? "" : "check"
        text: actions.model.closeText
        seconds: actions.model.secondsLeft
        secondsTotal: actions.model.secondsTotal
        onTapped: actions.kiosk.finish()
    }
}
