// SPDX-License-Identifier: GPL-3.0-or-later
// Who of one organisation has not come, by name: for staff who may see names.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: list

    required property StaffHeadcount model
    readonly property int columns: Theme.landscape ? 5 : 2

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
        y: 120
        width: parent.width - 80
        columns: list.columns

        Repeater {
            model: list.model.missing

            Item {
                id: missing

                required property string modelData
                required property int index
                objectName: "missing" + index
                width: (list.width - 80) / list.columns
                height: 96

                Label {
                    width: parent.width - 64
                    anchors.verticalCenter: parent.verticalCenter
                    text: missing.modelData
                    type: Theme.label
                    fit: 1
                }
                Icon {
                    x: parent.width - width - 16
                    anchors.verticalCenter: parent.verticalCenter
                    size: 40
                    name: "chevron"
                    color: Theme.ink2
                }
                Tap {
                    anchors.fill: parent
                    onTapped: list.model.chooseMissing(missing.index)
                }
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
