// SPDX-License-Identifier: GPL-3.0-or-later
// What has been typed, and how much was found.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: typed

    required property MapPage model

    height: 200

    Rectangle {
        width: parent.width
        height: 124
        radius: Theme.radiusButton
        color: Theme.card
        border.width: Theme.strongLine
        border.color: Theme.primary

        Icon {
            id: sign
            x: 32
            anchors.verticalCenter: parent.verticalCenter
            size: 60
            name: "search"
            color: Theme.primary
        }
        Label {
            x: sign.x + sign.width + 24
            width: parent.width - x - 24
            anchors.verticalCenter: parent.verticalCenter
            //% "搜索展位或服务"
            text: typed.model.query === "" ? qsTrId("map.search") : typed.model.query
            type: Theme.large60
            font.weight: typed.model.query === "" ? Font.Normal : Font.Bold
            fit: 1
            elide: Text.ElideLeft
            color: typed.model.query === "" ? Theme.ink2 : Theme.ink
            Accessible.role: Accessible.EditableText
            Accessible.name: text
        }
    }
    Label {
        y: 136
        width: parent.width
        text: typed.model.found
        type: Theme.fact
        fit: 1
        color: Theme.ink2
    }
}
