// SPDX-License-Identifier: GPL-3.0-or-later
// Who of one organisation has not come, by name: for staff who may see names.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: list

    required property StaffHeadcount model
    readonly property int columns: Theme.landscape ? 4 : 2

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.outlineLine
    border.color: Theme.outline

    Label {
        x: 40
        y: 28
        width: parent.width - 80
        //% "%1：还没有到"
        text: qsTrId("staff.missing").arg(list.model.missingOf)
        type: Theme.large60
        smallest: 36
        fit: 1
        color: Theme.primary
    }
    Label {
        anchors.centerIn: parent
        visible: list.model.missing.length === 0
        //% "都到了"
        text: qsTrId("staff.missing.none")
        type: Theme.label
        color: Theme.ink2
    }
    Grid {
        x: 40
        y: 136
        width: parent.width - 80
        columns: list.columns
        rowSpacing: 8

        Repeater {
            model: list.model.missing

            Label {
                required property string modelData
                width: (list.width - 80) / list.columns
                height: Theme.landscape ? 84 : 88
                text: modelData
                type: Theme.label
                fit: 1
            }
        }
    }
    PageTurner {
        visible: list.model.missingPages > 1
        x: 40
        y: parent.height - 144
        number: list.model.missingPage
        pages: list.model.missingPages
        onTurned: by => list.model.turnMissing(by)
    }
    Button {
        objectName: "close"
        x: parent.width - width - 40
        y: parent.height - height - 32
        width: 320
        height: 120
        icon: "close"
        //% "关闭"
        text: qsTrId("staff.close")
        onTapped: list.model.closeMissing()
    }
}
