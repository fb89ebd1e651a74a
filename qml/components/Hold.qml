// SPDX-License-Identifier: GPL-3.0-or-later
// Held for a while, for what nobody should do by a chance touch: staff's way in, an emergency.
import QtQuick

MouseArea {
    id: area

    property int ms: 2000
    readonly property bool holding: pressed && kept
    property bool kept: false
    property real part // of the time, 0 … 1
    signal held

    function near(x: real, y: real): bool {
        return x > -24 && y > -24 && x < width + 24 && y < height + 24
    }

    onPressed: {
        kept = true
        time.restart()
    }
    onPositionChanged: mouse => kept = kept && near(mouse.x, mouse.y)
    onCanceled: kept = false
    onReleased: kept = false
    onKeptChanged: if (!kept) time.stop()

    NumberAnimation on part {
        running: area.holding
        from: 0
        to: 1
        duration: area.ms
    }
    Timer {
        id: time
        interval: area.ms
        onTriggered: {
            area.kept = false
            area.held()
        }
    }
}
