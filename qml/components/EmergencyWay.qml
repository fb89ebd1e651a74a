// SPDX-License-Identifier: GPL-3.0-or-later
// Which way out, from this kiosk; where there is no way to show, what is to be done instead.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: block

    required property EmergencyScreen model
    readonly property bool wide: Theme.landscape
    readonly property bool arrowed: model.hasWay
    readonly property real textX: arrowed ? (wide ? 340 : 500) : 64
    readonly property color ground: model.evacuates ? Theme.bands[0] : "transparent"

    color: ground

    Rectangle {
        id: plate
        visible: block.arrowed
        x: block.wide ? 48 : 64
        y: block.wide ? 40 : 60
        width: block.wide ? 260 : 380
        height: width
        radius: Theme.radiusHero
        color: "#ffffff"

        Icon {
            id: arrow
            anchors.centerIn: parent
            size: parent.width * 0.8
            stroke: 2.6
            name: "up"
            rotation: block.model.arrow
            color: Theme.bands[0]

            SequentialAnimation on opacity {
                running: block.visible && !Theme.still
                loops: Animation.Infinite
                NumberAnimation { to: 0.86; duration: 1000 }
                NumberAnimation { to: 1; duration: 1000 }
            }
        }
    }
    Column {
        x: block.textX
        y: block.wide ? 24 : 48
        width: block.width - x - 48

        Label {
            visible: block.arrowed
            text: "出口方向  Exit"
            type: Theme.label
            font.weight: Font.Normal
            color: "#ffffff"
        }
        Label {
            width: parent.width
            text: block.arrowed ? block.model.exit : block.model.words
            type: block.arrowed && !block.wide ? Theme.mega : Theme.display
            smallest: 60
            fit: block.arrowed ? 2 : 3
            maxHeight: block.wide ? 160 : block.arrowed ? 240 : 340
            color: "#ffffff"
        }
        Label {
            width: parent.width
            text: block.arrowed ? block.model.exitEn : block.model.wordsEn
            type: Theme.large60
            smallest: 36
            fit: 2
            maxHeight: block.wide ? 96 : 150
            color: "#ffffff"
        }
    }
    Label {
        id: gather
        visible: block.model.evacuates && text !== ""
        x: 64
        y: block.wide ? 376 : 484
        width: block.width - 112
        text: block.model.assembly === "" ? "" : block.model.assembly + "  " + block.model.assemblyEn
        type: Theme.label
        smallest: 36
        fit: 1
        color: "#ffffff"
    }
    Button {
        objectName: "way"
        visible: block.model.evacuates && block.model.mayChooseWay
        x: 64
        y: block.height - height - (block.wide ? 8 : 16)
        width: block.width - 128
        height: 96
        size: 40
        text: block.model.stepFree ? "最短的路  Shortest way" : "不能走楼梯  Step-free way"
        onTapped: block.model.switchWay()
    }
}
