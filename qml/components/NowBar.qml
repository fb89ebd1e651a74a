// SPDX-License-Identifier: GPL-3.0-or-later
// In reach mode: what is on, in one line, and how to get back.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: bar

    required property KioskModel kiosk
    readonly property Programme programme: kiosk.programme

    height: 152

    Rectangle {
        visible: bar.programme.hasNow
        width: parent.width
        height: 88
        radius: Theme.radiusButton
        color: Theme.surface

        Label {
            id: head
            x: 40
            anchors.verticalCenter: parent.verticalCenter
            //% "正在进行"
            text: qsTrId("now")
            type: Theme.small
            color: Theme.ink2
        }
        Label {
            x: head.x + head.width + 24
            width: parent.width - x - 40
            anchors.verticalCenter: parent.verticalCenter
            text: bar.programme.nowTime + " " + bar.programme.nowTitle
            type: Theme.small
            size: 42
            font.weight: Font.Bold
            fit: 1
            elide: Text.ElideRight
            mayElide: true
        }
    }
    Label {
        y: 96
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        //% "低位操作已打开，再点一次恢复"
        text: qsTrId("reach.on")
        type: Theme.small
        fit: 1
        color: Theme.ink2
    }
}
