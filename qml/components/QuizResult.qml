// SPDX-License-Identifier: GPL-3.0-or-later
// How many were right, as a ring and in words.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: result

    required property KioskModel kiosk
    readonly property QuizPage model: kiosk.quiz
    readonly property bool wide: Theme.landscape

    StatusBar {
        kiosk: result.kiosk
    }
    GraduatedRing {
        id: ring
        x: ((result.wide ? 908 : Theme.canvasWidth) - width) / 2
        y: result.wide ? 240 : 300
        width: result.wide ? 520 : 600
        tick: 10
        done: result.model.of > 0 ? 60 * result.model.score / result.model.of : 0
        doneColor: result.model.passed ? Theme.ok : Theme.primary
    }
    Label {
        anchors.centerIn: ring
        text: result.model.score + " / " + result.model.of
        type: Theme.mega
        font.pixelSize: 150
        color: result.model.passed ? Theme.ok : Theme.primary
    }
    Label {
        x: result.wide ? 956 : Theme.margin
        y: result.wide ? 260 : 1000
        width: result.wide ? 916 : 984
        horizontalAlignment: result.wide ? Text.AlignLeft : Text.AlignHCenter
        text: result.model.scoreTitle
        type: Theme.title
        smallest: 56
        fit: 2
        maxHeight: 240
        color: Theme.primary
    }
    Label {
        x: result.wide ? 956 : Theme.margin
        y: result.wide ? 500 : 1240
        width: result.wide ? 916 : 984
        horizontalAlignment: result.wide ? Text.AlignLeft : Text.AlignHCenter
        text: result.model.scoreLine
        type: Theme.sub
        size: 50
        fit: 2
        maxHeight: 150
        color: Theme.ink2
    }
    Button {
        objectName: "done"
        x: result.wide ? 956 : Theme.margin
        y: result.wide ? 768 : 1580
        width: result.wide ? 916 : 984
        kind: Button.Kind.Filled
        icon: "check"
        text: qsTrId("common.done")
        size: 56
        onTapped: result.kiosk.finish()
    }
}
