// SPDX-License-Identifier: GPL-3.0-or-later
// "Touch to start", in both languages at once: nobody has chosen one yet.
import QtQuick
import Plaza

Rectangle {
    id: panel

    radius: 52
    color: "#ffffff"

    Column {
        x: 64
        width: ring.x - x - 24
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            //% "轻触屏幕开始"
            text: qsTrId("attract.touch")
            type: Theme.headline
            size: 84
            fit: 1
            color: Theme.primaryDeep
        }
        Label {
            width: parent.width
            //% "Touch to start"
            text: qsTrId("attract.touch.other")
            type: Theme.sub
            fit: 1
            color: Theme.primaryDeep
        }
    }
    GraduatedRing {
        id: ring
        width: Math.min(180, panel.height - 40)
        x: panel.width - width - 46
        anchors.verticalCenter: parent.verticalCenter
        count: 24
        done: 24
        longEvery: 3
        tick: 6
        longBy: 0.2
        shortBy: 0.13
        doneColor: Theme.primaryDeep

        SequentialAnimation on opacity {
            running: panel.visible && !Theme.still
            loops: Animation.Infinite
            NumberAnimation { to: 0.6; duration: Theme.loop / 2; easing.type: Easing.InOutSine }
            NumberAnimation { to: 1; duration: Theme.loop / 2; easing.type: Easing.InOutSine }
        }
        Rectangle {
            anchors.centerIn: parent
            width: 52
            height: 52
            radius: 26
            color: Theme.event.accent
            antialiasing: true
        }
    }
}
