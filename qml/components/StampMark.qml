// SPDX-License-Identifier: GPL-3.0-or-later
// A booth's stamp 印记: always a square, a little turned, one or two characters. When it has just come it falls onto
// the card.
import QtQuick
import Plaza

Item {
    id: stamp

    required property string mark
    property int tilt: 0
    property bool fresh: false
    property real drop: 1

    height: width
    rotation: tilt
    scale: drop

    Rectangle {
        anchors.fill: parent
        radius: width * 0.18
        color: Theme.event.accent
        antialiasing: true
    }
    Label {
        anchors.centerIn: parent
        width: parent.width * 0.88
        horizontalAlignment: Text.AlignHCenter
        text: stamp.mark
        type: Theme.large60
        size: stamp.width * 0.38
        smallest: 16
        fit: 1
        color: "#ffffff"
    }
    NumberAnimation {
        target: stamp
        property: "drop"
        running: stamp.fresh && !Theme.still
        from: 1.6
        to: 1
        duration: 420
        easing.type: Easing.OutBack
        easing.overshoot: 1.2
        onStopped: stamp.drop = 1
    }
}
