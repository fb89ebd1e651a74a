// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket itself: what was won, the code for the prize desk as a symbol and to be read out, where, until when. Paper
// is white in both themes.
import QtQuick
import QtQuick.Shapes
import Plaza
import Plaza.Ui

Item {
    id: ticket

    required property PrizePage model
    property real cut: 247 // where it would be torn
    property bool keeps: true
    readonly property bool roomy: height > 700
    readonly property real notch: 36
    readonly property real corner: 40

    function outline(w: real, h: real, r: real, n: real, c: real): string {
        return "M " + r + " 0 H " + (w - r) + " A " + r + " " + r + " 0 0 1 " + w + " " + r
             + " V " + (c - n) + " A " + n + " " + n + " 0 0 0 " + w + " " + (c + n)
             + " V " + (h - r) + " A " + r + " " + r + " 0 0 1 " + (w - r) + " " + h
             + " H " + r + " A " + r + " " + r + " 0 0 1 0 " + (h - r)
             + " V " + (c + n) + " A " + n + " " + n + " 0 0 0 0 " + (c - n)
             + " V " + r + " A " + r + " " + r + " 0 0 1 " + r + " 0 Z"
    }

    Smooth {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.outline
            strokeWidth: Theme.outlineLine
            fillColor: Theme.paper
            PathSvg { path: ticket.outline(ticket.width, ticket.height, ticket.corner, ticket.notch, ticket.cut) }
        }
        ShapePath {
            strokeColor: Theme.paperInk2
            strokeWidth: 4
            capStyle: ShapePath.RoundCap
            strokeStyle: ShapePath.DashLine
            dashPattern: [0.1, 3]
            fillColor: "transparent"
            PathSvg { path: "M 60 " + ticket.cut + " H " + (ticket.width - 60) }
        }
    }
    Label {
        id: tier
        x: 56
        y: ticket.roomy ? 44 : 20
        width: stamp.x - x - 24
        text: ticket.model.tier
        type: Theme.fact
        fit: 1
        color: Theme.paperInk2
    }
    Label {
        x: 56
        y: tier.text === "" ? (ticket.cut - height) / 2 : tier.y + tier.height - 4
        width: stamp.x - x - 24
        text: ticket.model.prize
        type: Theme.headline
        size: ticket.roomy ? 84 : Theme.large ? 66 : 78
        smallest: 40
        fit: 2
        maxHeight: ticket.cut - y - 6
        color: Theme.paperInk
    }
    Rectangle {
        id: stamp
        x: ticket.width - width - 62
        y: (ticket.cut - height) / 2
        width: ticket.roomy ? 128 : 116
        height: width
        radius: width * 0.18
        rotation: -6
        color: "transparent"
        border.width: 7
        border.color: Theme.event.accent
        antialiasing: true

        Label {
            anchors.centerIn: parent
            //% "奖"
            text: qsTrId("prize.stamp")
            type: Theme.large60
            color: Theme.event.accent
        }
    }
    QrCode {
        id: symbol
        objectName: "voucher"
        x: 40 // its white stays beside the notch
        y: ticket.cut + (ticket.roomy ? 20 : 14)
        width: ticket.roomy ? 456 : 412
        height: width
        text: ticket.model.code
        resolution: Theme.u
    }
    PrizeFacts {
        model: ticket.model
        x: symbol.x + symbol.width + 14
        y: symbol.y + (symbol.height - height) / 2
        width: ticket.width - x - 40
        brief: !ticket.roomy
    }
    Rectangle {
        visible: ticket.keeps
        x: 56
        y: ticket.height - height - 36
        width: ticket.width - 112
        height: 112
        radius: 32
        color: "#eef1f7"

        Icon {
            id: camera
            x: 48
            anchors.verticalCenter: parent.verticalCenter
            size: 60
            name: "camera"
            color: Theme.event.primary
        }
        Label {
            x: camera.x + camera.width + 28
            width: parent.width - x - 32
            anchors.verticalCenter: parent.verticalCenter
            text: ticket.keeps ? ticket.model.line : ""
            type: Theme.label
            size: 44
            fit: 1
            color: Theme.paperInk
        }
    }
}
