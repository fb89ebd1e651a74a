// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody inside: the name in full, from where, and where they were seen last.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: row

    required property insideRow line
    readonly property bool wide: Theme.landscape // one line is enough

    Rectangle {
        width: parent.width
        height: Theme.outlineLine
        color: Theme.hair
    }
    Label {
        id: name
        y: 4
        width: parent.width * (row.wide ? 0.27 : 0.34)
        height: parent.height - 8
        verticalAlignment: Text.AlignVCenter
        text: row.line.name
        type: Theme.label
        smallest: 32
        fit: 1
        elide: Text.ElideRight
        mayElide: true
    }
    Label {
        id: organisation
        x: name.width + 16
        y: row.wide ? (row.height - height) / 2 : 2
        width: row.wide ? row.width * 0.4 : row.width - x
        text: row.line.organisation
        type: Theme.small
        size: Theme.large ? 27 : 34
        smallest: 26
        fit: 1
        elide: Text.ElideRight
        mayElide: true
    }
    Label {
        x: row.wide ? organisation.x + organisation.width + 16 : organisation.x
        y: row.wide ? (row.height - height) / 2 : 48
        width: row.width - x
        text: row.line.where
        type: Theme.caption
        size: Theme.large ? 25 : 31
        smallest: 24
        fit: 1
        elide: Text.ElideRight
        mayElide: true
        color: Theme.ink2
    }
}
