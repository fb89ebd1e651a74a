// SPDX-License-Identifier: GPL-3.0-or-later
// The attract page of an event with a promo loop: the loop, and below it what is on, and that one may touch.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: attract

    required property KioskModel kiosk
    readonly property bool scans: kiosk.attract.scans
    readonly property int hint: scans ? 72 : 0
    readonly property int foot: (Theme.landscape ? 224 : 470) + hint

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
        y: attract.height - height - (Theme.landscape ? 24 : 32) - attract.hint
        width: Theme.landscape ? 776 : 984
        height: Theme.landscape ? 176 : 212
    }
    Row {
        visible: attract.scans
        x: Theme.landscape ? 1096 : Theme.margin
        y: attract.height - attract.hint - 8
        spacing: 20

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: 52
            name: "qr"
            color: Theme.highlight
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.landscape ? 704 : 912
            text: qsTrId("attract.scan")
            type: Theme.body
            fit: 1
            color: Theme.deepInk
        }
    }
}
