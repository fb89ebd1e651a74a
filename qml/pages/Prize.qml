// SPDX-License-Identifier: GPL-3.0-or-later
// The draw: a ring that turns to what is already known, then the voucher, or thanks.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property PrizePage model: kiosk.prize
    readonly property bool won: model.state === PrizePage.Won

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Rectangle {
        width: parent.width
        height: Theme.landscape ? (page.won ? 600 : 744) : page.won ? 900 : 1540
        color: Theme.primaryDeep
    }
    StatusBar {
        kiosk: page.kiosk
        color: Theme.deepInk
        dot: Theme.accentOnDeep
    }
    Loader {
        anchors.fill: parent
        visible: !busy.active
        sourceComponent: page.won ? voucher : draw

        Component {
            id: draw
            PrizeDraw { model: page.model }
        }
        Component {
            id: voucher
            PrizeVoucher { model: page.model }
        }
    }
    PrizeActions {
        kiosk: page.kiosk
        x: Theme.landscape ? 932 : Theme.margin
        y: Theme.landscape ? 768 : 1580
        width: Theme.landscape ? 940 : 984
    }
    Loader {
        id: busy
        width: parent.width
        height: Theme.canvasHeight - Theme.utilityHeight
        active: page.model.verySlow && page.model.state === PrizePage.Saving
        sourceComponent: ScanBusy { saving: true }
    }
}
