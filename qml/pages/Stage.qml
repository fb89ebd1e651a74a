// SPDX-License-Identifier: GPL-3.0-or-later
// The big screen of a draw on the stage. One question at a time: what was promised, who is called, who has won.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property StagePage model: kiosk.stage
    readonly property bool wide: Theme.landscape
    readonly property bool called: model.state === StagePage.Turning || model.state === StagePage.Calling
    readonly property bool listed: model.state === StagePage.BatchDone || model.state === StagePage.Ended
    readonly property real room: wide ? 1150 : 984

    Rectangle {
        anchors.fill: parent
        color: Theme.primaryDeep
    }
    StatusBar {
        kiosk: page.kiosk
        color: Theme.deepInk
        dot: Theme.accentOnDeep
    }
    Label {
        id: title
        x: Theme.margin
        y: page.wide ? 150 : 164
        width: page.room
        text: page.model.title
        type: Theme.display
        smallest: 60
        fit: 1
        tracking: 4
        color: page.called || page.model.state === StagePage.BatchDone ? Theme.highlight : Theme.deepInk
    }
    Label {
        id: place
        x: Theme.margin
        y: title.y + title.height + 6
        width: page.room
        visible: text !== ""
        text: page.model.batch
        type: Theme.large60
        fit: 1
        color: Theme.deepInk
    }
    Label {
        id: line
        x: Theme.margin
        y: place.visible ? place.y + place.height + 10 : title.y + title.height + 24
        width: page.room
        text: page.model.line
        type: Theme.sub
        size: 52
        smallest: 40
        fit: 2
        maxHeight: 160
        color: Theme.deepSoft
    }
    Loader {
        x: Theme.margin
        y: page.wide ? 480 : 560
        width: page.room
        height: (page.wide ? 860 : 1130) - y
        active: page.called
        sourceComponent: Component {
            StageCalled { model: page.model }
        }
    }
    Loader {
        x: Theme.margin
        y: page.wide ? 480 : 560
        width: page.room
        height: (page.wide ? 860 : 1130) - y
        active: page.model.state === StagePage.Promised
        sourceComponent: Component {
            StageEntrants { entrants: page.model.entrants }
        }
    }
    StageWinners {
        visible: page.listed
        model: page.model
        x: Theme.margin
        y: page.wide ? 470 : 560
        width: page.room
        height: (page.wide ? 870 : 1130) - y
    }
    StageSeal {
        visible: page.model.seal !== "" && page.model.state !== StagePage.Cancelled
        model: page.model
        x: page.wide ? 1246 : Theme.margin
        y: page.wide ? 150 : 1160
        width: page.wide ? 626 : 984
        height: page.wide ? 730 : 580
    }
    StageBatches {
        model: page.model
        x: Theme.margin
        y: page.wide ? 916 : 1768
        width: Theme.canvasWidth - 2 * Theme.margin
    }
}
