// SPDX-License-Identifier: GPL-3.0-or-later
// The way for a phone: plain words in a symbol, no network is needed.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: take

    required property MapPage model
    readonly property real side: Math.min(height - words.height - 24, width)

    Label {
        id: words
        width: parent.width
        horizontalAlignment: Theme.landscape ? Text.AlignLeft : Text.AlignHCenter
        //% "用手机扫一扫，把路线带走"
        text: qsTrId("map.take.how")
        type: Theme.label
        fit: 2
        maxHeight: 120
        color: Theme.primary
    }
    QrCode {
        y: words.height + 24
        x: (parent.width - width) / 2
        width: take.side
        height: take.side
        text: take.model.takeText
        resolution: Theme.u
        Accessible.role: Accessible.Graphic
        Accessible.name: take.model.takeText
    }
}
