// SPDX-License-Identifier: GPL-3.0-or-later
// Which venue's day is shown: one segment each.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: bar

    required property AgendaPage page

    height: 112
    radius: Theme.radiusButton
    color: Theme.surface
    visible: page.venues.length > 1

    Row {
        anchors.fill: parent

        Repeater {
            model: bar.page.venues

            Item {
                id: segment

                required property string modelData
                required property int index
                readonly property bool active: index === bar.page.venue

                width: bar.width / bar.page.venues.length
                height: bar.height

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: 8
                    radius: Theme.radiusButton - 8
                    color: segment.active ? Theme.fill : tap.down ? Theme.card : "transparent"
                }
                Label {
                    anchors.centerIn: parent
                    width: parent.width - 48
                    horizontalAlignment: Text.AlignHCenter
                    text: segment.modelData
                    type: Theme.label
                    size: 46
                    font.weight: segment.active ? Font.Bold : Font.Normal
                    fit: 1
                    color: segment.active ? Theme.fillInk : Theme.ink
                }
                Tap {
                    id: tap
                    anchors.fill: parent
                    onTapped: bar.page.show(segment.index)
                }
            }
        }
    }
}
