// SPDX-License-Identifier: GPL-3.0-or-later
// Four helpers, on every visitor screen in the same place.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: bar

    required property KioskModel kiosk

    x: Theme.margin
    y: Theme.canvasHeight - height
    width: Theme.canvasWidth - 2 * Theme.margin
    height: Theme.utilityHeight

    Rectangle {
        width: parent.width
        height: Theme.hairLine
        color: Theme.hair
    }
    Row {
        anchors.fill: parent

        UtilityCell {
            width: bar.width / 4
            icon: "language"
            //% "中 / EN"
            text: qsTrId("util.language")
            objectName: "language"
            onTapped: bar.kiosk.switchLanguage()
        }
        UtilityCell {
            width: bar.width / 4
            icon: "text-size"
            //% "大字"
            text: qsTrId("util.large")
            active: bar.kiosk.largeText
            objectName: "large"
            onTapped: bar.kiosk.switchLargeText()
        }
        UtilityCell {
            width: bar.width / 4
            icon: "reach"
            //% "低位操作"
            text: qsTrId("util.reach")
            active: bar.kiosk.reach
            objectName: "reach"
            onTapped: bar.kiosk.switchReach()
        }
        UtilityCell {
            width: bar.width / 4
            icon: "bell"
            //% "呼叫工作人员"
            text: qsTrId("util.call")
            objectName: "staff"
            onTapped: bar.kiosk.callStaff()
        }
    }
}
