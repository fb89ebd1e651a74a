// SPDX-License-Identifier: GPL-3.0-or-later
// A button: filled (one per screen), outlined, or a mere word. A return time stands inside it as a ring.
import QtQuick
import Plaza

Item {
    id: button

    enum Kind { Filled, Outlined, Ghost }

    required property string text
    property string icon
    property int kind: Button.Kind.Outlined
    property int seconds: 0
    property int secondsTotal: 0
    property real size: 52
    property bool turned: false // the icon upside down
    property string spoken: text // by a screen reader
    property alias repeats: tap.repeats
    readonly property bool filled: kind === Button.Kind.Filled
    readonly property color ink: filled ? Theme.fillInk : Theme.primary
    readonly property bool ringed: secondsTotal > 0
    readonly property real iconSize: icon === "" ? 0 : Math.round(words.fullPx * 1.1)
    readonly property real extras: (icon === "" ? 0 : iconSize + 20) + (ringed ? 76 + 28 : 0)
    signal tapped

    height: 144
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.onPressAction: tapped()
    scale: tap.down ? 0.98 : 1

    Behavior on scale {
        NumberAnimation {
            duration: tap.down ? 50 : 120
            easing.type: tap.down ? Easing.Linear : Easing.OutCubic
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusButton
        color: button.filled ? (tap.down ? Qt.darker(Theme.fill, 1.09) : Theme.fill)
             : tap.down ? Theme.surface : button.kind === Button.Kind.Outlined ? Theme.card : "transparent"
        border.width: button.kind === Button.Kind.Outlined ? Theme.strongLine : 0
        border.color: Theme.primary
    }
    Row {
        anchors.centerIn: parent
        height: parent.height
        spacing: 20

        Icon {
            visible: button.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            size: button.iconSize
            name: button.icon
            stroke: 2.2
            rotation: button.turned ? 180 : 0
            color: button.ink
        }
        Label {
            id: words
            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(metrics.width + 8, button.width - 48 - button.extras)
            maxHeight: button.height - 12
            text: button.text
            type: Theme.label
            size: button.size
            smallest: 32
            fit: 2
            horizontalAlignment: button.ringed || button.icon !== "" ? Text.AlignLeft : Text.AlignHCenter
            color: button.ink
        }
        Item {
            visible: button.ringed
            anchors.verticalCenter: parent.verticalCenter
            width: 84
            height: 76

            GraduatedRing {
                x: 8
                width: 76
                count: 20
                done: button.secondsTotal > 0 ? Math.ceil(20 * button.seconds / button.secondsTotal) : 0
                tick: 4
                longEvery: 1
                longBy: 0.2
                doneColor: button.ink
                remainColor: button.filled ? Theme.fillRemain : Theme.remain
            }
            Label {
                x: 8
                width: 76
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignHCenter
                text: button.seconds
                type: Theme.caption
                font.pixelSize: 32
                font.weight: Font.Bold
                color: button.ink
            }
        }
    }
    TextMetrics {
        id: metrics
        font: Qt.font({ family: Theme.family, pixelSize: words.fullPx, weight: Font.Bold })
        text: button.text
    }
    Tap {
        id: tap
        anchors.fill: parent
        onTapped: button.tapped()
    }
}
