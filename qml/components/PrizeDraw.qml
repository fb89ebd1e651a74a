// SPDX-License-Identifier: GPL-3.0-or-later
// The ring of a draw, before anybody has won: at rest while the outcome is stored, then three turns and a stop on the
// tick; and the words when nothing was won.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: draw

    required property PrizePage model
    readonly property bool wide: Theme.landscape
    readonly property bool still: model.state === PrizePage.Nothing || model.state === PrizePage.Failed

    GraduatedRing {
        id: ring
        x: ((draw.wide ? 908 : Theme.canvasWidth) - width) / 2
        y: draw.wide ? 156 : draw.still ? 240 : 380
        width: draw.wide ? 540 : draw.still ? 560 : 720
        tick: width / 60
        done: draw.still ? 0 : 15
        doneColor: Theme.highlight
        remainColor: Theme.deepRemain

        NumberAnimation on rotation {
            running: draw.model.state === PrizePage.Spinning && Theme.spin > 0
            from: 0
            to: 1080
            duration: Theme.spin
            easing.type: Easing.OutQuart
        }
    }
    Rectangle {
        visible: !draw.still
        x: ring.x + ring.width / 2 - width / 2
        y: ring.y - height - 8
        width: 20
        height: 44
        radius: 10
        color: Theme.deepInk
        antialiasing: true
    }
    Rectangle {
        anchors.centerIn: ring
        width: ring.width * 0.62
        height: width
        radius: width / 2
        color: draw.still ? "transparent" : Theme.event.accent
        antialiasing: true

        Icon {
            anchors.centerIn: parent
            size: parent.width * 0.52
            name: draw.model.state === PrizePage.Failed ? "alert" : "gift"
            stroke: 1.5
            color: Theme.deepInk
        }
    }
    Label {
        id: title
        x: draw.wide ? 932 : Theme.margin
        y: draw.wide ? 270 : draw.still ? 880 : 1200
        width: draw.wide ? 940 : 984
        horizontalAlignment: draw.wide ? Text.AlignLeft : Text.AlignHCenter
        text: draw.model.title
        type: Theme.display
        smallest: 60
        fit: 2
        maxHeight: 300
        color: Theme.deepInk
    }
    Label {
        x: title.x
        y: title.y + title.height + 28
        width: title.width
        horizontalAlignment: title.horizontalAlignment
        text: draw.model.line
        type: Theme.sub
        size: 50
        smallest: 36
        fit: 3
        maxHeight: 220
        color: Theme.deepSoft
    }
}
