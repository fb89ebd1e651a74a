// SPDX-License-Identifier: GPL-3.0-or-later
// The number that binds the draw: the promise, at its end the record; to be photographed as a symbol and to be compared
// in groups of four. Below it, what the public called out.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: seal

    required property StagePage model
    readonly property bool wide: Theme.landscape

    radius: Theme.radiusTile
    color: Theme.paper

    QrCode {
        id: symbol
        x: seal.wide ? (seal.width - width) / 2 : 28
        y: seal.wide ? 20 : 70
        width: seal.wide ? 344 : 400
        height: width
        text: seal.model.seal
        resolution: Theme.u
    }
    Column {
        x: seal.wide ? 40 : symbol.x + symbol.width + 20
        y: seal.wide ? symbol.y + symbol.height : 56
        width: seal.width - x - (seal.wide ? 40 : 28)

        Label {
            width: parent.width
            horizontalAlignment: seal.wide ? Text.AlignHCenter : Text.AlignLeft
            text: seal.model.sealTitle
            type: Theme.label
            size: 44
            fit: 1
            color: Theme.event.primary
        }
        Repeater {
            model: seal.model.sealGroups

            Label {
                required property string modelData

                width: parent.width
                horizontalAlignment: seal.wide ? Text.AlignHCenter : Text.AlignLeft
                text: modelData
                type: Theme.label
                size: seal.wide ? 44 : 48
                fit: 1
                color: Theme.paperInk
            }
        }
        Item {
            width: 1
            height: seal.wide ? 8 : 16
        }
        Label {
            visible: seal.model.called !== ""
            width: parent.width
            horizontalAlignment: seal.wide ? Text.AlignHCenter : Text.AlignLeft
            //% "现场报数：%1"
            text: qsTrId("stage.called").arg(seal.model.called)
            type: Theme.fact
            fit: 1
            mayElide: true
            color: Theme.paperInk2
        }
    }
}
