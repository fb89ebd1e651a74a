// SPDX-License-Identifier: GPL-3.0-or-later
// One question: what would you like to do? A code shown here goes straight to its verdict.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property HomePage model: kiosk.home
    readonly property bool low: Theme.reach
    readonly property int doTop: low ? Theme.reachTop : Theme.landscape ? 432 : 768
    readonly property int doBottom: Theme.canvasHeight - Theme.utilityHeight - (Theme.landscape ? 24 : 24)

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Loader {
        active: page.low
        sourceComponent: ReachTop { kiosk: page.kiosk }
    }
    Loader {
        active: !page.low
        sourceComponent: HomeHead { kiosk: page.kiosk }
    }
    HeroTile {
        id: hero
        objectName: "hero"
        visible: page.model.hero !== HomePage.None
        x: Theme.margin
        y: page.doTop
        width: Theme.landscape ? 860 : 984
        height: Theme.landscape ? page.doBottom - y : page.low ? 248 : Theme.large ? 420 : 376
        low: page.low
        open: page.model.heroOpen
        icon: page.model.hero === HomePage.SignOut ? "exit" : "finder"
        //% "签退"
        //% "签到"
        label: page.model.hero === HomePage.SignOut ? qsTrId("home.signout") : qsTrId("home.signin")
        line1: !open ? page.model.heroReason
             //% "出示二维码，或点这里看画面"
             : page.low ? qsTrId("home.signin.low")
             //% "现在就可以出示二维码"
             : qsTrId("home.signin.1")
        //% "点这里可看着画面对准"
        //% "没带二维码？点这里查找姓名"
        line2: !open || page.low ? "" : page.kiosk.find.offered ? qsTrId("home.signin.find") : qsTrId("home.signin.2")
        onTapped: page.kiosk.startScan()
    }
    HomeModules {
        kiosk: page.kiosk
        low: page.low
        x: Theme.landscape && hero.visible ? 932 : Theme.margin
        y: Theme.landscape || !hero.visible ? page.doTop : hero.y + hero.height + (page.low ? 24 : 32)
        width: Theme.canvasWidth - x - Theme.margin
        height: (page.low && !Theme.landscape ? 1568 : page.doBottom) - y
    }
    Loader {
        active: page.low && !Theme.landscape
        visible: active
        x: Theme.margin
        y: 1592
        sourceComponent: NowBar {
            kiosk: page.kiosk
            width: 984
        }
    }
}
