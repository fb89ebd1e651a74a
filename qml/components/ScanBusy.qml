// SPDX-License-Identifier: GPL-3.0-or-later
// A code is at the desk: first "checking", and when storing takes its time, "saving".
import QtQuick
import Plaza

Item {
    id: busy

    property bool saving: false

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.primaryDeep, 0.94)
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 96
        spacing: 24

        GraduatedRing {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 240
            count: 20
            done: 7
            longEvery: 1
            longBy: 0.2
            tick: 10
            doneColor: "#ffffff"
            remainColor: "#8fa3cf"

            RotationAnimation on rotation {
                running: busy.visible && !Theme.still
                from: 0
                to: 360
                duration: 2400
                loops: Animation.Infinite
            }
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            //% "正在保存"
            //% "正在核对"
            text: busy.saving ? qsTrId("scan.saving") : qsTrId("scan.checking")
            type: Theme.title
            fit: 1
            color: "#ffffff"
        }
        Label {
            visible: busy.saving
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            //% "请稍等，马上就好"
            text: qsTrId("scan.saving.line")
            type: Theme.sub
            fit: 1
            color: "#ffffff"
        }
    }
}
