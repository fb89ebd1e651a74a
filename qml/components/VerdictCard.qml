// SPDX-License-Identifier: GPL-3.0-or-later
// The one card for every verdict: band, then who, what, where, and what can be done.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: card

    required property KioskModel kiosk
    readonly property VerdictPage model: kiosk.verdict
    readonly property color tone: Theme.tones[model.tone]
    readonly property bool crowded: Theme.reach || Theme.landscape
    readonly property bool place: model.placeTitle !== ""
    readonly property int actionsY: Theme.landscape ? 768 : 1600
    readonly property bool advice: model.facts.length > 0 && model.facts[0].label === ""
    readonly property int rowHeight: advice ? (crowded ? 150 : 210) : crowded ? 100 : model.directionLine === "" ? 156 : 116

    VerdictBand {
        kiosk: card.kiosk
        width: Theme.landscape ? 908 : Theme.canvasWidth
        height: Theme.landscape ? Theme.canvasHeight - Theme.utilityHeight : Theme.reach ? 880 : 724
    }
    Column {
        x: Theme.landscape ? 956 : Theme.margin
        y: Theme.landscape ? 56 : Theme.reach ? 896 : 758
        width: Theme.landscape ? 916 : 984
        spacing: card.crowded ? 14 : 28

        Column {
            width: parent.width
            spacing: 4

            Label {
                width: parent.width
                text: card.model.greeting
                type: Theme.title
                size: card.model.detail === "" ? 72 : Theme.reach ? 88 : text.length <= 7 ? 108 : 96
                smallest: 32
                fit: 2
                maxHeight: card.crowded ? 116 : 168
                tracking: 2
            }
            Label {
                visible: text !== ""
                width: parent.width
                text: card.model.detail
                type: Theme.small
                size: card.crowded ? 42 : 48
                smallest: 36
                fit: 1
                elide: Text.ElideMiddle
                mayElide: card.model.detailIsName
                color: Theme.ink2
            }
        }
        FactCard {
            width: parent.width
            facts: card.model.facts
            tone: card.tone
            rowHeight: card.rowHeight
            advice: card.advice
        }
        PlaceCard {
            width: parent.width
            place: card.model.placeTitle
            time: card.model.placeTime
            low: card.crowded
            tone: card.tone
        }
        DirectionCard {
            visible: !card.place && line !== ""
            width: parent.width
            height: card.crowded ? 140 : 172
            arrow: card.model.arrow
            line: card.model.directionLine
            note: card.model.directionNote
            tone: card.tone
        }
        StripMap {
            visible: card.place && line !== ""
            width: parent.width
            height: card.crowded ? (Theme.large ? 160 : 204) : 236
            line: card.model.directionLine
            tone: card.tone
        }
    }
    VerdictActions {
        kiosk: card.kiosk
        x: Theme.landscape ? 956 : Theme.margin
        y: card.actionsY
        width: Theme.landscape ? 916 : 984
    }
}
