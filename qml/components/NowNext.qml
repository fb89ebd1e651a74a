// SPDX-License-Identifier: GPL-3.0-or-later
// What is on and what comes next; one column when nothing is on.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: both

    required property Programme programme
    property color ink: Theme.ink
    property color soft: Theme.ink2
    property color dot: Theme.accent
    property color line: Theme.hair
    readonly property bool two: programme.hasNow && programme.hasNext
    readonly property real half: two ? (width - Theme.s4 * 2) / 2 : width

    height: 168

    NowNextColumn {
        visible: both.programme.hasNow
        width: both.half
        ink: both.ink
        soft: both.soft
        dot: both.dot
        //% "正在进行"
        head: qsTrId("now")
        live: true
        time: both.programme.nowTime
        title: both.programme.nowTitle
        place: both.programme.nowPlace
    }
    Rectangle {
        visible: both.two
        x: both.half + Theme.s4 - Theme.hairLine
        y: 12
        width: Theme.hairLine
        height: both.height - 24
        color: both.line
    }
    NowNextColumn {
        visible: both.programme.hasNext
        x: both.two ? both.half + Theme.s4 * 2 : 0
        width: both.half
        ink: both.ink
        soft: both.soft
        //% "接下来"
        head: qsTrId("next")
        time: both.programme.nextTime
        title: both.programme.nextTitle
        place: both.programme.nextPlace
    }
    Label {
        visible: !both.programme.hasNow && !both.programme.hasNext
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        maximumLineCount: 2
        text: both.programme.message
        type: Theme.label
        color: both.ink
    }
}
