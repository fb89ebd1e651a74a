// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in picture of the attract page: a dial over the square. Its hand shows how far the day's programme is.
import QtQuick
import QtQuick.Shapes
import Plaza

Item {
    id: picture

    property real progress: 0
    readonly property real angle: -64 + 128 * progress
    readonly property color cloth: "#f5f2ea"
    readonly property color house: Qt.tint(Theme.primaryDeep, "#33456fb0")
    readonly property color shade: Qt.tint(Theme.primaryDeep, "#1a456fb0")

    width: 1080
    height: 630

    // Ticks of the dial from one angle to another; every fifth is longer.
    function ticks(from: int, to: int, major: bool): string {
        let path = "M 0 0"
        for (let i = from; i <= to; ++i) {
            if ((i % 5 === 0) !== major)
                continue
            const a = (-64 + i * 128 / 50) * Math.PI / 180, inner = 490, outer = major ? 576 : 526
            path += " M " + (540 + Math.sin(a) * inner) + " " + (580 - Math.cos(a) * inner)
                  + " L " + (540 + Math.sin(a) * outer) + " " + (580 - Math.cos(a) * outer)
        }
        return path
    }

    Smooth {
        anchors.fill: parent
        ShapePath {
            strokeColor: "transparent"
            strokeWidth: -1
            fillColor: Theme.highlight
            PathSvg { path: "M 246 600 V 480 A 298 298 0 0 1 834 480 V 600 Z" }
        }
        ShapePath {
            strokeColor: Theme.deepRemain
            strokeWidth: 5
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            PathSvg { path: picture.ticks(Math.floor(picture.progress * 50) + 1, 50, false) }
        }
        ShapePath {
            strokeColor: Theme.deepRemain
            strokeWidth: 8
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            PathSvg { path: picture.ticks(Math.floor(picture.progress * 50) + 1, 50, true) }
        }
        ShapePath {
            strokeColor: picture.cloth
            strokeWidth: 5
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            PathSvg { path: picture.ticks(0, Math.floor(picture.progress * 50), false) }
        }
        ShapePath {
            strokeColor: picture.cloth
            strokeWidth: 8
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            PathSvg { path: picture.ticks(0, Math.floor(picture.progress * 50), true) }
        }
    }
    Rectangle {
        x: 540 - width / 2
        y: 580 - height
        width: 16
        height: 556
        radius: 8
        color: Theme.accentOnDeep
        antialiasing: true
        transformOrigin: Item.Bottom
        rotation: picture.angle
    }
    Stall {
        x: -20
        y: 344
        width: 280
        height: 256
        stripe: Theme.accentOnDeep
        cloth: picture.cloth
        house: picture.house
        shade: picture.shade
    }
    Stall {
        x: 820
        y: 344
        width: 280
        height: 256
        stripe: Theme.accentOnDeep
        cloth: picture.cloth
        house: picture.house
        shade: picture.shade
    }
    Stall {
        x: 300
        y: 384
        width: 220
        height: 216
        stripe: "#4169b5"
        cloth: picture.cloth
        house: picture.house
        shade: picture.shade
    }
    Stall {
        x: 560
        y: 384
        width: 220
        height: 216
        stripe: "#4169b5"
        cloth: picture.cloth
        house: picture.house
        shade: picture.shade
    }
    Rectangle {
        y: 598
        width: parent.width
        height: 5
        color: Theme.deepRemain
    }
    Repeater {
        // x of the middle, height, colour: 0 cloth, 1 highlight, 2 accent, 3 sky
        model: [[150, 122, 0], [234, 94, 1], [420, 122, 3], [540, 128, 0], [628, 88, 2], [720, 122, 0], [900, 124, 1], [980, 114, 3]]

        Item {
            id: person

            required property var modelData
            readonly property color color: [picture.cloth, Theme.highlight, Theme.accentOnDeep, "#b7ccff"][modelData[2]]
            readonly property real tall: modelData[1]

            x: modelData[0] - width / 2
            y: 600 - tall
            width: tall * 0.56
            height: tall
            clip: true

            Rectangle {
                x: (parent.width - width) / 2
                width: person.tall * 0.41
                height: width
                radius: width / 2
                color: person.color
                antialiasing: true
            }
            Rectangle {
                y: person.tall * 0.48
                width: parent.width
                height: person.tall
                radius: width / 2
                color: person.color
                antialiasing: true
            }
        }
    }
}
