// SPDX-License-Identifier: GPL-3.0-or-later
// Whose event this is and what time it is; only what is not normal stands beside the clock. Display only, but
// that staff who hold the mark come to their own pages.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: bar

    required property KioskModel kiosk
    property color color: Theme.primary
    property color dot: Theme.accent
    property bool showClock: true
    property string title: kiosk.eventName

    x: Theme.margin
    y: 40
    width: Theme.canvasWidth - 2 * Theme.margin
    height: 72

    Mark {
        id: mark
        y: 6
        color: bar.color
        dot: bar.dot
    }
    Hold {
        objectName: "mark"
        x: -Theme.margin
        y: -bar.y
        width: 152
        height: bar.y + 96
        onHeld: bar.kiosk.openStaff()
    }
    Label {
        x: 78
        width: right.x - x - Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        text: bar.title
        type: Theme.small
        font.weight: Font.Bold
        fit: 1
        elide: Text.ElideMiddle
        mayElide: true
        color: bar.color
    }
    Row {
        id: right
        x: bar.width - width
        height: parent.height
        spacing: Theme.s3

        DemoChip {
            kiosk: bar.kiosk
            visible: bar.kiosk.rehearsal
            anchors.verticalCenter: parent.verticalCenter
            color: bar.color
        }
        Label {
            visible: bar.showClock
            anchors.verticalCenter: parent.verticalCenter
            text: bar.kiosk.clock
            size: 44
            type: Theme.label
            color: bar.color
        }
    }
}
