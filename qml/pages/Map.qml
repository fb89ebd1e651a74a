// SPDX-License-Identifier: GPL-3.0-or-later
// One question: where is it, and how do I get there?
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property MapPage model: kiosk.map
    readonly property int pane: model.pane
    readonly property bool wide: Theme.landscape
    readonly property bool overview: pane === MapPage.Overview
    readonly property bool looking: pane === MapPage.Overview || pane === MapPage.Card
    readonly property bool searching: pane === MapPage.Search
    readonly property bool listing: pane === MapPage.List
    readonly property int planTop: 132
    readonly property int sheetTop: looking ? (Theme.large ? 1064 : 1164) : searching ? 520 : 660
    readonly property int planBottom: wide ? 816 : sheetTop
    readonly property int side: wide ? 1212 : Theme.margin
    readonly property int sideWidth: wide ? 660 : 984
    readonly property int doTop: wide ? (Theme.reach ? 512 : 432) : Theme.reach ? 896 : 768
    readonly property int actionsY: wide ? 776 : 1612

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    MapPlan {
        visible: !(page.wide && page.searching)
        y: page.planTop
        width: page.wide ? 1180 : Theme.canvasWidth
        height: page.planBottom - y
        model: page.model
        coveredAbove: advice.visible ? advice.height : 0
        coveredBelow: controls.visible ? controls.height + 12 : 0
    }
    StatusBar {
        kiosk: page.kiosk
        //% "展位地图"
        title: qsTrId("home.map")
    }
    MapControls {
        id: controls
        visible: page.wide ? !page.searching : page.looking
        model: page.model
        x: page.wide ? 24 : Theme.margin
        y: page.planBottom - height - 16
        width: page.wide ? 1132 : 984
    }
    Rectangle {
        visible: !page.wide
        y: page.sheetTop
        width: parent.width
        height: parent.height - y
        color: Theme.page

        Rectangle {
            width: parent.width
            height: Theme.outlineLine
            color: Theme.outline
        }
    }
    MapLegend {
        id: legend
        visible: page.wide ? !page.searching : page.looking || (page.listing && !Theme.reach)
        model: page.model
        x: page.wide ? 24 : Theme.margin
        y: page.wide ? 830 : page.listing ? page.doTop : page.sheetTop + 12
        width: page.wide ? 1132 : 984
    }
    Loader {
        id: content
        readonly property bool rows: page.searching || page.listing

        x: page.searching && page.wide ? 980 : page.side
        y: rows ? page.doTop + (page.listing && legend.visible && !page.wide ? 112 : 0)
         : page.overview && page.wide ? page.doTop
         : page.wide ? 148 : page.looking ? page.sheetTop + 124 : page.sheetTop + 24 + (head.visible ? 150 : 0)
        width: page.searching && page.wide ? 892 : page.sideWidth
        height: (page.searching && !page.wide ? 1168 : page.actionsY - 20) - y
        sourceComponent: rows ? list : page.overview ? overview : page.pane === MapPage.Card ? card
                       : page.pane === MapPage.Steps ? steps : take
    }
    MapHead {
        id: head
        visible: !page.wide && (page.pane === MapPage.Steps || page.pane === MapPage.Take)
        model: page.model
        withHours: false
        x: page.side
        y: page.sheetTop + 28
        width: page.sideWidth
    }
    Label {
        visible: page.listing || (page.overview && page.wide)
        x: page.side
        y: page.wide ? 180 : 684
        width: page.sideWidth
        //% "请点展位，或者搜索"
        text: page.listing ? qsTrId("map.all") + "　" + page.model.found
            : page.model.hint !== "" ? page.model.hint : qsTrId("map.begin")
        type: Theme.large60
        fit: page.wide ? 3 : 1
        maxHeight: 230
        color: Theme.primary
    }
    Rectangle {
        id: advice
        visible: !page.wide && page.overview && page.model.hint !== ""
        x: Theme.margin
        y: page.planTop + 12
        width: 984
        height: 116
        radius: Theme.radiusKey
        color: Theme.card
        border.width: Theme.outlineLine
        border.color: Theme.time

        Label {
            x: 32
            width: parent.width - 64
            anchors.verticalCenter: parent.verticalCenter
            text: page.model.hint
            type: Theme.fact
            fit: 2
            maxHeight: 104
            color: Theme.time
        }
    }
    MapTyped {
        visible: page.searching
        model: page.model
        x: Theme.margin
        y: page.wide ? 190 : 552
        width: page.wide ? 892 : 984
    }
    Loader {
        active: page.searching
        visible: active
        x: Theme.margin
        y: page.wide ? (Theme.reach ? 498 : 432) : 1184
        width: page.wide ? 892 : 984
        height: page.wide ? 912 - y : 416
        sourceComponent: MapKeypad { model: page.model }
    }
    MapActions {
        kiosk: page.kiosk
        x: page.searching && page.wide ? 980 : page.side
        y: page.actionsY
        width: page.searching && page.wide ? 892 : page.sideWidth
        more: content.rows ? page.model.earlier || page.model.later : page.pane === MapPage.Steps && ((content.item as MapSteps)?.more ?? false)
        onTurned: by => content.rows ? page.model.turnRows(by) : (content.item as MapSteps).turn(by)
    }

    Component {
        id: overview
        MapOverview { model: page.model }
    }
    Component {
        id: card
        MapCard { model: page.model }
    }
    Component {
        id: steps
        MapSteps { model: page.model }
    }
    Component {
        id: take
        MapTake { model: page.model }
    }
    Component {
        id: list
        MapRows { model: page.model }
    }
}
