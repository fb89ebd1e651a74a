// SPDX-License-Identifier: GPL-3.0-or-later
// The organisations, who misses most people first; whose are missing is told at a touch. Or the categories, or the
// other figures.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: card

    required property StaffHeadcount model
    readonly property bool wide: Theme.landscape
    readonly property real rowsTop: wide ? 100 : 8
    readonly property real rowHeight: (height - rowsTop - (wide && !turner.visible ? 12 : wide ? 104 : 108)) / 3

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.dark ? 0 : Theme.outlineLine
    border.color: Theme.outline
    opacity: model.stale === "" ? 1 : 0.6

    Label {
        anchors.centerIn: parent
        visible: card.model.rows.length === 0
        //% "还没有单位的名单"
        text: qsTrId("staff.org.empty")
        type: Theme.small
        color: Theme.ink2
    }
    Column {
        x: 40
        y: card.rowsTop
        width: parent.width - 80

        Repeater {
            model: card.model.rows

            OrgRow {
                required property var modelData
                line: modelData
                width: parent.width
                height: card.rowHeight
                tappable: card.model.mayName && modelData.arrived < modelData.expected
                onTapped: card.model.openMissing(line.index)
            }
        }
    }
    StaffTabs {
        x: 12
        y: card.wide ? 4 : parent.height - height - 8
        width: card.wide ? parent.width - 24 : 540
        texts: card.model.lists
        current: card.model.list
        onChosen: index => card.model.showList(index)
    }
    PageTurner {
        id: turner
        visible: card.model.pages > 1
        x: card.wide ? (parent.width - width) / 2 : parent.width - width
        y: parent.height - height - 8
        spacing: card.wide ? 32 : 0
        number: card.model.pageNumber
        pages: card.model.pages
        onTurned: by => card.model.turn(by)
    }
}
