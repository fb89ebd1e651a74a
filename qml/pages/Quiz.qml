// SPDX-License-Identifier: GPL-3.0-or-later
// The prize quiz: its rules, its questions, what was right, the score. Which of them it is, the model says; while the
// store is at it, what was there stays, and takes no touch.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property QuizPage model: kiosk.quiz
    property int shown: QuizPage.Intro

    Binding on shown {
        when: page.model.state !== QuizPage.Busy
        value: page.model.state
        restoreMode: Binding.RestoreNone
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Loader {
        anchors.fill: parent
        enabled: page.model.state !== QuizPage.Busy
        visible: !page.model.saving
        sourceComponent: page.shown === QuizPage.Asking ? question
                       : page.shown === QuizPage.Feedback ? feedback
                       : page.shown === QuizPage.Result ? result : intro

        Component {
            id: intro
            QuizIntro { kiosk: page.kiosk }
        }
        Component {
            id: question
            QuizQuestion { kiosk: page.kiosk }
        }
        Component {
            id: feedback
            QuizFeedback { kiosk: page.kiosk }
        }
        Component {
            id: result
            QuizResult { kiosk: page.kiosk }
        }
    }
    Loader {
        width: parent.width
        height: Theme.canvasHeight - Theme.utilityHeight
        active: page.model.saving
        sourceComponent: ScanBusy { saving: true }
    }
}
