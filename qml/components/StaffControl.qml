// SPDX-License-Identifier: GPL-3.0-or-later
// What the host has in hand: the rounds of the quiz, and this kiosk's promo loop.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: control

    required property StaffRounds rounds
    required property StaffLoop loop
    readonly property bool wide: Theme.landscape
    readonly property bool both: rounds.offered && loop.offered
    readonly property real part: wide && both ? (width - 24) / 2 : width
    readonly property int roundHeight: 328
    readonly property int roundsHeight: rounds.rows.length * (roundHeight + 16) + (rounds.pages > 1 ? 104 : 0)

    Column {
        id: roundColumn
        visible: control.rounds.offered
        y: control.rounds.problem === "" ? 0 : 56
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
        visible: control.rounds.problem !== ""
        width: control.part
        text: control.rounds.problem
        type: Theme.small
        fit: 1
        color: Theme.stop
    }
    Loader {
        x: control.wide && control.both ? control.part + 24 : 0
        y: control.wide || !control.rounds.offered ? 0 : control.roundsHeight + 8
        width: control.part
        height: control.height - y
        active: control.loop.offered
        sourceComponent: StaffLoopList { model: control.loop }
    }
}
