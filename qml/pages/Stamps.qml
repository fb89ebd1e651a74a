// SPDX-License-Identifier: GPL-3.0-or-later
// One question: which stamps are missing? The card, a booth's code to be typed, and a new card for who has no ticket.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property StampPage model: kiosk.stamps
    readonly property bool wide: Theme.landscape
    readonly property bool typing: model.state === StampPage.Typing
    readonly property bool taking: model.state === StampPage.NewCard
    readonly property int doTop: wide ? 440 : Theme.reach ? 880 : 768

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    StatusBar {
        kiosk: page.kiosk
    }
    Item {
        anchors.fill: parent
        visible: !page.model.saving

        StampHead {
            id: head
            x: Theme.margin
            y: page.wide ? 128 : 140
            width: page.wide ? 836 : 984
            model: page.model
        }
        StampGrid {
            visible: !page.typing && !page.taking
            x: Theme.margin
            y: Math.max(page.wide ? 300 : 424, head.y + head.height + 20)
            width: page.wide ? 836 : 984
            height: (page.wide ? 912 : 1556) - y
            model: page.model
        }
        Item {
            visible: page.wide && !page.typing && !page.taking
            x: 932
            y: 124
            width: 940
            height: 292

            GraduatedRing {
                id: ring
                anchors.centerIn: parent
                width: 280
                done: page.model.holdsCard ? page.model.part * 60 : 0
                doneColor: Theme.accent
            }
            Icon {
                anchors.centerIn: ring
                size: 120
                name: "stamp"
                stroke: 1.6
                color: Theme.accent
            }
        }
        StampDigits {
            visible: page.typing
            x: Theme.margin
            y: Math.max(480, head.y + head.height + 16)
            width: page.wide ? 836 : 984
            height: page.wide ? 170 : 190
            digits: page.model.digits
        }
        NumberPad {
            visible: page.typing
            x: page.wide ? 932 : Theme.margin
            y: page.doTop
            width: page.wide ? 940 : 984
            height: (page.wide ? 744 : 1548) - y
            point: false
            onTyped: key => page.model.type(key)
        }
        Rectangle {
            visible: page.taking
            x: page.wide ? 152 : (Theme.canvasWidth - width) / 2
            y: page.wide ? 360 : 560
            width: page.wide ? 560 : 760
            height: width
            radius: Theme.radiusHero
            color: Theme.paper
            border.width: Theme.outlineLine
            border.color: Theme.outline

            QrCode {
                objectName: "card"
                anchors.centerIn: parent
                width: parent.width - 64
                height: width
                text: page.taking ? page.model.cardCode : ""
                resolution: Theme.u
            }
        }
        StampActions {
            kiosk: page.kiosk
            x: page.wide ? 932 : Theme.margin
            y: page.wide ? (page.typing ? 768 : 440) : 1588
            width: page.wide ? 940 : 984
            height: page.wide ? 912 - y : 144
        }
    }
    Loader {
        width: parent.width
        height: Theme.canvasHeight - Theme.utilityHeight
        active: page.model.saving
        sourceComponent: ScanBusy { saving: true }
    }
}
