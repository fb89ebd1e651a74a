// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles of the modules that this kiosk offers; those that are off leave their place to the others.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: area

    required property KioskModel kiosk
    property bool low: false
    readonly property var modules: kiosk.home.modules
    readonly property bool quiz: modules.indexOf("quiz") >= 0
    readonly property bool tight: low || height < 520
    readonly property real quizHeight: !quiz ? 0 : tight ? 152 : 268

    BigTile {
        objectName: "quiz"
        visible: area.quiz
        width: parent.width
        height: area.quizHeight
        low: area.tight
        icon: "quiz"
        iconColor: Theme.accent
        label: area.kiosk.quiz.title
        line: area.kiosk.quiz.reason !== "" ? area.kiosk.quiz.reason : area.kiosk.quiz.rules[0] ?? ""
        onTapped: area.kiosk.openQuiz()
    }
    BigTile {
        objectName: "agenda"
        visible: area.modules.indexOf("agenda") >= 0
        y: area.quiz ? area.quizHeight + 24 : 0
        width: parent.width
        height: parent.height - y
        low: area.low
        icon: "calendar"
        //% "今日日程"
        label: qsTrId("home.agenda")
        line: area.kiosk.programme.today
        onTapped: area.kiosk.openAgenda()

        AgendaGlance {
            anchors.fill: parent
            page: area.kiosk.agenda
        }
    }
}
