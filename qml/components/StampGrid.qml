// SPDX-License-Identifier: GPL-3.0-or-later
// The stations of a stamp card, six at a time; more of them turn by buttons.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: grid

    required property StampPage model
    readonly property int across: 2
    readonly property int down: 3
    readonly property int gap: Theme.landscape ? 16 : 24
    readonly property bool more: model.pages > 1
    readonly property real room: height - (more ? 120 : 0)

    Repeater {
        model: grid.model.cells

        StampTile {
            required property var modelData
            required property int index
            objectName: "cell" + index
            x: (index % grid.across) * (width + grid.gap)
            y: Math.floor(index / grid.across) * (height + grid.gap)
            width: (grid.width - grid.gap * (grid.across - 1)) / grid.across
            height: Math.min(360, (grid.room - grid.gap * (grid.down - 1)) / grid.down)
            cell: modelData
        }
    }
    Repeater {
        model: grid.more ? [-1, 1] : []

        Button {
            required property int modelData
            objectName: modelData < 0 ? "earlier" : "later"
            x: modelData < 0 ? 0 : grid.width - width
            y: grid.height - height
            width: 220
            height: 104
            icon: "chevron"
            turned: modelData < 0
            text: ""
            onTapped: grid.model.turn(modelData)
        }
    }
    Label {
        visible: grid.more
        y: grid.height - 52 - height / 2
        width: grid.width
        horizontalAlignment: Text.AlignHCenter
        text: (grid.model.pageNumber + 1) + " / " + grid.model.pages
        type: Theme.label
        color: Theme.ink2
    }
}
