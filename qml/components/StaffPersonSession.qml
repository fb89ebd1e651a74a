// SPDX-License-Identifier: GPL-3.0-or-later
// One session of a person: whether they came. The marked one is where things are done now.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: row

    required property attendedLine attended
    readonly property color tone: attended.inside ? Theme.ok : attended.came ? Theme.time : Theme.ink2
    signal tapped

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusKey
        color: tap.down ? Theme.surface : Theme.card
        border.width: row.attended.chosen ? 6 : Theme.outlineLine
        border.color: row.attended.chosen ? Theme.primary : Theme.outline
    }
    Icon {
        x: 28
        anchors.verticalCenter: parent.verticalCenter
        size: 52
        name: row.attended.inside ? "check" : row.attended.came ? "exit" : "clock"
        color: row.tone
    }
    Column {
        x: 104
        width: parent.width - x - 28
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.attended.session
            type: Theme.fact
            size: Theme.large ? 34 : type.px
            font.weight: row.attended.chosen ? Font.Bold : Font.Normal
            smallest: 32
            fit: 1
        }
        Label {
            width: parent.width
            text: row.attended.state
            type: Theme.caption
            fit: 1
            color: row.tone
        }
    }
    Tap {
        id: tap
        anchors.fill: parent
        onTapped: row.tapped()
    }
}
