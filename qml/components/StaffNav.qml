// SPDX-License-Identifier: GPL-3.0-or-later
// Where staff go: two rows of four in portrait, one bar in landscape. The emergency is the last, red, and has what
// room is left.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: nav

    required property StaffPage model
    readonly property list<var> cells: model.cells
    readonly property int columns: Theme.landscape || cells.length < 5 ? cells.length : 4
    readonly property int rows: Math.ceil(cells.length / Math.max(1, columns))
    readonly property real place: (width - (columns - 1) * 16) / columns
    readonly property int rowHeight: Theme.landscape ? 128 : 104

    x: Theme.margin
    y: Theme.canvasHeight - height - (Theme.landscape ? 40 : 32)
    width: Theme.canvasWidth - 2 * Theme.margin
    height: rows * rowHeight + (rows - 1) * 16

    Repeater {
        model: nav.model.cells

        StaffNavCell {
            required property var modelData
            required property int index
            readonly property int places: index === nav.cells.length - 1 ? nav.columns - index % nav.columns : 1
            cell: modelData
            x: index % nav.columns * (nav.place + 16)
            y: Math.floor(index / nav.columns) * (nav.rowHeight + 16)
            width: places * nav.place + (places - 1) * 16
            height: nav.rowHeight
            onTapped: nav.model.open(cell.id)
        }
    }
}
