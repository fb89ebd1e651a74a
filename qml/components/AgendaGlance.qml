// SPDX-License-Identifier: GPL-3.0-or-later
// As many of the coming items as there is room for, one line each. Nothing is over yet in them.
import QtQuick
import Plaza
import Plaza.Ui

Column {
    id: glance

    required property AgendaPage page
    readonly property int lineHeight: Theme.large ? 84 : 74
    readonly property var column: page.columns.length > page.venue ? page.columns[page.venue] : []

    clip: true

    Repeater {
        model: glance.column.filter(row => row.when > 0).slice(0, Math.max(0, Math.floor(glance.height / glance.lineHeight)))

        Item {
            id: line

            required property var modelData
            readonly property bool live: modelData.when === 1

            width: glance.width
            height: glance.lineHeight

            Rectangle {
                width: parent.width
                height: Theme.hairLine
                color: Theme.hair
            }
            Label {
                id: time
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.time
                type: Theme.small
                font.weight: Font.Bold
                color: line.live ? Theme.accent : Theme.ink
            }
            Label {
                x: time.width + 28
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.title
                type: Theme.small
                font.weight: line.live ? Font.Bold : Font.Normal
                elide: Text.ElideRight
                maximumLineCount: 1
                mayElide: true
            }
        }
    }
}
