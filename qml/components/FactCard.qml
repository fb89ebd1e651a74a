// SPDX-License-Identifier: GPL-3.0-or-later
// What the attendee needs to know, one row each: icon, word, value. A row without a word is a piece of advice.
import QtQuick
import Plaza

Item {
    id: card

    required property var facts
    property color tone: Theme.ok
    property int rowHeight: 116
    property bool advice: false
    readonly property int labelWidth: Math.max(...facts.map((fact, i) => rows.count > i ? rows.widthOf(i) : 0), 0)

    height: facts.length * rowHeight + 14
    visible: facts.length > 0

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusTile
        color: Theme.card
        border.width: Theme.outlineLine
        border.color: Theme.outline
    }
    Repeater {
        id: rows
        model: card.facts

        function widthOf(i: int): real {
            return itemAt(i) ? itemAt(i).labelWidth : 0 // qmllint disable
        }

        Item {
            id: row

            required property var modelData
            required property int index
            readonly property real labelWidth: label.implicitWidth

            x: 36
            y: 7 + index * card.rowHeight
            width: card.width - 72
            height: card.rowHeight

            Rectangle {
                visible: row.index > 0
                width: parent.width
                height: Theme.hairLine
                color: Theme.hair
            }
            Rectangle {
                id: chip
                anchors.verticalCenter: parent.verticalCenter
                width: card.advice ? 108 : 84
                height: width
                radius: 20
                color: Theme.surface

                Icon {
                    anchors.centerIn: parent
                    size: card.advice ? 64 : 48
                    name: row.modelData.icon
                    color: row.modelData.good === undefined ? card.tone : row.modelData.good ? Theme.ok : Theme.time
                }
            }
            Label {
                id: label
                x: chip.width + 28
                anchors.verticalCenter: parent.verticalCenter
                text: row.modelData.label
                type: Theme.fact
                color: Theme.ink2
            }
            Label {
                x: row.modelData.label === "" ? label.x : label.x + card.labelWidth + 40
                width: parent.width - x
                maxHeight: parent.height - 4
                anchors.verticalCenter: parent.verticalCenter
                text: row.modelData.value
                type: Theme.label
                size: row.modelData.strong ? 64 : 54
                smallest: 34
                fit: 2
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
