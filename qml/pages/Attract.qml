// SPDX-License-Identifier: GPL-3.0-or-later
// One question: shall we begin? The whole screen is the button, and a code may be shown at once.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property AttractPage model: kiosk.attract
    readonly property int column: Theme.landscape ? 960 : Theme.canvasWidth

    Rectangle {
        anchors.fill: parent
        color: Theme.primaryDeep
    }
    Item {
        visible: !page.kiosk.promo.offered
        // The picture moves by 2 px every ten minutes, against burn-in.
        x: page.model.shift % 2 * 2
        y: Math.floor(page.model.shift / 2) * 2
        width: parent.width - 2
        height: parent.height - 2

        StatusBar {
            kiosk: page.kiosk
            color: Theme.deepInk
            dot: Theme.accentOnDeep
        }
        Column {
            id: slogan
            x: Theme.margin
            y: Theme.landscape ? 168 : 178
            width: page.column - 2 * Theme.margin
            spacing: 8

            Repeater {
                model: page.model.slogan

                Label {
                    required property string modelData
                    required property int index

                    width: slogan.width
                    text: modelData
                    type: Theme.display
                    fit: 2
                    maxHeight: Theme.landscape ? 140 : 150
                    tracking: 3
                    color: index > 0 ? Theme.highlight : Theme.deepInk
                }
            }
            Item {
                width: 1
                height: 4
            }
            Label {
                width: slogan.width
                //% "今天 %1"
                text: page.model.venue + (page.kiosk.programme.today === "" ? "" : "　" + qsTrId("attract.today").arg(page.kiosk.programme.today))
                type: Theme.sub
                size: 46
                fit: 1
                color: Theme.deepSoft
            }
        }
        Item {
            x: Theme.landscape ? 912 : 0
            y: Theme.landscape ? 176 : 598
            width: Theme.landscape ? 1006 : 1078
            height: Theme.landscape ? 640 : 640
            clip: true

            DialPicture {
                x: Theme.landscape ? -36 : 0
                progress: page.kiosk.programme.progress
            }
        }
        NowNext {
            programme: page.kiosk.programme
            x: Theme.margin
            y: Theme.landscape ? 566 : 1268
            width: Theme.landscape ? 840 : 984
            ink: Theme.deepInk
            soft: Theme.deepSoft
            dot: Theme.accentOnDeep
            line: Theme.deepRemain
        }
        TouchPanel {
            x: Theme.margin
            y: Theme.landscape ? 782 : 1484
            width: Theme.landscape ? 840 : 984
            height: Theme.landscape ? 196 : 236
        }
        Row {
            visible: page.model.scans
            x: Theme.landscape ? 1000 : (parent.width - width) / 2
            y: Theme.landscape ? 846 : 1768
            spacing: 26

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: 56
                name: "qr"
                color: Theme.highlight
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                //% "已报名？直接出示二维码即可签到"
                text: qsTrId("attract.scan")
                type: Theme.body
                color: Theme.deepInk
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: page.kiosk.promo.offered
        sourceComponent: Component {
            AttractLoop { kiosk: page.kiosk }
        }
    }
    Tap {
        objectName: "begin"
        anywhere: true
        anchors.fill: parent
        onTapped: page.kiosk.goHome()
    }
}
