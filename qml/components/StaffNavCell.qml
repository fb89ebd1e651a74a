// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: item

    required property staffCell cell
    readonly property color ink: cell.danger ? "#ffffff" : cell.active ? Theme.fillInk : Theme.ink
    //% "按住 3 秒"
    readonly property string told: hold.pressed || hint.running ? qsTrId("staff.hold") : cell.text
    signal tapped

    objectName: "staff-" + cell.id

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusButton
        color: item.cell.danger ? Theme.bands[5] : item.cell.active ? Theme.fill : tap.down ? Theme.card : Theme.surface
    }
    Row {
        anchors.centerIn: parent
        spacing: 8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: item.cell.icon
            size: Theme.landscape ? 44 : 36
            color: item.ink
        }
        Label {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(metrics.width + 8, item.width - 64)
            fit: 1
            smallest: 28
            text: item.told
            type: Theme.small
            font.weight: Font.Bold
            color: item.ink
        }
    }
    TextMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: words.fullPx
        font.weight: Font.Bold
        text: item.told
    }
    Rectangle {
        visible: item.cell.badge > 0
        x: item.width - width - 6
        y: -10
        width: Math.max(48, count.implicitWidth + 24)
        height: 48
        radius: 24
        color: Theme.accent
        border.width: Theme.outlineLine
        border.color: Theme.page

        Label {
            id: count
            anchors.centerIn: parent
            text: item.cell.badge
            type: Theme.caption
            font.weight: Font.Bold
            color: Theme.page
        }
    }
    Rectangle {
        visible: hold.holding
        width: parent.width * hold.part
        height: 12
        y: parent.height - height
        radius: 6
        color: "#ffffff"
    }
    Tap {
        id: tap
        anchors.fill: parent
        visible: !item.cell.danger
        onTapped: item.tapped()
    }
    Hold {
        id: hold
        readonly property bool tapTarget: true
        anchors.fill: parent
        visible: item.cell.danger
        ms: 3000
        onHeld: item.tapped()
        onReleased: hint.restart() // whoever only taps it is told
    }
    Timer {
        id: hint
        interval: 2000
    }
}
