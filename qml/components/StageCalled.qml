// SPDX-License-Identifier: GPL-3.0-or-later
// Who is called to the stage: the ring turns three times and stops, and only then name and number stand still. Both
// were fixed before it began.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: called

    required property StagePage model
    readonly property bool turning: model.state === StagePage.Turning
    property int roll: 0

    // Digits that run by while the ring turns; no entrant's.
    function running(step: int): string {
        const digit = place => ((step * 31 + place * place * 7 + place * 11 + 3) % 17 % 16).toString(16)
        const group = at => [0, 1, 2, 3].map(i => digit(at + i)).join("")
        return group(0) + "-" + group(4) + "-" + group(8)
    }

    GraduatedRing {
        id: ring
        x: Theme.landscape ? 0 : (called.width - width) / 2
        width: Theme.landscape ? called.height : Math.min(called.height - 170, 400)
        tick: width / 60
        done: called.turning ? 15 : 60
        doneColor: Theme.highlight
        remainColor: Theme.deepRemain

        RotationAnimation on rotation {
            id: spinning
            running: false
            from: 0
            to: 1080
            duration: Theme.spin
            easing.type: Easing.OutQuart
        }
    }
    Component.onCompleted: if (turning && Theme.spin > 0) spinning.start()
    Connections {
        target: called.model
        function onTurnChanged() {
            if (Theme.spin > 0)
                spinning.restart()
        }
    }
    Timer {
        running: called.turning && Theme.spin > 0
        repeat: true
        interval: 120
        onTriggered: called.roll += 1
    }
    Label {
        anchors.centerIn: ring
        width: ring.width * 0.68
        horizontalAlignment: Text.AlignHCenter
        text: called.turning ? "？" : called.model.name === "" ? "★" : called.model.name
        type: Theme.display
        size: Theme.landscape ? 124 : 140
        smallest: 48
        fit: 1
        color: Theme.deepInk
    }
    Label {
        objectName: "drawNumber"
        x: Theme.landscape ? ring.width + 48 : 0
        y: Theme.landscape ? (called.height - height) / 2 : ring.height + 24
        width: called.width - x
        horizontalAlignment: Theme.landscape ? Text.AlignLeft : Text.AlignHCenter
        text: called.turning ? called.running(called.roll) : called.model.number
        type: Theme.title
        size: 108
        smallest: 60
        fit: 1
        color: called.turning ? Theme.deepSoft : Theme.deepInk
    }
}
