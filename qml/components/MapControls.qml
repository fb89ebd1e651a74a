// SPDX-License-Identifier: GPL-3.0-or-later
// Over the lower edge of the plan: a way without steps, the levels, nearer and farther; in reach mode also the moves.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: controls

    required property MapPage model
    readonly property bool stacked: model.levels.length > 3
    readonly property real rowHeight: 108
    readonly property real levelWidth: Math.min(200, (stacked ? width : width - free.width - 2 * 96 - 3 * 12 - 24) / Math.max(1, model.levels.length) - 12)

    height: rowHeight * (1 + (Theme.reach ? 1 : 0) + (stacked ? 1 : 0))

    MapKey {
        id: free
        objectName: "step-free"
        y: controls.height - 96
        width: Theme.english ? 280 : 300
        icon: "ramp"
        //% "不走台阶"
        text: qsTrId("map.stepfree")
        size: 40
        spoken: text
        active: controls.model.stepFree
        onTapped: controls.model.switchStepFree()
    }
    Row {
        x: controls.stacked ? 0 : free.width + 24
        y: !controls.stacked ? controls.height - 96 : Theme.reach ? controls.rowHeight : 0
        visible: controls.model.levels.length > 1
        spacing: 12

        Repeater {
            model: controls.model.levels

            MapKey {
                required property var modelData
                required property int index

                objectName: "level" + index
                width: Math.max(96, controls.levelWidth)
                text: modelData.shortName
                size: 40
                spoken: modelData.name
                active: index === controls.model.level
                onTapped: controls.model.showLevel(index)
            }
        }
    }
    Row {
        x: controls.width - width
        y: controls.height - 96
        spacing: 12

        MapKey {
            objectName: "farther"
            icon: "minus"
            //% "缩小"
            spoken: qsTrId("map.farther")
            enabled: controls.model.canZoomOut
            onTapped: controls.model.zoomOut()
        }
        MapKey {
            objectName: "nearer"
            icon: "plus"
            //% "放大"
            spoken: qsTrId("map.nearer")
            enabled: controls.model.canZoomIn
            onTapped: controls.model.zoomIn()
        }
    }
    Row {
        visible: Theme.reach
        x: controls.width - width
        spacing: 12

        Repeater {
            // MapPage.Turn: left, right, up, down; where the eye goes.
            model: [
                //% "向左看"
                { way: MapPage.Left, icon: -90, spoken: qsTrId("map.left") },
                //% "向上看"
                { way: MapPage.Up, icon: 0, spoken: qsTrId("map.up") },
                //% "向下看"
                { way: MapPage.Down, icon: 180, spoken: qsTrId("map.down") },
                //% "向右看"
                { way: MapPage.Right, icon: 90, spoken: qsTrId("map.right") }
            ]

            MapKey {
                id: arrow

                required property var modelData

                objectName: "move" + modelData.way
                spoken: modelData.spoken
                onTapped: controls.model.move(arrow.modelData.way)

                Icon {
                    anchors.centerIn: parent
                    size: 52
                    name: "up"
                    rotation: arrow.modelData.icon
                }
            }
        }
    }
}
