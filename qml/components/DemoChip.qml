// SPDX-License-Identifier: GPL-3.0-or-later
// Says that the event's clock is not the world's: this is a rehearsal, and how many people it has let in.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: chip

    required property KioskModel kiosk
    property bool brief: false // where there is no room for more
    property color color: Theme.primary
    property color ground: "transparent"

    width: words.implicitWidth + 44 + 3 * 16
    height: 60

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusChip
        color: chip.ground
        border.width: Theme.outlineLine
        border.color: chip.color
    }
    Icon {
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        size: 40
        name: "clock"
        color: chip.color
    }
    Label {
        id: words
        x: 68
        anchors.verticalCenter: parent.verticalCenter
        //% "演示时间"
        readonly property string demo: qsTrId("common.demo")
        //% "场内 %1 人"
        readonly property string inside: qsTrId("common.demo.inside").arg(chip.kiosk.inside)
        text: chip.brief || chip.kiosk.inside < 0 ? demo : demo + " · " + inside
        type: Theme.caption
        color: chip.color
    }
}
