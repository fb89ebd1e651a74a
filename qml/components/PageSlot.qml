// SPDX-License-Identifier: GPL-3.0-or-later
// A place for one page: it comes in by rising 24 px and fading in, goes by fading out, and takes no touch until it has
// stood for 350 ms, so that a double tap never presses what appears under the finger.
import QtQuick
import Plaza

Loader {
    id: slot

    required property Component page
    required property bool shown
    property bool leavesAtOnce: false
    property real there: shown ? 1 : 0

    anchors.fill: parent
    active: shown || (there > 0 && !leavesAtOnce)
    sourceComponent: page
    opacity: there
    enabled: shown && !settling.running
    onShownChanged: settling.restart()

    Timer {
        id: settling
        interval: Theme.still ? 0 : 350
    }
    transform: Translate {
        y: slot.shown ? (1 - slot.there) * 24 : 0
    }
    Behavior on there {
        NumberAnimation {
            duration: slot.shown ? Theme.pageIn : Theme.pageOut
            easing.type: Easing.OutCubic
        }
    }
}
