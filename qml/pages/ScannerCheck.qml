// SPDX-License-Identifier: GPL-3.0-or-later
// One question, of staff: is this scanner set up right? Shown when the setup card is scanned.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property ScannerCheckPage model: kiosk.scannerCheck
    readonly property bool low: Theme.reach && !Theme.landscape
    readonly property real figureY: Theme.landscape ? (Theme.large ? 150 : 190) : low ? 210 : Theme.large ? 136 : 157

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Rectangle {
        id: band
        width: Theme.landscape ? 908 : Theme.canvasWidth
        height: Theme.landscape ? Theme.canvasHeight - Theme.utilityHeight : page.low ? 880 : 724
        color: Theme.bands[page.model.tone]

        StatusBar {
            kiosk: page.kiosk
            color: "#ffffff"
            dot: "#ffffff"
            width: band.width - 2 * Theme.margin
        }
        VerdictShape {
            id: figure
            width: 290
            x: (band.width - width) / 2
            y: page.figureY
            shape: page.model.shape
            icon: page.model.icon
            ground: band.color
        }
        Label {
            id: title
            x: Theme.margin
            y: figure.y + figure.height + (Theme.landscape ? 60 : 36)
            width: band.width - 2 * Theme.margin
            horizontalAlignment: Text.AlignHCenter
            text: page.model.title
            type: Theme.display
            smallest: 60
            fit: 2
            maxHeight: Theme.landscape ? 280 : 168
            tracking: 3
            color: "#ffffff"
        }
        Label {
            x: Theme.margin
            y: title.y + title.height + 8
            width: band.width - 2 * Theme.margin
            horizontalAlignment: Text.AlignHCenter
            text: page.model.line
            type: Theme.sub
            fit: 2
            maxHeight: Theme.landscape ? 130 : 66
            color: "#ffffff"
        }
    }
    Column {
        x: Theme.landscape ? 956 : Theme.margin
        y: Theme.landscape ? 56 : band.height + (page.low ? 20 : 44)
        width: Theme.landscape ? 916 : 984
        spacing: Theme.landscape || page.low ? 16 : 32

        Label {
            width: parent.width
            text: page.model.advice
            type: Theme.headline
            smallest: 40
            fit: 1
        }
        FactCard {
            width: parent.width
            facts: page.model.settings
            rowHeight: Theme.landscape || page.low ? 138 : 164
        }
    }
    Button {
        objectName: "close"
        x: Theme.landscape ? 956 : Theme.margin
        y: Theme.landscape ? 768 : 1600
        width: Theme.landscape ? 916 : 984
        kind: Button.Kind.Filled
        icon: "check"
        text: qsTrId("common.done")
        size: 56
        seconds: page.model.secondsLeft
        secondsTotal: page.model.secondsTotal
        onTapped: page.kiosk.finish()
    }
}
