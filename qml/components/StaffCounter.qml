// SPDX-License-Identifier: GPL-3.0-or-later
// People without tickets, a touch each. Beside it, for who may: how many are inside, put right for a reason.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: counter

    required property StaffCounting model
    readonly property bool wide: Theme.landscape
    readonly property real column: wide && model.mayCorrect ? 880 : width

    Rectangle {
        width: counter.column
        height: 104
        radius: Theme.radiusButton
        color: Theme.surface

        Label {
            x: counter.model.several ? 120 : 32
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            text: counter.model.session
            type: Theme.label
            size: 42
            fit: 1
            color: Theme.primary
        }
        Repeater {
            model: counter.model.several ? [-1, 1] : []

            Item {
                id: turn

                required property int modelData
                x: modelData < 0 ? 0 : counter.column - width
                width: 120
                height: 104

                Icon {
                    anchors.centerIn: parent
                    size: 56
                    name: turn.modelData < 0 ? "back" : "forward"
                    color: Theme.primary
                }
                Tap {
                    objectName: turn.modelData < 0 ? "session-before" : "session-next"
                    anchors.fill: parent
                    onTapped: counter.model.turnSession(turn.modelData)
                }
            }
        }
    }
    Label {
        id: word
        y: 112
        width: counter.column
        horizontalAlignment: Text.AlignHCenter
        //% "在场"
        text: qsTrId("staff.inside")
        type: Theme.label
        color: Theme.ink2
    }
    Label {
        id: inside
        y: word.y + word.height
        width: counter.column
        horizontalAlignment: Text.AlignHCenter
        text: counter.model.inside
        type: Theme.mega
        fit: 1
        color: Theme.primary
    }
    Label {
        y: inside.y + inside.height
        width: counter.column
        horizontalAlignment: Text.AlignHCenter
        text: counter.model.told !== "" ? counter.model.told : counter.model.clicked
        type: Theme.small
        fit: 1
        color: counter.model.problem ? Theme.stop : Theme.ink2
    }
    Row {
        y: counter.wide ? 540 : 496
        spacing: 16

        Button {
            objectName: "less"
            repeats: true
            width: 216
            height: 200
            text: "－1"
            onTapped: counter.model.click(-1)
        }
        Button {
            objectName: "more"
            repeats: true
            width: counter.column - 2 * 216 - 32
            height: 200
            kind: Button.Kind.Filled
            size: 96
            text: "＋1"
            onTapped: counter.model.click(1)
        }
        Button {
            objectName: "more5"
            repeats: true
            width: 216
            height: 200
            text: "＋5"
            onTapped: counter.model.click(5)
        }
    }
    Loader {
        x: counter.wide ? counter.column + 24 : 0
        y: counter.wide ? 0 : 712
        width: counter.width - x
        height: counter.height - y
        active: counter.model.mayCorrect
        sourceComponent: StaffCorrection { model: counter.model }
    }
}
