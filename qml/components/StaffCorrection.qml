// SPDX-License-Identifier: GPL-3.0-or-later
// By how many the count is wrong, and why; then once more whether it is really so.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: card

    required property StaffCounting model
    readonly property bool asks: model.sure || model.emptying
    readonly property real inner: width - 64
    readonly property real part: (inner - 16) / 2

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.outlineLine
    border.color: Theme.outline

    Label {
        id: title
        x: 32
        y: 16
        width: card.inner
        //% "更正在场人数"
        text: card.asks ? card.model.question : qsTrId("staff.count.correct")
        type: Theme.label
        fit: 1
        color: Theme.primary
    }
    Row {
        visible: !card.asks
        x: 32
        y: 96
        spacing: 16

        Repeater {
            model: [-10, -1, 0, 1, 10]

            Item {
                id: step

                required property int modelData
                width: (card.inner - 64) / 5
                height: 120

                Label {
                    visible: step.modelData === 0
                    anchors.centerIn: parent
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: card.model.change
                    type: Theme.large60
                    fit: 1
                }
                Button {
                    objectName: "step" + step.modelData
                    repeats: true
                    visible: step.modelData !== 0
                    anchors.fill: parent
                    size: 44
                    text: step.modelData < 0 ? "－" + -step.modelData : "＋" + step.modelData
                    onTapped: card.model.step(step.modelData)
                }
            }
        }
    }
    Grid {
        visible: !card.asks
        x: 32
        y: 232
        columns: 2
        spacing: 16

        Repeater {
            model: card.model.reasons

            Button {
                required property string modelData
                required property int index
                objectName: "reason" + index
                width: card.part
                height: 104
                size: 40
                kind: card.model.reason === index ? Button.Kind.Filled : Button.Kind.Outlined
                text: modelData
                onTapped: card.model.choose(index)
            }
        }
    }
    Label {
        visible: card.asks
        x: 32
        y: 112
        width: card.inner
        //% "没有人留在场内，之后出示二维码可以再次入场"
        text: card.model.emptying ? qsTrId("staff.count.empty.line") : card.model.reasons[card.model.reason] ?? ""
        type: Theme.body
        fit: 2
        maxHeight: 140
        color: Theme.ink2
    }
    Row {
        x: 32
        y: card.asks ? 288 : 480
        spacing: 16

        Button {
            objectName: "cancel"
            width: card.part
            height: 128
            icon: "close"
            text: qsTrId("staff.cancel")
            onTapped: card.model.cancel()
        }
        Button {
            objectName: "apply"
            width: card.part
            height: 128
            kind: Button.Kind.Filled
            enabled: card.model.mayApply || card.model.emptying
            opacity: enabled ? 1 : 0.4
            icon: "check"
            //% "更正"
            text: card.asks ? qsTrId("staff.confirm") : qsTrId("staff.count.apply")
            onTapped: card.model.emptying ? card.model.empty() : card.model.apply()
        }
    }
    Button {
        objectName: "empty"
        visible: !card.asks && card.model.mayEmpty
        x: 32
        y: 624
        width: card.inner
        height: 104
        size: 40
        icon: "exit"
        //% "散场：全部签退"
        text: qsTrId("staff.count.empty")
        onTapped: card.model.empty()
    }
}
