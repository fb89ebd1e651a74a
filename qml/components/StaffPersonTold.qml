// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the last act.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: banner

    required property StaffPerson model
    readonly property color tone: model.problem ? Theme.stop : Theme.ok

    visible: model.told !== ""
    radius: Theme.radiusChip
    color: Theme.card
    border.width: Theme.strongLine
    border.color: tone

    Icon {
        x: 28
        anchors.verticalCenter: parent.verticalCenter
        size: 52
        name: banner.model.problem ? "alert" : "check"
        color: banner.tone
    }
    Label {
        objectName: "person-told"
        x: 100
        width: parent.width - x - 28
        anchors.verticalCenter: parent.verticalCenter
        text: banner.model.told
        type: Theme.fact
        font.weight: Font.Bold
        smallest: 32
        fit: 2
        maxHeight: parent.height - 8
        color: banner.tone
    }
}
