// SPDX-License-Identifier: GPL-3.0-or-later
// A screen without touch: the promo loop fills it.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk

    PromoLoop {
        anchors.fill: parent
        kiosk: page.kiosk
    }
}
