// SPDX-License-Identifier: GPL-3.0-or-later
// One of the promo loop's two places. It says when the first picture of what it holds can be shown.
import QtQuick
import QtMultimedia
import Plaza
import Plaza.Ui

Item {
    id: place

    required property KioskModel kiosk
    required property promoSlot held
    required property bool playing
    readonly property PromoPage model: kiosk.promo
    readonly property int fillMode: held.fit === "cover" ? Image.PreserveAspectCrop : held.fit === "stretch" ? Image.Stretch : Image.PreserveAspectFit

    property int complete: 0

    // Later: the answer changes what is held, which is being set up just now.
    Timer {
        id: later
        interval: 0
        onTriggered: place.model.ready(place.complete)
    }
    function completed() {
        complete = held.serial
        later.restart()
    }

    Loader {
        id: what
        anchors.fill: parent
        sourceComponent: {
            switch (place.held.kind) {
            case "film":
                return film
            case "picture":
                return picture
            case "still":
            case "":
                return null
            default:
                return slide
            }
        }
    }
    Component {
        id: film

        Item {
            Rectangle {
                anchors.fill: parent
                color: Theme.primaryDeep
            }
            VideoOutput {
                id: output
                anchors.fill: parent
                fillMode: place.held.fit === "cover" ? VideoOutput.PreserveAspectCrop : place.held.fit === "stretch" ? VideoOutput.Stretch : VideoOutput.PreserveAspectFit
            }
            PromoFilm {
                output: output.videoSink
                source: place.held.file
                playing: place.playing
                volume: place.held.volume
                onReady: place.completed()
                onMoved: positionMs => place.model.moved(place.held.serial, positionMs)
                onEnded: place.model.ended(place.held.serial)
                onFailed: why => place.model.failed(place.held.serial, why)
            }
        }
    }
    Component {
        id: picture

        Rectangle {
            color: Theme.primaryDeep

            Image {
                anchors.fill: parent
                asynchronous: !Theme.still
                autoTransform: true
                cache: false
                fillMode: place.fillMode
                sourceSize.width: Math.ceil(width * Theme.u)
                sourceSize.height: Math.ceil(height * Theme.u)
                source: place.held.file
                onStatusChanged: {
                    if (status === Image.Ready)
                        place.completed()
                    else if (status === Image.Error)
                        place.model.failed(place.held.serial, "the picture can't be read")
                }
            }
        }
    }
    Component {
        id: slide

        PromoSlide {
            kiosk: place.kiosk
            held: place.held
            Component.onCompleted: place.completed()
        }
    }
}
