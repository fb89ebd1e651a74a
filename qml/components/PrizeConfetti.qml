// SPDX-License-Identifier: GPL-3.0-or-later
// Three dozen strips of paper that came down round the ring, and lie still.
import QtQuick
import Plaza

Item {
    id: confetti

    readonly property list<color> colors: [Theme.highlight, Theme.deepInk, Theme.accentOnDeep]

    clip: true
    opacity: Theme.still ? 1 : 0

    NumberAnimation on opacity {
        running: !Theme.still
        to: 1
        duration: Theme.sweep
        easing.type: Easing.OutCubic
    }
    Repeater {
        model: 36

        Rectangle {
            required property int index
            // Outwards from the middle on both sides, scattered by multiples that share no factor with the room.
            readonly property real away: 0.19 + 0.3 * ((index * 37) % 36) / 36

            x: confetti.width * (index % 2 ? 0.5 + away : 0.5 - away) - width / 2
            y: 140 + (index * 149) % 36 * (confetti.height - 170) / 36
            width: 26 + index % 4 * 8
            height: 10
            radius: 5
            rotation: (index * 53) % 90 - 45
            opacity: index % 3 ? 0.95 : 0.6
            color: confetti.colors[index % 3]
            antialiasing: true
        }
    }
}
