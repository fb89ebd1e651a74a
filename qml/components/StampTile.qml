// SPDX-License-Identifier: GPL-3.0-or-later
// A booth on a stamp card: its stamp in a full ring, or its number where the stamp is still missing.
import QtQuick
import QtQuick.Shapes
import Plaza

Item {
    id: tile

    required property var cell
    readonly property bool flat: height < 0.6 * width // the name stands beside the ring, not under it
    readonly property real round: flat ? height - 20 : Math.min(width - 64, height - 112)

    function frame(w: real, h: real, r: real): string {
        return "M " + r + " 2 H " + (w - r) + " A " + (r - 2) + " " + (r - 2) + " 0 0 1 " + (w - 2) + " " + r + " V " + (h - r)
             + " A " + (r - 2) + " " + (r - 2) + " 0 0 1 " + (w - r) + " " + (h - 2) + " H " + r
             + " A " + (r - 2) + " " + (r - 2) + " 0 0 1 2 " + (h - r) + " V " + r + " A " + (r - 2) + " " + (r - 2) + " 0 0 1 " + r + " 2 Z"
    }

    Rectangle {
        visible: tile.cell.collected
        anchors.fill: parent
        radius: Theme.radiusTile
        color: Theme.card
        border.width: Theme.outlineLine
        border.color: Theme.outline
    }
    Smooth {
        visible: !tile.cell.collected
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.outline
            strokeWidth: Theme.outlineLine
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 3]
            fillColor: "transparent"
            PathSvg { path: tile.frame(tile.width, tile.height, Theme.radiusTile) }
        }
    }
    GraduatedRing {
        id: ring
        x: tile.flat ? 16 : (tile.width - width) / 2
        y: tile.flat ? 10 : 24
        width: tile.round
        tick: width * 0.02
        done: tile.cell.collected ? 60 : 0
        doneColor: Theme.accent
    }
    StampMark {
        visible: tile.cell.collected
        anchors.centerIn: ring
        width: ring.width * 0.57
        mark: tile.cell.mark
        tilt: tile.cell.tilt
        fresh: tile.cell.fresh
    }
    Label {
        visible: !tile.cell.collected
        anchors.centerIn: ring
        width: ring.width * 0.66
        horizontalAlignment: Text.AlignHCenter
        text: tile.cell.number
        type: Theme.headline
        size: ring.width * 0.28
        fit: 1
        color: Theme.ink2
    }
    Label {
        readonly property real above: tile.flat ? 0 : ring.y + ring.height

        x: tile.flat ? ring.x + ring.width + 16 : 20
        y: above + (tile.height - above - height) / 2
        width: tile.width - x - 20
        horizontalAlignment: tile.flat ? Text.AlignLeft : Text.AlignHCenter
        text: tile.cell.name
        type: tile.cell.collected ? Theme.label : Theme.fact
        size: 40
        smallest: 32
        fit: tile.flat && tile.height > 150 ? 3 : 2
        maxHeight: tile.height - above - 12
        mayElide: true
        color: tile.cell.collected ? Theme.ink : Theme.ink2
    }
}
