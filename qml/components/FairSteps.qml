// SPDX-License-Identifier: GPL-3.0-or-later
// Seal, draw, check: the three steps that keep a draw fair.
import QtQuick
import Plaza

Column {
    id: steps

    property bool brief: false
    readonly property int stepHeight: brief ? 104 : Theme.landscape ? 188 : 180

    Repeater {
        model: [
            //% "先封存"
            //% "开始前，把一串随机数封存，并公布它的指纹"
            { icon: "lock", what: qsTrId("fair.1"), how: qsTrId("fair.1.line") },
            //% "再抽奖"
            //% "每次抽奖由封存数与您的票号算出，中奖率按公布的规则"
            { icon: "gift", what: qsTrId("fair.2"), how: qsTrId("fair.2.line") },
            //% "可核对"
            //% "活动结束后公布原数，任何人都能重算一遍"
            { icon: "search", what: qsTrId("fair.3"), how: qsTrId("fair.3.line") }
        ]

        Item {
            id: step

            required property var modelData
            required property int index
            width: steps.width
            height: steps.stepHeight

            Rectangle {
                id: disc
                y: 4
                width: steps.brief ? 88 : 116
                height: width
                radius: width / 2
                color: Theme.fill
                antialiasing: true

                Icon {
                    anchors.centerIn: parent
                    size: parent.width / 2
                    name: step.modelData.icon
                    color: Theme.fillInk
                }
            }
            Rectangle {
                visible: step.index < 2 && step.height - disc.height > 40
                x: disc.width / 2 - 4
                y: disc.y + disc.height + 12
                width: 8
                height: step.height - disc.height - 24
                radius: 4
                color: Theme.fill
            }
            Column {
                x: disc.width + 36
                y: steps.brief ? (disc.height + 8 - height) / 2 : 0
                width: parent.width - x

                Label {
                    width: parent.width
                    text: (step.index + 1) + "　" + step.modelData.what
                    type: Theme.tile
                    fit: 1
                }
                Label {
                    visible: !steps.brief
                    width: parent.width
                    text: step.modelData.how
                    type: Theme.small
                    size: 38
                    fit: 2
                    maxHeight: 104
                    color: Theme.ink2
                }
            }
        }
    }
}
