// SPDX-License-Identifier: GPL-3.0-or-later
// Above everything while an emergency goes on: what to do, which way, and three rules, in both languages at once. It
// takes every touch; codes are read underneath. Staff hold the lock to come to their pages.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: overlay

    required property KioskModel kiosk
    readonly property EmergencyScreen model: kiosk.emergency
    readonly property bool wide: Theme.landscape
    readonly property list<color> bandsOfKind: [Theme.bands[5], Theme.bands[2], Theme.bands[1], "#12326e"]
    readonly property color band: bandsOfKind[model.kind]
    readonly property list<string> icons: ["alert", "alert", "bell", "person-search"]
    readonly property int strip: 56
    readonly property int column: wide ? 960 : width
    readonly property int wayTop: wide ? strip : 690
    readonly property int rulesTop: wide ? 600 : 1360
    readonly property bool isOverlay: true

    MouseArea {
        anchors.fill: parent // nothing under it is touched
    }
    Rectangle {
        anchors.fill: parent
        color: overlay.band
    }
    HazardStrip {
        width: parent.width
        height: overlay.strip
    }
    Icon {
        x: (overlay.column - size) / 2
        y: overlay.wide ? 130 : 90
        size: 190
        stroke: 1.8
        name: overlay.icons[overlay.model.kind]
        color: "#ffffff"
    }
    Label {
        id: title
        x: 40
        y: overlay.wide ? 350 : 300
        width: overlay.column - 80
        horizontalAlignment: Text.AlignHCenter
        text: overlay.model.title
        type: Theme.mega
        tracking: 6
        smallest: 96
        fit: 1
        color: "#ffffff"
    }
    Label {
        x: 40
        y: title.y + title.height
        width: overlay.column - 80
        horizontalAlignment: Text.AlignHCenter
        text: overlay.model.titleEn
        type: Theme.headline
        smallest: 44
        fit: 1
        color: "#ffffff"
    }
    EmergencyWay {
        x: overlay.wide ? 960 : 0
        y: overlay.wayTop
        width: overlay.width - x
        height: overlay.rulesTop - y
        model: overlay.model
    }
    Rectangle {
        x: overlay.wide ? 960 : 0
        y: overlay.rulesTop
        width: overlay.width - x
        height: overlay.height - y
        color: "#ffffff"

        Column {
            x: overlay.wide ? 48 : 64
            y: overlay.wide ? 12 : 24

            Repeater {
                model: overlay.model.rules

                Item {
                    id: rule

                    required property string modelData
                    required property int index
                    width: overlay.width - (overlay.wide ? 960 + 96 : 128)
                    height: overlay.wide ? 118 : 136

                    Label {
                        id: zh
                        width: parent.width
                        text: rule.modelData
                        type: Theme.label
                        size: overlay.wide && Theme.large ? 42 : 48
                        smallest: 40
                        fit: 1
                        color: Theme.paperInk
                    }
                    Label {
                        y: zh.height
                        width: parent.width
                        text: overlay.model.rulesEn[rule.index] ?? ""
                        type: Theme.small
                        size: overlay.wide && Theme.large ? 32 : 36
                        smallest: 32
                        fit: 1
                        color: Theme.paperInk2
                    }
                }
            }
        }
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: 104
        color: "#0f172a"

        Label {
            x: 64
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 500
            text: overlay.model.sender
            type: Theme.small
            fit: 1
            mayElide: true
            color: "#ffffff"
        }
        Row {
            x: parent.width - width - 64
            height: parent.height
            spacing: 16

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: 44
                name: "lock"
                color: "#ffffff"
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                //% "工作人员请按住"
                text: qsTrId("emergency.staff")
                type: Theme.small
                color: "#ffffff"
            }
        }
        Hold {
            objectName: "unlock"
            x: parent.width - width
            width: 420
            height: parent.height
            onHeld: overlay.kiosk.openStaff()
        }
    }
}
