// SPDX-License-Identifier: GPL-3.0-or-later
// What staff are looking at, who they are, and the time.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: bar

    required property KioskModel kiosk
    readonly property StaffPage model: kiosk.staff
    readonly property bool within: model.step === StaffPage.In

    x: Theme.margin
    y: 40
    width: Theme.canvasWidth - 2 * Theme.margin
    height: 72

    Mark {
        y: 6
    }
    Label {
        id: title
        x: 78
        width: Theme.landscape ? 400 : 330
        anchors.verticalCenter: parent.verticalCenter
        //% "工作人员"
        text: bar.within ? bar.model.title : qsTrId("staff")
        type: Theme.small
        font.weight: Font.Bold
        fit: 1
        color: Theme.primary
    }
    Label {
        x: title.x + title.width + Theme.s2
        width: clock.x - x - Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: bar.model.corner
        type: Theme.caption
        fit: 1
        elide: Text.ElideMiddle
        mayElide: true
        color: Theme.ink2
    }
    Label {
        id: clock
        x: bar.width - width
        anchors.verticalCenter: parent.verticalCenter
        text: bar.kiosk.clock
        size: 44
        type: Theme.label
        color: Theme.primary
    }
}
