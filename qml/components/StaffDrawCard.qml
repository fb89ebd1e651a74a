// SPDX-License-Identifier: GPL-3.0-or-later
// The draw on the stage in the host's hand: where it stands, whoever is called, and what may be done now.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: card

    required property StaffDraw model
    readonly property bool wide: Theme.landscape
    readonly property int tall: Theme.large ? 720 : 620 // above the buttons
    readonly property int side: wide ? 900 : 0 // where the buttons begin

    Rectangle {
        id: told
        width: card.wide ? 860 : parent.width
        height: card.wide ? parent.height : card.tall
        radius: Theme.radiusHero
        color: Theme.card
        border.width: Theme.strongLine
        border.color: card.model.calling ? Theme.ok : Theme.outline

        Column {
            x: 40
            y: 24
            width: parent.width - 80
            spacing: 8

            Label {
                width: parent.width
                text: card.model.title
                type: Theme.small
                fit: 1
                color: Theme.ink2
            }
            Label {
                width: parent.width
                text: card.model.problem === "" ? card.model.line : card.model.problem
                type: Theme.label
                smallest: 36
                fit: 2
                maxHeight: 140
                color: card.model.problem === "" ? Theme.primary : Theme.stop
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: card.model.entrants
                type: Theme.small
                smallest: 26
                fit: 2
                maxHeight: 88
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: card.model.batches
                type: Theme.small
                smallest: 26
                fit: 1
                color: Theme.ink2
            }
            Label {
                width: parent.width
                visible: text !== "" && !card.model.awaiting
                text: card.model.promise
                type: Theme.caption
                fit: 1
                color: Theme.ink2
            }
            Label {
                width: parent.width
                visible: card.model.calling
                horizontalAlignment: Text.AlignHCenter
                text: card.model.name
                type: Theme.display
                smallest: 60
                fit: 1
                color: Theme.primary
            }
            Label {
                width: parent.width
                visible: card.model.calling
                horizontalAlignment: Text.AlignHCenter
                text: card.model.number
                type: Theme.large60
                fit: 1
            }
        }
        StaffDrawPad {
            visible: card.model.awaiting && card.model.question === ""
            x: 40
            y: parent.height - height - 24
            width: parent.width - 80
            height: 316
            typed: card.model.typed
            ready: card.model.mayCall
            onKey: key => card.model.type(key)
            onDone: card.model.call()
        }
    }
    Grid {
        visible: card.model.question === ""
        x: card.side
        y: card.wide ? 0 : card.tall + 24
        width: parent.width - x
        columns: card.wide ? 1 : 2
        spacing: card.wide ? 12 : 16

        Repeater {
            model: card.model.acts

            Button {
                id: act

                required property var modelData
                readonly property drawAct line: modelData
                objectName: line.id
                enabled: line.may
                opacity: line.may ? 1 : 0.4
                width: card.wide ? parent.width : (parent.width - 16) / 2
                height: card.wide ? Math.min(112, (card.height - 60) / 6) : 128
                size: 42
                kind: line.first ? Button.Kind.Filled : Button.Kind.Outlined
                text: line.text
                onTapped: card.model.press(line.id)
            }
        }
    }
    Loader {
        x: card.side
        y: card.wide ? 0 : card.tall + 24
        width: parent.width - x
        height: parent.height - y
        active: card.model.question !== ""
        sourceComponent: StaffDrawQuestion { model: card.model }
    }
}
