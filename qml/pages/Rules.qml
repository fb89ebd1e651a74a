// SPDX-License-Identifier: GPL-3.0-or-later
// One question: what are the rules? All of them, in large letters, turned by buttons or a finger.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property bool wide: Theme.landscape
    readonly property bool more: list.contentHeight > list.height + 4

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    StatusBar {
        kiosk: page.kiosk
    }
    Label {
        id: title
        x: Theme.margin
        y: page.wide ? 128 : 140
        width: page.wide ? 836 : 984
        text: qsTrId("rules.title")
        type: Theme.title
        fit: 1
        tracking: 2
        color: Theme.primary
    }
    Label {
        id: name
        x: Theme.margin
        y: title.y + title.height
        width: title.width
        text: page.kiosk.rules.title
        type: Theme.sub
        fit: 2
        maxHeight: 120
        color: Theme.ink2
    }
    Icon {
        visible: page.wide
        x: (908 - width) / 2
        y: 440
        size: 300
        name: "check-double"
        stroke: 1.4
        color: Theme.primary
    }
    Flickable {
        id: list
        objectName: "rules"
        x: page.wide ? 932 : Theme.margin
        y: page.wide ? 124 : name.y + name.height + 24
        width: page.wide ? 940 : 984
        height: (page.wide ? 744 : 1560) - y
        contentHeight: all.height
        clip: true
        interactive: page.more
        boundsBehavior: Flickable.StopAtBounds

        Behavior on contentY {
            enabled: !list.moving && !Theme.still
            NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic }
        }
        RulesList {
            id: all
            width: list.width
            rows: page.kiosk.rules.rows
            fingerprint: page.kiosk.fairness.rules
        }
    }
    Button {
        objectName: "back"
        x: list.x
        y: page.wide ? 768 : 1588
        width: list.width - (page.more ? 488 : 0)
        kind: Button.Kind.Filled
        icon: "check"
        text: qsTrId("common.ok")
        size: 56
        onTapped: page.kiosk.openQuiz()
    }
    Repeater {
        model: page.more ? [-1, 1] : []

        Button {
            required property int modelData
            objectName: modelData < 0 ? "earlier" : "later"
            x: list.x + list.width - (modelData < 0 ? 464 : 220)
            y: page.wide ? 768 : 1588
            width: 220
            icon: "up"
            turned: modelData > 0
            text: ""
            onTapped: list.contentY = Math.max(0, Math.min(list.contentHeight - list.height, list.contentY + modelData * (list.height - 80)))
        }
    }
}
