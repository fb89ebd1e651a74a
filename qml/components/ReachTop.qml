// SPDX-License-Identifier: GPL-3.0-or-later
// What the upper part shows in reach mode: a calm clock.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: top

    required property KioskModel kiosk

    width: Theme.canvasWidth
    height: Theme.landscape ? 468 : 840
    color: Theme.primaryDeep

    StatusBar {
        visible: Theme.landscape
        kiosk: top.kiosk
        color: Theme.deepInk
        dot: Theme.accentOnDeep
        showClock: false
    }
    RingClock {
        id: ring
        width: Theme.landscape ? 400 : 600
        x: Theme.landscape ? Theme.canvasWidth - width - 80 : (parent.width - width) / 2
        y: Theme.landscape ? 34 : 62
        text: top.kiosk.clock
        minute: top.kiosk.minute
        color: Theme.deepInk
        remain: Theme.deepRemain
        hand: Theme.accentOnDeep
        fontSize: Theme.landscape ? 108 : 160
        tick: Theme.landscape ? 5 : 7
        showHand: false
    }
    DemoChip {
        kiosk: top.kiosk
        visible: top.kiosk.rehearsal && !Theme.landscape
        x: Theme.canvasWidth - width - Theme.margin
        y: 46
        color: Theme.deepInk
    }
    Label {
        x: Theme.landscape ? Theme.margin : 48
        width: Theme.landscape ? ring.x - x - 48 : parent.width - 96
        y: Theme.landscape ? 180 : 706
        horizontalAlignment: Theme.landscape ? Text.AlignLeft : Text.AlignHCenter
        //% "欢迎光临%1"
        text: qsTrId("home.hello.event").arg(top.kiosk.eventName)
        type: Theme.large60
        fit: 1
        elide: Text.ElideMiddle
        mayElide: true
        color: Theme.deepInk
    }
}
