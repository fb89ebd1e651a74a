// SPDX-License-Identifier: GPL-3.0-or-later
// The organisations, who misses most people first; whose are missing is told at a touch.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: card

    required property StaffHeadcount model
    readonly property bool paged: model.pages > 1
    readonly property real rowHeight: (height - 16 - (paged ? 104 : 16)) / 3

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.dark ? 0 : Theme.outlineLine
    border.color: Theme.outline
    opacity: model.stale === "" ? 1 : 0.6

    Label {
        anchors.centerIn: parent
        visible: card.model.organisations.length === 0
        //% "还没有单位的名单"
        text: qsTrId("staff.org.empty")
        type: Theme.small
        color: Theme.ink2
    }
    Column {
        x: 40
        y: 12
        width: parent.width - 80

        Repeater {
            model: card.model.organisations

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
    PageTurner {
        visible: card.paged
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - 8
        number: card.model.pageNumber
        pages: card.model.pages
        onTurned: by => card.model.turn(by)
    }
}
