// SPDX-License-Identifier: GPL-3.0-or-later
// Who of one organisation has not come, by name: for staff who may see names. Ticks, and one button that signs in
// whoever bears one.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: list

    required property StaffMissing model
    readonly property bool wide: Theme.landscape
    readonly property int columns: wide ? 4 : 2
    readonly property bool says: model.told !== ""
    readonly property real gridTop: wide ? 128 : 248
    readonly property real footTop: height - 136

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.outlineLine
    border.color: Theme.outline

    Item {
        anchors.fill: parent
        visible: !list.model.sure

        Label {
            x: 40
            y: 28
            width: list.wide ? 700 : parent.width - 80
            //% "%1：还没有到"
            text: qsTrId("staff.missing").arg(list.model.title)
            type: Theme.large60
            smallest: 36
            fit: 1
            elide: Text.ElideMiddle
            mayElide: true
            color: Theme.primary
        }
        Label {
            anchors.centerIn: parent
            visible: list.model.rows.length === 0
            //% "都到了"
            text: qsTrId("staff.missing.none")
            type: Theme.label
            color: Theme.ink2
        }
        Label {
            objectName: "missing-told"
            x: list.wide ? 764 : list.model.mayTick ? 440 : 40
            y: list.wide ? 20 : 128
            width: (list.wide && list.model.mayTick ? all.x : parent.width - 40) - x - 16
            height: 96
            verticalAlignment: Text.AlignVCenter
            text: list.says ? list.model.told : list.model.hint
            type: Theme.small
            fit: 2
            maxHeight: 96
            font.weight: list.says ? Font.Bold : Font.Normal
            color: !list.says ? Theme.ink2 : list.model.problem ? Theme.stop : Theme.ok
        }
        Button {
            id: all
            objectName: "tick-all"
            visible: list.model.mayTick && list.model.rows.length > 0
            x: list.wide ? parent.width - width - 40 : 40
            y: list.wide ? 20 : 128
            width: 384
            height: 96
            size: 40
            icon: "check-double"
            text: list.model.all
            enabled: !list.model.busy
            opacity: enabled ? 1 : 0.4
            onTapped: list.model.tickAll()
        }
        Grid {
            x: 40
            y: list.gridTop
            width: parent.width - 80
            columns: list.columns

            Repeater {
                model: list.model.rows

                MissingRow {
                    required property var modelData
                    required property int index
                    objectName: "missing" + index
                    width: (list.width - 80) / list.columns
                    height: list.wide ? 116 : 120
                    line: modelData
                    tickable: list.model.mayTick
                    ticked: list.model.ticks[index] ?? false
                    enabled: !list.model.busy
                    onTapped: list.model.tick(index)
                    onOpened: list.model.choose(index)
                }
            }
        }
        PageTurner {
            visible: list.model.pages > 1
            x: 40
            y: list.footTop + 12
            spacing: list.wide ? 32 : 0
            number: list.model.pageNumber
            pages: list.model.pages
            onTurned: by => list.model.turn(by)
        }
        Button {
            objectName: "sign-in"
            visible: list.model.mayTick && list.model.rows.length > 0
            x: list.wide ? 520 : 40
            y: list.wide ? list.footTop : list.footTop - height - 8
            width: list.wide ? parent.width - x - 40 - 320 - 24 : parent.width - 80
            height: list.wide ? 112 : 120
            kind: Button.Kind.Filled
            icon: "check"
            text: list.model.act
            enabled: list.model.ticked > 0 && !list.model.busy
            opacity: enabled || list.model.busy ? 1 : 0.4
            onTapped: list.model.signIn()
        }
        Button {
            objectName: "close"
            x: parent.width - width - 40
            y: list.footTop
            width: 320
            height: 112
            icon: "close"
            //% "关闭"
            text: qsTrId("staff.close")
            onTapped: list.model.close()
        }
    }
    Loader {
        anchors.fill: parent
        active: list.model.sure
        sourceComponent: MissingSure { model: list.model }
    }
}
