// SPDX-License-Identifier: GPL-3.0-or-later
// "You won", and the ticket that says so. Made to be photographed.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: voucher

    required property PrizePage model
    readonly property bool wide: Theme.landscape
    readonly property int column: wide ? 908 : Theme.canvasWidth

    PrizeConfetti {
        width: voucher.column
        height: voucher.wide ? 416 : 456
    }
    Rectangle {
        visible: picture.there
        anchors.centerIn: ring
        width: 440
        height: ring.height
        radius: Theme.radiusTile
        color: Theme.paper

        Picture {
            id: picture
            anchors.fill: parent
            anchors.margins: 20
            source: voucher.model.picture
        }
    }
    GraduatedRing {
        id: ring
        visible: !picture.there
        x: (voucher.column - width) / 2
        y: voucher.wide ? 136 : 130
        width: voucher.wide ? 280 : 316
        tick: 6
        doneColor: Theme.highlight
    }
    Rectangle {
        visible: ring.visible
        anchors.centerIn: ring
        width: ring.width * 0.65
        height: width
        radius: width / 2
        color: Theme.event.accent
        antialiasing: true

        Icon {
            anchors.centerIn: parent
            size: 112
            name: "gift"
            stroke: 1.6
            color: Theme.deepInk
        }
    }
    Label {
        id: title
        x: Theme.margin
        y: ring.y + ring.height + 24
        width: voucher.column - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        text: voucher.model.title
        type: Theme.display
        smallest: 56
        fit: voucher.wide ? 2 : 1
        maxHeight: 160
        tracking: 3
        color: Theme.deepInk
    }
    PrizeTicket {
        model: voucher.model
        x: voucher.wide ? 932 : Theme.margin
        y: voucher.wide ? 124 : 650
        width: voucher.wide ? 940 : 984
        height: voucher.wide ? 620 : 900
        cut: voucher.wide ? 180 : 247
        keeps: !voucher.wide
    }
    Row {
        visible: voucher.wide
        x: Theme.margin
        y: 632
        spacing: 28

        Icon {
            size: 72
            name: "camera"
            color: Theme.primary
        }
        Label {
            width: 740
            height: 72
            verticalAlignment: Text.AlignVCenter
            text: voucher.wide ? voucher.model.line : ""
            type: Theme.label
            fit: 1
            color: Theme.primary
        }
    }
}
