// SPDX-License-Identifier: GPL-3.0-or-later
// One venue's day: what is over recedes, what is on is filled, what comes next is outlined.
import QtQuick
import Plaza
import Plaza.Ui

ListView {
    id: list

    required property var rows
    signal chosen(target: string) ///< a row whose place the map knows
    // As many whole rows as there is room for.
    readonly property int whole: Math.max(1, Math.floor((height + spacing) / ((Theme.large ? 148 : 124) + spacing)))
    readonly property real rowHeight: Math.min(168, (height + spacing) / whole - spacing)
    readonly property int live: rows.findIndex(row => row.when > 0)
    readonly property bool more: contentHeight > height + 4

    // The first item that is not over stands at the top, one of the past above it.
    function begin() {
        positionViewAtIndex(Math.max(0, live - 1), ListView.Beginning)
    }
    function turn(by: int) {
        const far = contentHeight - height
        contentY = Math.max(0, Math.min(far, contentY + by * whole * (rowHeight + spacing)))
    }

    clip: true
    spacing: 16
    interactive: more
    boundsBehavior: Flickable.StopAtBounds
    model: rows
    onHeightChanged: settle.restart()
    onRowsChanged: settle.restart()
    Component.onCompleted: begin()

    // Not Qt.callLater: that would still call a list that another venue's has replaced.
    Timer {
        id: settle
        interval: 0
        onTriggered: list.begin()
    }

    delegate: Item {
        id: row

        required property var modelData
        readonly property bool now: modelData.when === 1
        readonly property bool over: modelData.when === 0
        readonly property color ink: now ? Theme.fillInk : over ? Theme.ink2 : Theme.ink

        width: list.width
        height: list.rowHeight

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusButton
            color: row.now ? Theme.fill : row.over ? "transparent" : Theme.card
            border.width: row.now || row.over ? 0 : row.modelData.when === 2 ? Theme.strongLine : Theme.hairLine
            border.color: row.modelData.when === 2 ? Theme.primary : Theme.hair
        }
        Label {
            id: time
            x: 36
            anchors.verticalCenter: parent.verticalCenter
            text: row.modelData.time
            type: Theme.label
            size: 46
            font.weight: row.over ? Font.Normal : Font.Bold
            color: row.ink
        }
        Column {
            x: time.x + time.width + 36
            width: parent.width - x - (mark.visible ? mark.width + 56 : 32) - (pin.visible ? pin.width + 24 : 0)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: row.modelData.title
                type: Theme.label
                size: 46
                smallest: 34
                font.weight: row.over ? Font.Normal : Font.Bold
                fit: 2
                maxHeight: row.modelData.place !== "" && !Theme.large ? 60 : 100
                mayElide: true
                color: row.ink
            }
            Label {
                visible: text !== "" && !Theme.large
                width: parent.width
                text: row.modelData.place
                size: 34
                type: Theme.small
                fit: 1
                mayElide: true
                color: row.now ? row.ink : Theme.ink2
            }
        }
        Label {
            id: mark
            visible: (row.now || row.modelData.when === 2) && list.width > 900
            x: parent.width - width - 36 - (pin.visible ? pin.width + 24 : 0)
            anchors.verticalCenter: parent.verticalCenter
            //% "正在进行"
            //% "接下来"
            text: row.now ? qsTrId("now") : qsTrId("next")
            type: Theme.small
            font.weight: Font.Bold
            color: row.now ? row.ink : Theme.primary
        }
        Icon {
            id: pin
            visible: row.modelData.target !== ""
            x: parent.width - width - 28
            anchors.verticalCenter: parent.verticalCenter
            size: 56
            name: "pin"
            color: row.now ? row.ink : Theme.primary
        }
        Tap {
            enabled: pin.visible
            anchors.fill: parent
            anywhere: true // what stands high can be turned down to, and is in the map's own list
            Accessible.role: Accessible.Button
            Accessible.name: [row.modelData.time, row.modelData.title, row.modelData.place].join(", ")
            Accessible.onPressAction: list.chosen(row.modelData.target)
            onTapped: list.chosen(row.modelData.target)
        }
    }
}
