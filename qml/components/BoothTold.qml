// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a card that was shown at a booth, read from the queue; with the stamp itself when it came.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: told

    required property KioskModel kiosk
    readonly property BoothPage model: kiosk.booth
    readonly property bool wide: Theme.landscape

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Rectangle {
        id: band
        width: told.wide ? 908 : Theme.canvasWidth
        height: told.wide ? Theme.canvasHeight - Theme.utilityHeight : 900
        color: Theme.bands[told.model.tone]
    }
    StatusBar {
        kiosk: told.kiosk
        color: "#ffffff"
        dot: "#ffffff"
        width: band.width - 2 * Theme.margin
    }
    VerdictShape {
        id: figure
        x: (band.width - width) / 2
        y: told.wide ? 190 : 200
        width: 290
        shape: told.model.shape
        icon: told.model.icon
        ground: band.color
    }
    Label {
        x: Theme.margin
        y: figure.y + figure.height + 60
        width: band.width - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        text: told.model.title
        type: Theme.display
        smallest: 60
        fit: 2
        maxHeight: 300
        color: "#ffffff"
    }
    GraduatedRing {
        id: ring
        visible: told.model.good
        x: told.wide ? 932 + (940 - width) / 2 : (Theme.canvasWidth - width) / 2
        y: told.wide ? 150 : 950
        width: told.wide ? 340 : 360
        doneColor: Theme.accent
    }
    StampMark {
        visible: ring.visible
        anchors.centerIn: ring
        width: ring.width * 0.57
        mark: told.model.mark
        tilt: told.model.tilt
        fresh: true
    }
    Label {
        x: told.wide ? 932 : Theme.margin
        y: ring.visible ? ring.y + ring.height + 24 : told.wide ? 400 : 1100
        width: told.wide ? 940 : 984
        horizontalAlignment: Text.AlignHCenter
        text: told.model.line
        type: Theme.headline
        smallest: 44
        fit: 2
        maxHeight: 190
        color: Theme.primary
    }
    Button {
        objectName: "done"
        x: told.wide ? 932 : Theme.margin
        y: told.wide ? 768 : 1588
        width: told.wide ? 940 : 984
        kind: Button.Kind.Filled
        text: qsTrId("common.ok")
        seconds: told.model.returnSeconds
        secondsTotal: 8
        onTapped: told.model.done()
    }
}
