// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles of the modules that this kiosk offers; those that are off leave their place to the others.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: area

    required property KioskModel kiosk
    property bool low: false
    readonly property var modules: kiosk.home.modules

    BigTile {
        objectName: "agenda"
        visible: area.modules.indexOf("agenda") >= 0
        anchors.fill: parent
        low: area.low
        icon: "calendar"
        //% "今日日程"
        label: qsTrId("home.agenda")
        line: area.kiosk.programme.today
        onTapped: area.kiosk.openAgenda()

        AgendaGlance {
            anchors.fill: parent
            page: area.kiosk.agenda
        }
    }
}
