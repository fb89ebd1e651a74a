// SPDX-License-Identifier: GPL-3.0-or-later
// The window on the glass. `windowed` empty: the whole screen, no cursor.
import QtQuick
import Plaza
import Plaza.Ui

Window {
    id: window

    required property KioskModel kiosk
    property bool still: false
    property size windowed: Qt.size(0, 0)
    readonly property bool kioskUse: windowed.width <= 0

    width: kioskUse ? 1080 : windowed.width
    height: kioskUse ? 1920 : windowed.height
    visible: true
    visibility: kioskUse ? Window.FullScreen : Window.Windowed
    title: kiosk.eventName
    color: screen.ground
    onFrameSwapped: Theme.shown = true

    KioskScreen {
        id: screen
        anchors.fill: parent
        kiosk: window.kiosk
        still: window.still
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.NoButton
        cursorShape: window.kioskUse ? Qt.BlankCursor : Qt.ArrowCursor
    }
}
