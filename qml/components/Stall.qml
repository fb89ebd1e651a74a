// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plaza

Item {
    id: stall

    required property color stripe
    required property color cloth
    required property color house
    required property color shade
    readonly property int stripes: 6

    Rectangle {
        x: 14
        y: 30
        width: parent.width - 28
        height: parent.height - 30
        color: stall.house
    }
    Rectangle {
        x: 34
        y: 110
        width: parent.width - 68
        height: parent.height - 110
        color: stall.shade
    }
    Row {
        Repeater {
            model: stall.stripes

            Item {
                id: awning

                required property int index

                width: stall.width / stall.stripes
                height: width * 2.1
                clip: true

                Rectangle {
                    y: -parent.width
                    width: parent.width
                    height: parent.height + parent.width
                    radius: width / 2
                    color: awning.index % 2 ? stall.stripe : stall.cloth
                    antialiasing: true
                }
            }
        }
    }
}
