// SPDX-License-Identifier: GPL-3.0-or-later
// One question: am I in? Everything personal goes with the page.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    VerdictCard {
        anchors.fill: parent
        kiosk: page.kiosk
    }
}
