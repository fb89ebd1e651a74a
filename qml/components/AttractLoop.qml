// SPDX-License-Identifier: GPL-3.0-or-later
// The attract page of an event with a promo loop: the loop, and below it what is on, and that one may touch.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: attract

    required property KioskModel kiosk
    readonly property int foot: Theme.landscape ? 236 : 470

    PromoLoop {
        width: attract.width
        height: attract.height - attract.foot
        kiosk: attract.kiosk
    }
    Rectangle {
        y: attract.height - height
        width: attract.width
        height: attract.foot
        color: Theme.primaryDeep
    }
    NowNext {
        programme: attract.kiosk.programme
        x: Theme.margin
        y: attract.height - attract.foot + 28
        width: Theme.landscape ? 1000 : 984
        ink: Theme.deepInk
        soft: Theme.deepSoft
        dot: Theme.accentOnDeep
        line: Theme.deepRemain
    }
    TouchPanel {
        x: Theme.landscape ? 1096 : Theme.margin
        y: Theme.landscape ? attract.height - 212 : attract.height - 244
        width: Theme.landscape ? 776 : 984
        height: Theme.landscape ? 188 : 212
    }
}
