// SPDX-License-Identifier: GPL-3.0-or-later
// A booth's code for half a minute: as a symbol in a ring that runs down, and as six digits.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: booth

    required property BoothPage model
    readonly property bool wide: Theme.landscape
    readonly property bool last: model.secondsLeft <= 5

    GraduatedRing {
        id: ring
        x: booth.wide ? 84 : (Theme.canvasWidth - width) / 2
        y: booth.wide ? 152 : 452
        width: booth.wide ? 740 : 780
        tick: 9
        shortBy: 0.05
        longBy: 0.085
        done: booth.model.secondsLeft * 2
        doneColor: booth.last ? Theme.stop : Theme.primary
    }
    Rectangle {
        anchors.centerIn: ring
        width: ring.width * 0.56
        height: width
        radius: 24
        color: Theme.paper

        QrCode {
            objectName: "boothCode"
            anchors.centerIn: parent
            width: parent.width - 24
            height: width
            text: booth.model.code
            resolution: Theme.u
        }
    }
    Label {
        id: digits
        x: booth.wide ? 932 : Theme.margin
        y: booth.wide ? 424 : 1250
        width: booth.wide ? 940 : 984
        horizontalAlignment: booth.wide ? Text.AlignLeft : Text.AlignHCenter
        text: booth.model.digits
        type: Theme.mega
        fit: 1
        tracking: 8
        color: Theme.primary
    }
    Label {
        x: booth.wide ? 932 : Theme.margin
        y: Math.max(booth.wide ? 656 : 1464, digits.y + digits.height)
        width: booth.wide ? 940 : 984
        horizontalAlignment: booth.wide ? Text.AlignLeft : Text.AlignHCenter
        //% "也可以在互动屏的集章卡里扫这个码，或输入这 6 位数字"
        text: qsTrId("stamp.booth.code")
        type: Theme.small
        fit: 2
        maxHeight: 104
        color: Theme.ink2
    }
}
