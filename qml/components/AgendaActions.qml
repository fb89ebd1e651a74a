// SPDX-License-Identifier: GPL-3.0-or-later
// Back, and, when the list is longer than its place, the same as a swipe.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: actions

    required property KioskModel kiosk
    required property bool more
    readonly property int page: more ? 2 * 220 + 48 : 0
    signal turned(by: int)

    height: 136

    Button {
        objectName: "back"
        width: parent.width - actions.page
        height: parent.height
        icon: "back"
        //% "返回首页"
        text: qsTrId("common.home")
        size: 46
        onTapped: actions.kiosk.goHome()
    }
    Button {
        objectName: "earlier"
        visible: actions.more
        x: parent.width - 464
        width: 220
        height: parent.height
        icon: "up"
        text: ""
        onTapped: actions.turned(-1)
    }
    Button {
        objectName: "later"
        visible: actions.more
        x: parent.width - 220
        width: 220
        height: parent.height
        icon: "up"
        turned: true
        text: ""
        onTapped: actions.turned(1)
    }
}
