// SPDX-License-Identifier: GPL-3.0-or-later
// The upper part of the home screen: day, greeting, clock, programme. It only shows.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: head

    required property KioskModel kiosk
    readonly property HomePage model: kiosk.home

    width: Theme.canvasWidth
    height: Theme.landscape ? 408 : 744

    StatusBar {
        kiosk: head.kiosk
        showClock: false
        width: Theme.landscape ? 1400 : Theme.canvasWidth - 2 * Theme.margin
    }
    Label {
        id: date
        x: Theme.margin
        y: Theme.landscape ? 132 : 176
        text: head.model.weekday !== "" ? (Theme.english ? head.model.weekday + ", " + head.model.date : head.model.date + "　" + head.model.weekday) : ""
        type: Theme.fact
        color: Theme.ink2
    }
    Label {
        id: hello
        x: Theme.margin
        y: Theme.landscape ? date.y + date.height + 6 : 254
        width: Theme.landscape ? 560 : clock.x - x - 40
        //% "欢迎光临"
        text: qsTrId("home.hello")
        type: Theme.hero
        size: Theme.landscape ? 120 : 132
        tracking: 4
        fit: 1
        smallest: 72
        color: Theme.primary
    }
    Label {
        id: slogan
        visible: !Theme.landscape
        x: Theme.margin
        y: hello.y + hello.height + 8
        width: clock.x - x - 24
        text: head.model.slogan
        size: 46
        type: Theme.sub
        smallest: 36
        fit: Theme.large ? 1 : 2
        maxHeight: 132
        elide: Text.ElideRight
        mayElide: true
        color: Theme.ink2
    }
    RingClock {
        id: clock
        width: Theme.landscape ? 300 : 360
        x: Theme.canvasWidth - width - (Theme.landscape ? 80 : 50)
        y: Theme.landscape ? 58 : 162
        text: head.kiosk.clock
        minute: head.kiosk.minute
        fontSize: Theme.landscape ? 72 : 86
    }
    NowNext {
        programme: head.kiosk.programme
        x: Theme.landscape ? 640 : Theme.margin
        // A slogan of two lines pushes it down a little.
        y: Theme.landscape ? 176 : Math.min(572, Math.max(530, slogan.y + slogan.height + 24))
        width: Theme.landscape ? 820 : 984
    }
}
