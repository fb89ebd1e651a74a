// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict itself, read from the queue: shape, title, one line, on its colour. Full height in landscape.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: band

    required property KioskModel kiosk
    readonly property VerdictPage model: kiosk.verdict
    readonly property real middle: Theme.landscape ? (Theme.large ? 310 : 330) : 302 + (height - 724) / 2 * 0.8

    color: Theme.bands[model.tone]

    StatusBar {
        kiosk: band.kiosk
        color: "#ffffff"
        dot: "#ffffff"
        width: band.width - 2 * Theme.margin
    }
    VerdictShape {
        id: figure
        width: 290
        x: (band.width - width) / 2
        y: band.middle - height / 2
        shape: band.model.shape
        icon: band.model.icon
        ground: band.color
        serial: band.model.serial
        sweeps: band.model.sweeps
    }
    Label {
        id: title
        x: Theme.margin
        y: Theme.landscape ? figure.y + figure.height + (Theme.large ? 56 : 84) : figure.y + figure.height + 124 - height / 2
        width: band.width - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        text: band.model.title
        type: Theme.display
        smallest: 60
        fit: 2
        maxHeight: Theme.landscape ? 280 : 168
        tracking: 3
        color: "#ffffff"
    }
    Label {
        x: Theme.margin
        y: title.y + title.height + (Theme.landscape ? 12 : 0)
        width: band.width - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        text: band.model.line
        type: Theme.sub
        fit: 2
        maxHeight: Theme.landscape ? 130 : 66
        color: "#ffffff"
    }
}
