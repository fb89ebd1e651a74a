// SPDX-License-Identifier: GPL-3.0-or-later
// The clock: a tick is a minute, the hand stands on the minute that runs.
import QtQuick
import Plaza

Item {
    id: clock

    required property string text
    required property int minute
    property color color: Theme.primary
    property color remain: Theme.remain
    property color hand: Theme.accent
    property real fontSize: 86
    property real tick: 6
    property bool showHand: true

    height: width

    GraduatedRing {
        anchors.fill: parent
        count: 60
        done: clock.minute + 1
        doneColor: clock.color
        remainColor: clock.remain
        tick: clock.tick
    }
    Rectangle {
        visible: clock.showHand
        x: clock.width / 2 - width / 2
        y: -clock.width * 0.045
        width: clock.tick * 2.2
        height: clock.width * 0.165
        radius: width / 2
        color: clock.hand
        antialiasing: true
        transform: Rotation {
            origin.x: clock.tick * 1.1
            origin.y: clock.width / 2 + clock.width * 0.045
            angle: clock.minute * 6
        }
    }
    Text {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -clock.fontSize * 0.07
        textFormat: Text.PlainText
        font.family: Theme.family
        font.pixelSize: clock.fontSize
        font.weight: Font.Bold
        color: clock.color
        text: clock.text
    }
}
