// SPDX-License-Identifier: GPL-3.0-or-later
// Says that the event's clock is not the world's: this is a rehearsal.
import QtQuick
import Plaza

Item {
    id: chip

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
        text: qsTrId("common.demo")
        type: Theme.caption
        color: chip.color
    }
}
