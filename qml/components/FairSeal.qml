// SPDX-License-Identifier: GPL-3.0-or-later
// What was sealed: its fingerprint to be read and the whole of it as a symbol, and when that was.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: seal

    required property FairnessPage model
    property bool showSymbol: true

    height: model.notice !== "" ? missing.height : Math.max(words.height, symbol.visible ? symbol.height : 0)

    Label {
        id: missing
        visible: text !== ""
        width: seal.width
        text: seal.model.notice
        type: Theme.sub
        fit: 2
        maxHeight: 160
        color: Theme.time
    }
    Column {
        id: words
        visible: seal.model.notice === ""
        width: seal.width - (symbol.visible ? symbol.width + 20 : 0)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            //% "今日封存指纹"
            text: qsTrId("fair.today")
            type: Theme.small
            fit: 1
            color: Theme.ink2
        }
        Label {
            objectName: "fingerprint"
            width: parent.width
            text: seal.model.fingerprint
            type: Theme.large60
            size: 64
            smallest: 40
            fit: 1
            color: Theme.primary
        }
        Label {
            visible: text !== ""
            width: parent.width
            text: seal.model.sealedLine
            type: Theme.small
            fit: 1
            color: Theme.ink2
        }
    }
    QrCode {
        id: symbol
        visible: seal.showSymbol && seal.model.commitment !== ""
        x: seal.width - width + 16
        width: 224
        height: width
        text: seal.model.commitment
        resolution: Theme.u
    }
}
