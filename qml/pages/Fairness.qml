// SPDX-License-Identifier: GPL-3.0-or-later
// One question: why should I believe this draw? Three steps, today's fingerprint, and what is left.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property FairnessPage model: kiosk.fairness
    readonly property bool wide: Theme.landscape
    readonly property bool brief: model.published || model.restated.length > 0 || Theme.large // the steps without their words
    readonly property bool beside: wide && brief // the rules stand under the steps

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    StatusBar {
        kiosk: page.kiosk
    }
    Label {
        id: title
        x: Theme.margin
        y: page.wide ? 128 : 140
        width: page.wide ? 836 : 984
        text: qsTrId("fair.title")
        type: Theme.title
        fit: 1
        tracking: 2
        color: Theme.primary
    }
    Label {
        id: line
        x: Theme.margin
        y: title.y + title.height
        width: title.width
        //% "抽奖用的数字事先封存，之后不能更改"
        text: qsTrId("fair.line")
        type: Theme.sub
        size: 42
        smallest: 34
        fit: 2
        maxHeight: 104
        color: Theme.ink2
    }
    FairSteps {
        id: steps
        x: Theme.margin
        y: line.y + line.height + (page.wide ? 16 : 24)
        width: title.width
        brief: page.brief
    }
    FairCard {
        model: page.model
        x: page.wide ? 932 : Theme.margin
        y: page.wide ? 124 : steps.y + steps.height + 24
        width: page.wide ? 940 : 984
        height: (page.wide ? 744 : 1564) - y
        showRules: !page.beside
    }
    FairRules {
        visible: page.beside
        model: page.model
        x: Theme.margin
        y: 912 - height
        width: title.width
    }
    Button {
        objectName: "ok"
        x: page.wide ? 932 : Theme.margin
        y: page.wide ? 768 : 1588
        width: page.wide ? 940 : 984
        kind: Button.Kind.Filled
        icon: "check"
        text: qsTrId("common.ok")
        size: 56
        onTapped: page.kiosk.openQuiz()
    }
}
