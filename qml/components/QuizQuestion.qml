// SPDX-License-Identifier: GPL-3.0-or-later
// One question of the quiz, the seconds left for it, and its answers. The page holds nothing of what is right.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: asked

    required property KioskModel kiosk
    readonly property QuizPage model: kiosk.quiz
    readonly property bool wide: Theme.landscape
    readonly property int doTop: wide ? (Theme.reach ? 500 : 432) : Theme.reach ? 880 : 800
    readonly property int doBottom: wide ? 744 : 1540
    readonly property int columns: wide ? 2 : 1
    readonly property int rows: Math.max(1, Math.ceil(model.options.length / columns))
    readonly property int gap: wide && rows > 2 ? 12 : 24
    property int common: 4000 // px of the answers
    readonly property real step: Math.min(wide ? 168 : 184, (doBottom - doTop + gap) / rows)

    function settle() {
        let px = 4000
        for (let i = 0; i < answers.count; ++i)
            px = Math.min(px, answers.itemAt(i)?.fits ?? px)
        common = px
    }

    // The seconds begin with the first frame that shows the question.
    FrameAnimation {
        running: asked.model.waiting
        onTriggered: asked.model.shown()
    }
    QuizHead {
        x: Theme.margin
        y: 40
        width: asked.wide ? 860 : 984
        model: asked.model
    }
    Picture {
        id: picture
        x: Theme.margin
        y: asked.wide ? 168 : 166
        width: 600
        height: asked.wide ? 224 : Theme.reach ? 256 : 296
        source: asked.model.picture
    }
    GraduatedRing {
        id: ring
        readonly property int size: asked.wide ? 200 : Theme.reach ? 210 : 250
        x: picture.there ? 680 : asked.wide ? (908 - size) / 2 : (1080 - size) / 2
        y: asked.wide ? 176 : 190
        width: size
        tick: 6
        done: asked.model.secondsTotal > 0 ? 60 * asked.model.secondsLeft / asked.model.secondsTotal : 60
        doneColor: asked.model.secondsLeft <= 5 ? Theme.accent : Theme.primary
    }
    Label {
        anchors.centerIn: ring
        text: asked.model.secondsLeft
        type: Theme.title
        font.pixelSize: 100
        color: asked.model.secondsLeft <= 5 ? Theme.accent : Theme.primary
    }
    Label {
        x: ring.x + ring.width + 20
        y: ring.y + (ring.height - height) / 2
        //% "秒"
        text: qsTrId("quiz.seconds")
        type: Theme.body
        color: Theme.ink2
    }
    Label {
        id: kind
        x: Theme.margin
        y: asked.wide ? 400 : Theme.reach ? 430 : 470
        text: asked.model.kind
        type: Theme.small
        color: Theme.ink2
    }
    Label {
        x: Theme.margin
        y: kind.y + kind.height + 4
        width: asked.wide ? 860 : 984
        text: asked.model.question
        type: Theme.headline
        smallest: 40
        fit: asked.wide ? 5 : 3
        maxHeight: asked.wide ? 460 : asked.doTop - y - 12
    }
    Grid {
        visible: !asked.model.numeric
        x: asked.wide ? 932 : Theme.margin
        y: asked.doTop
        columns: asked.columns
        columnSpacing: Theme.s3
        rowSpacing: asked.gap

        Repeater {
            id: answers
            model: asked.model.options
            onItemAdded: asked.settle()

            QuizChoice {
                required property var modelData
                required property int index
                objectName: "option" + index
                option: modelData
                ordering: asked.model.ordering
                most: asked.common
                onFitsChanged: asked.settle()
                width: asked.wide ? 458 : 984
                height: asked.step - asked.gap
                onTapped: asked.model.choose(index)
            }
        }
    }
    Loader {
        active: asked.model.numeric
        x: asked.wide ? 932 : Theme.margin
        y: asked.doTop
        sourceComponent: NumberPad {
            width: asked.wide ? 940 : 984
            height: asked.doBottom - asked.doTop
            onTyped: key => asked.model.type(key)
        }
    }
    Button {
        objectName: "quit"
        x: asked.wide ? 932 : Theme.margin
        y: asked.wide ? 768 : 1580
        width: 292
        kind: Button.Kind.Ghost
        icon: "close"
        //% "退出"
        text: qsTrId("quiz.quit")
        size: 46
        onTapped: asked.kiosk.goHome()
    }
    Button {
        objectName: "submit"
        opacity: asked.model.canSubmit ? 1 : 0.45
        enabled: asked.model.canSubmit
        x: asked.wide ? 1248 : 372
        y: asked.wide ? 768 : 1580
        width: asked.wide ? 624 : 660
        kind: Button.Kind.Filled
        icon: "check"
        text: asked.model.submitText
        size: 60
        onTapped: asked.model.submit()
    }
}
