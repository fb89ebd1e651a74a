// SPDX-License-Identifier: GPL-3.0-or-later
// "Still there?" A sheet from below; a touch on it or a code goes on, and at the end everything is forgotten.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: sheet

    required property KioskModel kiosk
    readonly property bool shown: kiosk.idleSeconds > 0
    property int seconds: 15
    property real there: shown ? 1 : 0

    objectName: "idle"
    anchors.fill: parent
    visible: there > 0

    Binding {
        target: sheet
        property: "seconds"
        when: sheet.shown
        value: sheet.kiosk.idleSeconds
        restoreMode: Binding.RestoreNone
    }
    Behavior on there {
        NumberAnimation {
            duration: sheet.shown ? Theme.sheet : Theme.pageOut
            easing.type: sheet.shown ? Easing.OutQuint : Easing.InCubic
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: sheet.there
    }
    MouseArea {
        anchors.fill: parent // what lies below takes no touch
    }
    Item {
        id: panel
        width: parent.width
        height: Theme.landscape ? 648 : 1088
        y: parent.height - height * sheet.there
        clip: true

        Rectangle {
            width: parent.width
            height: parent.height + Theme.radiusHero
            radius: Theme.radiusHero
            color: Theme.page
            border.width: Theme.outlineLine
            border.color: Theme.outline
        }
        GraduatedRing {
            id: ring
            x: Theme.landscape ? 160 : (parent.width - width) / 2
            y: Theme.landscape ? (parent.height - height) / 2 : 268
            width: 360
            count: 60
            done: Math.ceil(60 * sheet.seconds / 15)
            tick: 8
            doneColor: sheet.seconds <= 5 ? Theme.stop : Theme.primary

            Label {
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignHCenter
                text: sheet.seconds
                type: Theme.display
                color: ring.doneColor
            }
        }
        Label {
            id: title
            x: Theme.landscape ? 680 : 48
            y: Theme.landscape ? 72 : 48
            width: parent.width - x - 48
            horizontalAlignment: Theme.landscape ? Text.AlignLeft : Text.AlignHCenter
            //% "还在吗？"
            text: qsTrId("idle.title")
            type: Theme.display
            fit: 1
        }
        Label {
            x: title.x
            y: title.y + title.height
            width: title.width
            horizontalAlignment: title.horizontalAlignment
            //% "%1 秒后返回首页"
            text: qsTrId("idle.line").arg(sheet.seconds)
            type: Theme.sub
            fit: 1
            color: Theme.ink2
        }
        Button {
            objectName: "stay"
            x: title.x
            y: Theme.landscape ? 312 : 688
            width: Theme.landscape ? 1080 : 984
            kind: Button.Kind.Filled
            //% "我还在"
            text: qsTrId("idle.yes")
            size: 60
            onTapped: sheet.kiosk.stay()
        }
        Button {
            objectName: "finish"
            x: title.x
            y: Theme.landscape ? 472 : 864
            width: Theme.landscape ? 1080 : 984
            kind: Button.Kind.Ghost
            //% "结束"
            text: qsTrId("idle.no")
            size: 52
            onTapped: sheet.kiosk.finish()
        }
    }
}
