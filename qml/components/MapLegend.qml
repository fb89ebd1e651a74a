// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of booths by letter; touching one leaves the others pale.
import QtQuick
import Plaza
import Plaza.Ui

Row {
    id: legend

    required property MapPage model
    readonly property var kinds: model.categories
    readonly property real total: kinds.reduce((sum, kind) => sum + wish(kind.name), 0)

    // What a cell would take; what is left over, or missing, is shared.
    function wish(name: string): real {
        return ruler.advanceWidth(name) * Theme.px(36) / 36 + 100
    }
    function cell(name: string): real {
        const spare = width - total
        return wish(name) + (spare > 0 ? spare / kinds.length : spare * wish(name) / total)
    }

    height: 96

    FontMetrics {
        id: ruler
        font: Qt.font({ family: Theme.family, pixelSize: 36 })
    }
    Repeater {
        model: legend.kinds

        Item {
            id: kind

            required property var modelData
            required property int index

            objectName: "kind" + index
            width: legend.cell(modelData.name)
            height: legend.height
            Accessible.role: Accessible.CheckBox
            Accessible.name: modelData.name
            Accessible.checked: modelData.chosen
            Accessible.onPressAction: legend.model.filter(index)

            Rectangle {
                anchors.fill: parent
                anchors.rightMargin: 8
                radius: Theme.radiusChip
                color: tap.down || kind.modelData.chosen ? Theme.surface : "transparent"
                border.width: kind.modelData.chosen ? Theme.strongLine : 0
                border.color: Theme.primary
            }
            MapBadge {
                id: badge
                x: 10
                anchors.verticalCenter: parent.verticalCenter
                text: kind.modelData.letter
                tone: kind.modelData.tone
            }
            Label {
                x: badge.x + badge.width + 12
                width: parent.width - x - 8
                anchors.verticalCenter: parent.verticalCenter
                text: kind.modelData.name
                type: Theme.small
                fit: 1
                mayElide: true
            }
            Tap {
                id: tap
                anchors.fill: parent
                onTapped: legend.model.filter(kind.index)
            }
        }
    }
}
