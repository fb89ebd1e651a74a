// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done from here; the filled button is what most people need next.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: actions

    required property KioskModel kiosk
    required property bool more   ///< there are more rows or steps than are seen
    signal turned(by: int)
    readonly property MapPage model: kiosk.map
    readonly property bool overview: model.pane === MapPage.Overview
    readonly property bool card: model.pane === MapPage.Card
    readonly property bool steps: model.pane === MapPage.Steps
    readonly property bool way: card && model.hasRoute
    readonly property real backWidth: !Theme.landscape ? 270 : way || overview || (steps && more) ? 120 : 220
    readonly property real rest: width - backWidth - 24

    height: 136

    Button {
        objectName: "back"
        width: more.visible || next.visible || find.visible ? actions.backWidth : parent.width
        height: parent.height
        kind: Button.Kind.Outlined
        icon: "back"
        //% "返回"
        text: width < 200 ? "" : qsTrId("common.back")
        spoken: qsTrId("common.back")
        size: 46
        onTapped: actions.kiosk.leaveMap()
    }
    Button {
        objectName: "list"
        visible: actions.overview
        x: actions.backWidth + 24
        width: (actions.rest - 24) * 0.5
        height: parent.height
        icon: Theme.landscape ? "" : "list"
        //% "全部展位"
        text: qsTrId("map.all")
        size: 46
        onTapped: actions.model.list()
    }
    Button {
        id: find
        objectName: "search"
        visible: actions.overview || actions.card
        x: actions.overview || !actions.way ? parent.width - width : actions.backWidth + 24
        width: actions.overview ? (actions.rest - 24) * 0.5 : actions.way ? (actions.rest - 24) * 0.42 : actions.rest
        height: parent.height
        kind: actions.way ? Button.Kind.Outlined : Button.Kind.Filled
        icon: Theme.landscape && (actions.way || Theme.large) ? "" : "search"
        //% "搜索"
        text: qsTrId("map.find")
        size: 48
        onTapped: actions.model.search()
    }
    Button {
        id: next
        objectName: "steps"
        visible: actions.way || actions.steps
        x: parent.width - width
        width: actions.steps ? (more.visible ? actions.rest - 2 * 144 - 24 : actions.rest) : (actions.rest - 24) * 0.58
        height: parent.height
        kind: Button.Kind.Filled
        icon: actions.steps && Theme.landscape && actions.more ? "" : actions.steps ? "qr" : Theme.landscape ? "" : "forward"
        //% "分步指引"
        //% "手机带走"
        text: actions.steps ? qsTrId("map.take.short") : qsTrId("map.step")
        size: 48
        onTapped: actions.steps ? actions.model.take() : actions.model.showSteps()
    }
    Row {
        id: more
        visible: actions.more
        x: actions.steps ? actions.backWidth + 24 : parent.width - width
        spacing: 16

        Repeater {
            model: [-1, 1]

            Button {
                required property int modelData

                objectName: modelData < 0 ? "earlier" : "later"
                width: actions.steps ? 128 : 190
                height: actions.height
                icon: "up"
                turned: modelData > 0
                text: ""
                //% "上一页"
                //% "下一页"
                spoken: modelData < 0 ? qsTrId("map.earlier") : qsTrId("map.later")
                onTapped: actions.turned(modelData)
            }
        }
    }
}
