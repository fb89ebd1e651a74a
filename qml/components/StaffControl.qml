// SPDX-License-Identifier: GPL-3.0-or-later
// What the host has in hand: the rounds of the quiz and this kiosk's promo loop; or the draw on the stage.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: control

    required property StaffRounds rounds
    required property StaffLoop loop
    required property StaffDraw draw
    readonly property int tabsHeight: draw.offered ? 112 : 0
    readonly property bool drawing: draw.shown || !(rounds.offered || loop.offered)
    readonly property bool wide: Theme.landscape
    readonly property bool both: rounds.offered && loop.offered
    readonly property real part: wide && both ? (width - 24) / 2 : width
    readonly property int roundHeight: 328
    readonly property int roundsHeight: rounds.rows.length * (roundHeight + 16) + (rounds.pages > 1 ? 104 : 0)

    StaffTabs {
        visible: control.draw.offered
        width: parent.width
        //% "问答和宣传"
        //% "舞台抽奖"
        texts: [qsTrId("staff.control.both"), qsTrId("staff.draw")]
        current: control.drawing ? 1 : 0
        onChosen: index => control.draw.show(index === 1)
    }
    Loader {
        y: control.tabsHeight
        width: parent.width
        height: parent.height - y
        active: control.drawing
        sourceComponent: StaffDrawCard { model: control.draw }
    }
    Column {
        id: roundColumn
        visible: control.rounds.offered && !control.drawing
        y: control.tabsHeight + (control.rounds.problem === "" ? 0 : 56)
        width: control.part
        spacing: 16

        Repeater {
            model: control.rounds.rows

            StaffRoundRow {
                required property var modelData
                round: modelData
                width: control.part
                height: control.roundHeight
                onOpened: control.rounds.goOn(round.id)
                onPaused: control.rounds.pause(round.id)
                onClosed: control.rounds.end(round.id)
            }
        }
        PageTurner {
            visible: control.rounds.pages > 1
            x: (parent.width - width) / 2
            height: 88
            number: control.rounds.pageNumber
            pages: control.rounds.pages
            onTurned: by => control.rounds.turn(by)
        }
    }
    Label {
        visible: control.rounds.problem !== "" && !control.drawing
        y: control.tabsHeight
        width: control.part
        text: control.rounds.problem
        type: Theme.small
        fit: 1
        color: Theme.stop
    }
    Loader {
        x: control.wide && control.both ? control.part + 24 : 0
        y: control.tabsHeight + (control.wide || !control.rounds.offered ? 0 : control.roundsHeight + 8)
        width: control.part
        height: control.height - y
        active: control.loop.offered && !control.drawing
        sourceComponent: StaffLoopList { model: control.loop }
    }
}
