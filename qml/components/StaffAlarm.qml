// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be announced, and once more whether it really is. Or what goes on, and its end. And who is inside.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: alarm

    required property StaffEmergency model
    required property StaffInside inside
    readonly property bool sure: model.sure
    readonly property bool wide: Theme.landscape
    readonly property list<string> icons: ["exit", "alert", "bell", "person-search"]
    readonly property list<color> tones: [Theme.bands[5], Theme.bands[2], Theme.bands[1], "#12326e"]
    readonly property int tilesTop: model.goesOn || model.problem !== "" ? (wide ? 172 : 356) : 24

    Label {
        id: going
        width: alarm.wide ? parent.width - 680 : parent.width
        y: 16
        text: alarm.model.problem !== "" ? alarm.model.problem : alarm.model.going
        type: Theme.label
        fit: 2
        maxHeight: 140
        color: Theme.stop
    }
    Button {
        objectName: "end"
        visible: alarm.model.goesOn && alarm.model.mayClear && !alarm.sure
        x: alarm.wide ? parent.width - width : 0
        y: alarm.wide ? 0 : 180
        width: alarm.wide ? 640 : parent.width
        icon: "check"
        //% "解除，一切恢复正常"
        text: qsTrId("staff.em.end")
        onTapped: alarm.model.end()
    }
    Grid {
        visible: !alarm.sure
        y: alarm.tilesTop
        width: parent.width
        columns: alarm.wide ? 4 : 2
        spacing: Theme.s3

        Repeater {
            model: alarm.model.kinds

            Rectangle {
                id: tile

                required property string modelData
                required property int index
                width: (alarm.width - (alarm.wide ? 3 : 1) * Theme.s3) / (alarm.wide ? 4 : 2)
                height: alarm.wide ? 420 : 400
                radius: Theme.radiusTile
                color: tap.down ? Qt.darker(alarm.tones[index], 1.1) : alarm.tones[index]

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: 72
                    size: 140
                    name: alarm.icons[tile.index]
                    color: "#ffffff"
                }
                Label {
                    x: 16
                    y: 252
                    width: parent.width - 32
                    horizontalAlignment: Text.AlignHCenter
                    text: tile.modelData
                    type: Theme.large60
                    smallest: 36
                    fit: 2
                    maxHeight: 140
                    color: "#ffffff"
                }
                Tap {
                    id: tap
                    objectName: "kind" + tile.index
                    anchors.fill: parent
                    onTapped: alarm.model.choose(tile.index)
                }
            }
        }
    }
    Button {
        objectName: "inside"
        visible: alarm.inside.offered && !alarm.sure
        y: parent.height - height
        width: parent.width
        icon: "users"
        //% "在场名单"
        text: qsTrId("staff.inlist")
        onTapped: alarm.inside.show()
    }
    Item {
        visible: alarm.sure
        y: !alarm.wide ? 220 : going.text !== "" ? 120 : 60
        width: parent.width
        height: parent.height - y

        Label {
            id: what
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: alarm.model.what
            type: Theme.display
            smallest: 60
            fit: 1
            color: alarm.model.ending ? Theme.ok : Theme.stop
        }
        Label {
            y: what.height + 16
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            //% "确认以后，屏幕马上显示，并发出警报声"
            //% "确认以后，所有屏幕恢复正常"
            text: alarm.model.ending ? qsTrId("staff.em.over.line") : qsTrId("staff.em.sure")
            type: Theme.body
            fit: 2
            maxHeight: 140
            color: Theme.ink2
        }
        Button {
            objectName: "cancel"
            x: alarm.wide ? parent.width / 2 - width - 12 : 0
            y: alarm.wide ? 400 : 740
            width: alarm.wide ? 560 : parent.width
            height: 160
            icon: "close"
            //% "取消"
            text: qsTrId("staff.cancel")
            onTapped: alarm.model.cancel()
        }
        Rectangle {
            x: alarm.wide ? parent.width / 2 + 12 : 0
            y: alarm.wide ? 400 : 540
            width: alarm.wide ? 560 : parent.width
            height: 160
            radius: Theme.radiusButton
            readonly property color tone: alarm.model.ending ? Theme.bands[0] : Theme.bands[5]
            opacity: alarm.model.busy ? 0.6 : 1
            color: sureTap.down ? Qt.darker(tone, 1.1) : tone

            Label {
                anchors.centerIn: parent
                width: Math.min(implicitWidth, parent.width - 48)
                //% "确认发布"
                //% "确认解除"
                text: alarm.model.ending ? qsTrId("staff.em.over.confirm") : qsTrId("staff.em.confirm")
                type: Theme.large60
                color: "#ffffff"
            }
            Tap {
                id: sureTap
                objectName: "confirm"
                anchors.fill: parent
                onTapped: alarm.model.confirm()
            }
        }
    }
}
