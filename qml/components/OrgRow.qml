// SPDX-License-Identifier: GPL-3.0-or-later
// An organisation: how many of its people have come.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: row

    required property orgLine line
    property bool tappable: false
    readonly property bool wide: Theme.landscape
    readonly property bool plain: line.value !== "" // a figure without a bar
    readonly property real bar: Theme.dark ? 18 : 26
    signal tapped

    Label {
        id: name
        y: row.wide && !row.plain ? Math.max(0, row.height / 2 - height + 4) : (row.height - height) / 2
        width: row.plain || row.wide ? row.width - 180 : 420
        text: row.line.name
        type: Theme.small
        fit: 1
        elide: Text.ElideMiddle
        mayElide: true
    }
    Rectangle {
        id: track
        visible: !row.plain
        x: row.wide ? 0 : 436
        y: row.wide ? Math.max(row.height / 2 + 8, name.height + 4) : (row.height - height) / 2
        width: row.wide ? row.width : row.width - x - 196
        height: row.bar
        radius: height / 2
        color: Theme.hair

        Rectangle {
            width: row.line.expected > 0 ? parent.width * row.line.arrived / row.line.expected : 0
            visible: width > 0
            height: parent.height
            radius: height / 2
            color: Theme.already
        }
    }
    Row {
        x: row.width - width
        y: row.wide ? name.y : (row.height - height) / 2

        Label {
            text: row.plain ? row.line.value : row.line.arrived
            type: Theme.small
            font.weight: Font.Bold
        }
        Label {
            visible: !row.plain
            text: " / " + row.line.expected
            type: Theme.small
            color: Theme.ink2
        }
    }
    Tap {
        objectName: "missing"
        anchors.fill: parent
        visible: row.tappable
        onTapped: row.tapped()
    }
}
