// SPDX-License-Identifier: GPL-3.0-or-later
// A touch target: acts on release inside, lets go when the finger leaves by more than 24 px, and ignores a second tap
// within 350 ms. Keys and counters take every touch: "11" is typed in a quarter of a second.
import QtQuick

MouseArea {
    id: area

    readonly property bool tapTarget: true
    property bool anywhere: false
    property bool kept: false
    property bool repeats: false // a second tap is ignored only as long as a panel bounces
    readonly property bool down: pressed && kept
    readonly property bool ready: !again.running
    signal tapped

    function near(x: real, y: real): bool {
        return x > -24 && y > -24 && x < width + 24 && y < height + 24
    }

    onPressed: kept = ready
    onPositionChanged: mouse => kept = kept && near(mouse.x, mouse.y)
    onCanceled: kept = false
    onReleased: mouse => release.fire(kept && near(mouse.x, mouse.y))

    QtObject {
        id: release

        function fire(hit: bool) {
            area.kept = false
            if (!hit)
                return
            again.restart()
            area.tapped()
        }
    }

    Timer {
        id: again
        interval: area.repeats ? 50 : 350
    }
}
