// SPDX-License-Identifier: GPL-3.0-or-later
// Who has won; several sheets follow one another by themselves.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: winners

    required property StagePage model
    readonly property bool wide: Theme.landscape

    Grid {
        id: grid
        columns: winners.wide ? 2 : 1
        columnSpacing: 24
        rowSpacing: winners.wide ? 16 : 12

        Repeater {
            model: winners.visible ? winners.model.winners : []

            Rectangle {
                id: card

                required property stageWinner modelData

                width: winners.wide ? (winners.width - grid.columnSpacing) / 2 : winners.width
                height: winners.wide ? 112 : 80
                radius: Theme.radiusChip
                color: Theme.deepRemain

                Label {
                    id: name
                    x: 24
                    width: 150
                    anchors.verticalCenter: parent.verticalCenter
                    text: card.modelData.name === "" ? "★" : card.modelData.name
                    type: Theme.headline
                    size: winners.wide ? 72 : 60
                    fit: 1
                    color: Theme.highlight
                }
                Label {
                    id: number
                    x: name.x + name.width + 8
                    width: winners.wide ? parent.width - x - 20 : 480
                    y: batch.visible && winners.wide ? 8 : (parent.height - height) / 2
                    text: card.modelData.number
                    type: Theme.label
                    size: winners.wide ? 48 : 60
                    fit: 1
                    color: Theme.deepInk
                }
                Label {
                    id: batch
                    visible: winners.model.state === StagePage.Ended
                    x: winners.wide ? number.x : number.x + number.width + 16
                    width: parent.width - x - 20
                    y: winners.wide ? number.y + number.height : (parent.height - height) / 2
                    text: card.modelData.batch
                    type: Theme.caption
                    fit: 1
                    mayElide: true
                    color: Theme.deepInk
                }
            }
        }
    }
    Label {
        visible: winners.model.sheets > 1
        anchors.right: parent.right
        y: -height - 8
        text: (winners.model.sheet + 1) + " / " + winners.model.sheets
        type: Theme.fact
        color: Theme.deepSoft
    }
}
