// SPDX-License-Identifier: GPL-3.0-or-later
// The upper part of the agenda: title, day, clock, what is on.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: head

    required property KioskModel kiosk

    width: Theme.canvasWidth
    height: Theme.landscape ? 190 : 744

    StatusBar {
        visible: !Theme.landscape
        kiosk: head.kiosk
        showClock: false
    }
    Label {
        id: title
        x: Theme.margin
        y: Theme.landscape ? 40 : 254
        width: Theme.landscape ? 620 : clock.x - x - 40
        //% "今日日程"
        text: qsTrId("home.agenda")
        type: Theme.hero
        size: Theme.landscape ? 96 : 120
        fit: 1
        smallest: 72
        tracking: 4
        color: Theme.primary
    }
    Label {
        x: Theme.landscape ? 720 : Theme.margin
        y: Theme.landscape ? 74 : 176
        text: Theme.english ? head.kiosk.home.weekday + ", " + head.kiosk.home.date : head.kiosk.home.date + "　" + head.kiosk.home.weekday
        type: Theme.fact
        color: Theme.ink2
    }
    Label {
        visible: Theme.landscape
        x: Theme.canvasWidth - width - Theme.margin
        y: 52
        text: head.kiosk.clock
        type: Theme.headline
        color: Theme.primary
    }
    DemoChip {
        kiosk: head.kiosk
        visible: Theme.landscape && head.kiosk.rehearsal
        x: 1340
        y: 66
    }
    RingClock {
        id: clock
        visible: !Theme.landscape
        width: 360
        x: Theme.canvasWidth - width - 50
        y: 162
        text: head.kiosk.clock
        minute: head.kiosk.minute
    }
    NowNext {
        visible: !Theme.landscape
        programme: head.kiosk.programme
        x: Theme.margin
        y: 550
        width: 984
    }
}
