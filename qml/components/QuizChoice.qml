// SPDX-License-Identifier: GPL-3.0-or-later
// One answer to choose. In an ordering question the circle shows the place that it was given.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: choice

    required property quizOption option
    property bool ordering: false
    property int most: 4000 // px: all answers in one size, so that none stands out
    property int fits: 4000 // px: what this one could have
    readonly property bool chosen: option.place > 0
    signal tapped

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusTile
        color: choice.chosen ? Theme.fill : tap.down ? Theme.surface : Theme.card
        border.width: choice.chosen ? 0 : Theme.outlineLine
        border.color: Theme.outline
    }
    Rectangle {
        id: circle
        x: Math.min(40, (parent.height - height) / 2)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(96, parent.height - 32)
        height: width
        radius: width / 2
        color: choice.chosen ? Theme.fillInk : Theme.surface

        Label {
            anchors.centerIn: parent
            text: choice.ordering && choice.chosen ? choice.option.place : choice.option.letter
            type: Theme.label
            size: 52
            color: choice.chosen ? Theme.fill : Theme.primary
        }
    }
    Binding {
        target: choice
        property: "fits"
        when: !choice.chosen // the tick takes room
        value: words.fitPx
        restoreMode: Binding.RestoreNone
    }
    Label {
        id: words
        x: circle.x + circle.width + 36
        width: parent.width - x - (choice.chosen ? 116 : 36)
        anchors.verticalCenter: parent.verticalCenter
        text: choice.option.text
        type: Theme.tile
        size: 56
        smallest: 26
        most: choice.most
        fit: 2
        maxHeight: choice.height - 6
        color: choice.chosen ? Theme.fillInk : Theme.ink
    }
    Icon {
        visible: choice.chosen
        x: parent.width - width - 44
        anchors.verticalCenter: parent.verticalCenter
        size: 60
        name: "check"
        stroke: 2.4
        color: Theme.fillInk
    }
    Tap {
        id: tap
        anchors.fill: parent
        onTapped: choice.tapped()
    }
}
