// SPDX-License-Identifier: GPL-3.0-or-later
// One question: who are you? Four digits or some letters, then the name, then its organisation.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property FindPage model: kiosk.find
    readonly property bool wide: Theme.landscape
    readonly property bool low: Theme.reach
    readonly property bool asksOrganisation: model.state === FindPage.Organisations
    readonly property bool helpless: model.state === FindPage.Staff
    readonly property bool typing: !asksOrganisation && !helpless
    readonly property int doTop: wide ? (low ? 500 : 456) : low ? 880 : 776
    readonly property int seeWidth: wide ? 860 : 984

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    StatusBar {
        kiosk: page.kiosk
        //% "查找姓名"
        title: qsTrId("find.page")
    }
    Label {
        id: title
        x: Theme.margin
        y: page.wide ? 140 : page.low ? 190 : 168
        width: page.seeWidth
        text: page.helpless
            //% "请工作人员帮您"
            ? qsTrId("find.staff")
            //% "请选您的单位"
            : page.asksOrganisation ? qsTrId("find.org")
            //% "请输入姓名拼音首字母"
            //% "请输入手机号后四位"
            : page.model.letters ? qsTrId("find.title.letters") : qsTrId("find.title")
        type: Theme.title
        fit: 1
        tracking: 3
        color: Theme.primary
    }
    FindBoxes {
        visible: page.typing
        x: page.wide ? 932 : Theme.margin
        y: page.wide ? 150 : 326
        width: page.wide ? 940 : 984
        height: page.wide ? 190 : 196
        typed: page.model.typed
        letters: page.model.letters
    }
    FindTold {
        x: Theme.margin
        y: page.wide ? 288 : page.typing ? 566 : 400
        width: page.seeWidth
        model: page.model
    }
    FindNames {
        visible: page.model.state === FindPage.Names
        x: Theme.margin
        y: page.doTop
        width: page.seeWidth
        height: page.wide && page.low ? 264 : page.low ? 272 : 288
        model: page.model
    }
    FindKeys {
        visible: page.typing
        x: page.wide ? 932 : Theme.margin
        y: page.wide ? (page.low ? 500 : 432) : page.low ? 1168 : 1096
        width: page.wide ? 940 : 984
        height: (page.wide ? 912 : 1612) - y
        model: page.model
    }
    FindOrganisations {
        visible: page.asksOrganisation
        x: page.wide ? 932 : Theme.margin
        y: page.wide ? (page.low ? 500 : 432) : page.doTop
        width: page.wide ? 940 : 984
        height: (page.wide ? 912 : 1560) - y
        model: page.model
    }
    Button {
        objectName: "help"
        visible: page.helpless
        x: page.wide ? 932 : Theme.margin
        y: page.doTop
        width: page.wide ? 940 : 984
        kind: Button.Kind.Filled
        icon: "bell"
        text: qsTrId("scan.help")
        onTapped: page.kiosk.callStaff()
    }
    Button {
        id: back
        objectName: "back"
        x: Theme.margin
        y: page.wide ? 784 : 1632
        width: 300
        height: page.wide ? 128 : 120
        kind: Button.Kind.Ghost
        icon: "back"
        text: qsTrId("common.back")
        onTapped: page.asksOrganisation ? page.model.back() : page.kiosk.goHome()
    }
    Button {
        objectName: "switch"
        visible: page.typing
        x: back.x + back.width + Theme.s3
        y: back.y
        width: page.seeWidth - back.width - Theme.s3
        height: back.height
        //% "改用手机号后四位"
        //% "改用姓名拼音首字母"
        text: page.model.letters ? qsTrId("find.switch.phone") : qsTrId("find.switch")
        size: 48
        onTapped: page.model.switchWay()
    }
}
