// SPDX-License-Identifier: GPL-3.0-or-later
// Getting in: the account's number, then six digits of which only dots are seen.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: entry

    required property KioskModel kiosk
    readonly property StaffPage model: kiosk.staff
    readonly property bool wide: Theme.landscape
    readonly property bool counting: model.step === StaffPage.Number
    readonly property bool waits: model.wait !== ""
    readonly property int column: wide ? 932 : Theme.margin
    readonly property int columnWidth: wide ? 940 : 984
    readonly property int doTop: wide ? 440 : Theme.reach ? 880 : 768

    Label {
        id: title
        x: Theme.margin
        y: entry.wide ? 168 : 148
        width: entry.wide ? 836 : 984
        text: entry.model.title
        type: Theme.title
        smallest: 56
        fit: 1
        color: Theme.primary
    }
    Label {
        id: line
        x: Theme.margin
        y: title.y + title.height + 8
        width: title.width
        text: entry.model.line
        type: Theme.body
        fit: 2
        maxHeight: 140
        color: entry.model.problem ? Theme.stop : Theme.ink2
    }
    Rectangle {
        visible: entry.counting
        x: Theme.margin
        y: 470
        width: title.width
        height: 168
        radius: 32
        color: Theme.card
        border.width: 6
        border.color: Theme.primary

        Label {
            anchors.centerIn: parent
            text: entry.model.number
            type: Theme.display
            tracking: 6
            color: Theme.primary
        }
    }
    PinDots {
        visible: !entry.counting && !entry.waits
        x: Theme.margin
        y: 470
        width: title.width
        height: 168
        filled: entry.model.dots
        busy: entry.model.busy
    }
    Label {
        visible: entry.waits
        x: Theme.margin
        y: entry.wide ? 470 : 560
        width: title.width
        horizontalAlignment: Text.AlignHCenter
        text: entry.model.wait
        type: Theme.mega
        color: Theme.time
    }
    NumberPad {
        visible: !entry.waits
        x: entry.column
        y: entry.doTop
        width: entry.columnWidth
        height: (entry.wide ? 744 : 1548) - y
        point: false
        onTyped: key => entry.model.type(key)
    }
    Row {
        x: entry.column
        y: entry.wide ? 768 : 1588
        spacing: Theme.s3

        Button {
            objectName: "leave"
            width: entry.counting ? 380 : (entry.columnWidth - Theme.s3) / 2
            icon: "close"
            //% "退出"
            text: qsTrId("staff.leave")
            onTapped: entry.model.leave()
        }
        Button {
            objectName: "back"
            visible: !entry.counting
            width: (entry.columnWidth - Theme.s3) / 2
            icon: "back"
            //% "换个编号"
            text: qsTrId("staff.other")
            onTapped: entry.model.back()
        }
        Button {
            objectName: "next"
            visible: entry.counting
            enabled: entry.model.mayGoOn
            opacity: enabled ? 1 : 0.4
            width: entry.columnWidth - 380 - Theme.s3
            kind: Button.Kind.Filled
            icon: "forward"
            //% "下一步"
            text: qsTrId("staff.next")
            onTapped: entry.model.goOn()
        }
    }
}
