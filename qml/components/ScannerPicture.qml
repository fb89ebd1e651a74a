// SPDX-License-Identifier: GPL-3.0-or-later
// In place of the preview when there is no camera: a phone held under a hand scanner's light.
import QtQuick
import QtQuick.Shapes
import Plaza

Rectangle {
    id: picture

    readonly property real k: Math.min(width / 1080, height / 900)

    color: Theme.primaryDeep
    clip: true

    Item {
        width: 1080
        height: 900
        x: (picture.width - width * picture.k) / 2
        y: (picture.height - height * picture.k) / 2
        scale: picture.k
        transformOrigin: Item.TopLeft

        Smooth {
            anchors.fill: parent
            ShapePath { // the beam
                strokeColor: "transparent"
                strokeWidth: -1
                fillColor: Qt.alpha(Theme.accentOnDeep, 0.38)
                PathSvg { path: "M 540 330 L 396 640 H 684 Z" }
            }
            ShapePath { // the grip
                strokeColor: "transparent"
                strokeWidth: -1
                fillColor: Theme.deepSoft
                PathSvg { path: "M 566 190 L 676 190 L 792 470 A 46 46 0 0 1 706 506 Z" }
            }
            ShapePath { // the head
                strokeColor: "transparent"
                strokeWidth: -1
                fillColor: "#ffffff"
                PathSvg { path: "M 420 130 H 660 A 60 60 0 0 1 720 190 V 216 A 60 60 0 0 1 660 276 H 630 L 596 330 A 24 24 0 0 1 576 342 H 504 A 24 24 0 0 1 484 330 L 450 276 H 420 A 60 60 0 0 1 360 216 V 190 A 60 60 0 0 1 420 130 Z" }
            }
        }
        Rectangle {
            x: 494
            y: 322
            width: 92
            height: 20
            radius: 10
            color: Theme.accentOnDeep
        }
        Rectangle {
            x: 340
            y: 600
            width: 400
            height: 420
            radius: 48
            color: "#0b1220"
            border.width: 5
            border.color: Theme.deepRemain

            Rectangle {
                x: 22
                y: 22
                width: 356
                height: 420
                radius: 30
                color: "#ffffff"
            }
            Icon {
                x: 88
                y: 58
                size: 224
                name: "qr"
                color: "#0f172a"
            }
        }
        Rectangle {
            x: 300
            y: 716
            width: 480
            height: 8
            radius: 4
            color: Theme.accentOnDeep
        }
    }
}
