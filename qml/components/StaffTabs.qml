// SPDX-License-Identifier: GPL-3.0-or-later
// Which of a few lists is shown.
import QtQuick
import Plaza

Row {
    id: tabs

    required property var texts
    required property int current
    signal chosen(int index)

    height: 96
    spacing: 8

    Repeater {
        model: tabs.texts

        Rectangle {
            id: tab

            required property string modelData
            required property int index
            readonly property bool on: index === tabs.current
            width: (tabs.width - 8 * (tabs.texts.length - 1)) / tabs.texts.length
            height: tabs.height
            radius: Theme.radiusButton
            color: on ? Theme.fill : Theme.surface

            Label {
                x: 8
                width: parent.width - 16
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignHCenter
                text: tab.modelData
                type: Theme.small
                fit: 1
                color: tab.on ? Theme.fillInk : Theme.ink
            }
            Tap {
                objectName: "list" + tab.index
                anchors.fill: parent
                onTapped: tabs.chosen(tab.index)
            }
        }
    }
}
