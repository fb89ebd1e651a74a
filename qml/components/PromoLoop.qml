// SPDX-License-Identifier: GPL-3.0-or-later
// The promo loop: what is in front stands over what was before, and fades in where it should. Where nothing may play,
// the built-in picture shows.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: loop

    required property KioskModel kiosk
    readonly property PromoPage model: kiosk.promo
    readonly property promoSlot shown: model.front === 1 ? model.second : model.first
    readonly property bool still: model.front < 0 || shown.kind === "still"

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.primaryDeep

        DialPicture {
            anchors.centerIn: parent
            scale: Math.min(loop.width / width, loop.height / height)
            progress: loop.kiosk.programme.progress
        }
    }
    Repeater {
        model: 2

        PromoPlace {
            id: place

            required property int index
            readonly property bool front: loop.model.front === index
            readonly property bool fades: held.fade && !Theme.still
            property bool seen: front

            anchors.fill: parent
            kiosk: loop.kiosk
            held: index === 0 ? loop.model.first : loop.model.second
            playing: front
            z: front ? 1 : 0
            opacity: seen ? 1 : 0 // what gets ready must not be seen where the picture in front leaves room
            onFrontChanged: {
                if (front)
                    seen = true
            }
            onHeldChanged: {
                if (!front)
                    seen = false
            }
            Behavior on opacity {
                enabled: place.front && place.fades
                NumberAnimation {
                    duration: 500
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
    Rectangle {
        visible: caption.text !== "" && !loop.still
        anchors.centerIn: caption
        z: 2
        width: caption.paintedWidth + 48
        height: caption.height + 20
        radius: Theme.radiusChip
        color: Theme.primaryDeep
        opacity: 0.85
    }
    Label {
        id: caption
        visible: !loop.still
        z: 2
        x: Theme.margin
        y: loop.height - height - 48
        width: loop.width - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        text: loop.model.caption
        type: Theme.label
        size: 52
        smallest: 36
        fit: 2
        maxHeight: 160
        color: Theme.deepInk
    }
}
