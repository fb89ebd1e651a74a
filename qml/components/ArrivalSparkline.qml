// SPDX-License-Identifier: GPL-3.0-or-later
// Who had come by when: up to now, against the expected number and the programme's beginning. No legend.
import QtQuick
import QtQuick.Shapes
import Plaza
import Plaza.Ui

Rectangle {
    id: card

    required property StaffHeadcount model
    readonly property real chartX: 40
    readonly property real chartY: 104
    readonly property real chartWidth: width - 80
    readonly property real chartHeight: height - chartY - 64
    readonly property var points: model.curve
    readonly property var now: points.length > 0 ? points[points.length - 1] : Qt.point(0, 0)

    function at(p: point): string {
        return (p.x * chartWidth).toFixed(1) + " " + ((1 - p.y) * chartHeight).toFixed(1)
    }
    function line(): string {
        return points.length === 0 ? "M 0 0" : "M " + points.map(p => at(p)).join(" L ")
    }

    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.dark ? 0 : Theme.outlineLine
    border.color: Theme.outline
    opacity: model.stale === "" ? 1 : 0.6

    Label {
        x: 40
        y: 24
        width: card.width / 2 - 48
        //% "到场曲线"
        text: qsTrId("staff.curve")
        type: Theme.label
        size: 42
        fit: 1
    }
    Label {
        x: card.width / 2
        y: 30
        width: card.width / 2 - 40
        horizontalAlignment: Text.AlignRight
        text: card.model.recent
        type: Theme.caption
        fit: 1
        color: Theme.ink2
    }
    Smooth {
        x: card.chartX
        y: card.chartY
        width: card.chartWidth
        height: card.chartHeight

        ShapePath {
            strokeWidth: -1
            fillColor: Qt.alpha(Theme.ok, 0.14)
            PathSvg { path: card.line() + " L " + card.at(Qt.point(card.now.x, 0)) + " L 0 " + card.chartHeight + " Z" }
        }
        ShapePath {
            strokeColor: Theme.outline
            strokeWidth: 3
            strokeStyle: ShapePath.DashLine
            dashPattern: [1, 3]
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            PathSvg { path: "M 0 0 L " + card.chartWidth + " 0" }
        }
        ShapePath {
            strokeColor: Theme.outline
            strokeWidth: 3
            fillColor: "transparent"
            PathSvg { path: "M 0 " + card.chartHeight + " L " + card.chartWidth + " " + card.chartHeight }
        }
        ShapePath {
            strokeColor: card.model.startsAt < 0 ? "transparent" : Theme.accent
            strokeWidth: 4
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 3]
            fillColor: "transparent"
            PathSvg { path: "M " + card.model.startsAt * card.chartWidth + " 0 l 0 " + card.chartHeight }
        }
        ShapePath {
            strokeColor: Theme.ok
            strokeWidth: 7
            joinStyle: ShapePath.RoundJoin
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            PathSvg { path: card.line() }
        }
    }
    Rectangle {
        visible: card.points.length > 0
        x: card.chartX + card.now.x * card.chartWidth - width / 2
        y: card.chartY + (1 - card.now.y) * card.chartHeight - height / 2
        width: 28
        height: width
        radius: width / 2
        color: Theme.ok
        border.width: 4
        border.color: Theme.card
    }
    Repeater {
        model: card.model.times

        Label {
            required property string modelData
            required property int index
            x: card.chartX + index * card.chartWidth / 2 - (index > 0 ? implicitWidth / 2 : 0)
            y: card.chartY + card.chartHeight + 8
            visible: card.model.startsAt < 0 || Math.abs(card.model.startsAt - index / 2) > 0.16
            text: modelData
            type: Theme.caption
            color: Theme.ink2
        }
    }
    Label {
        visible: card.model.startsAt >= 0
        x: Math.min(card.chartX + card.model.startsAt * card.chartWidth - implicitWidth / 2,
                    card.width - 24 - implicitWidth)
        y: card.chartY + card.chartHeight + 8
        text: card.model.starts
        type: Theme.caption
        color: Theme.accent
    }
}
