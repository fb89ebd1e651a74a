// SPDX-License-Identifier: GPL-3.0-or-later
// One booth: what is there, when, and how far it is.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: card

    required property MapPage model
    readonly property bool pictured: model.picture != "" && photo.status === Image.Ready
    readonly property bool linked: model.picture == "" && model.link !== "" // its symbol takes the picture's place

    MapHead {
        id: head
        model: card.model
        width: card.width - (card.pictured || card.linked ? 260 : 0) - (Theme.landscape ? 0 : 136)
    }
    Image {
        id: photo
        visible: card.pictured
        x: head.width + 24
        width: 224
        height: 150
        source: card.model.picture
        sourceSize.width: 448
        sourceSize.height: 300
        fillMode: Image.PreserveAspectFit
        asynchronous: !Theme.still
    }
    QrCode {
        objectName: "link"
        visible: card.linked
        x: head.width + 24 + (224 - width) / 2
        width: 150
        height: 150
        text: card.linked ? card.model.link : ""
        resolution: Theme.u
        Accessible.role: Accessible.Graphic
        Accessible.name: card.model.link
    }
    MapKey {
        objectName: "take"
        visible: card.model.hasRoute
        x: card.width - width
        y: Theme.landscape ? card.height - height : 0
        width: 112
        height: 112
        icon: "qr"
        //% "用手机带走路线"
        spoken: qsTrId("map.take")
        onTapped: card.model.take()
    }
    Column {
        y: Math.max(head.height, card.pictured || card.linked ? 150 : 0) + 14
        width: card.width
        spacing: 8

        Label {
            visible: text !== ""
            width: parent.width
            text: card.model.services !== "" ? card.model.services : card.model.organisation
            type: Theme.body
            fit: Theme.landscape ? 3 : card.model.hasRoute ? 2 : 1 // the words instead of a way are long
            maxHeight: Theme.landscape ? 190 : 110
            mayElide: true
        }
        Row {
            id: far
            width: parent.width - (Theme.landscape ? 130 : 0)
            spacing: 20

            Icon {
                id: sign
                size: 56
                name: card.model.hasRoute ? "route" : "signpost"
                color: Theme.accent
                stroke: 2.2
            }
            Label {
                width: far.width - sign.width - far.spacing
                text: card.model.wayLine
                type: Theme.label
                fit: Theme.landscape ? 4 : 2
                maxHeight: Theme.landscape ? 240 : 104
                color: Theme.accent
            }
        }
    }
}
