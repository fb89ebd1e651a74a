// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles of the modules that this kiosk offers; those that are off leave their place to the others. Two stand below
// each other; of three the last one is as wide as two, and shows what is inside.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: area

    required property KioskModel kiosk
    property bool low: false
    readonly property var modules: kiosk.home.modules
    readonly property int count: modules.length
    readonly property bool tight: low || height < 560
    readonly property bool four: count > 3
    readonly property real half: (width - 24) / 2
    readonly property real firstHeight: count < 2 ? 0 : tight ? 152 : four ? (height - 24) / 2 : 268

    function xOf(name: string): real {
        return count > 2 && modules.indexOf(name) % 2 === 1 && (four || name !== modules[count - 1]) ? half + 24 : 0
    }
    function yOf(name: string): real {
        const last = four ? modules.indexOf(name) > 1 : name === modules[count - 1]
        return last && count > 1 ? firstHeight + 24 : 0
    }
    function widthOf(name: string): real {
        return count > 2 && (four || name !== modules[count - 1]) ? half : width
    }

    BigTile {
        objectName: "quiz"
        visible: area.modules.indexOf("quiz") >= 0
        x: area.xOf("quiz")
        y: area.yOf("quiz")
        width: area.widthOf("quiz")
        height: area.firstHeight
        low: area.tight
        icon: "quiz"
        iconColor: Theme.accent
        label: area.kiosk.quiz.title
        line: area.kiosk.quiz.reason !== "" ? area.kiosk.quiz.reason : area.kiosk.quiz.rules[0] ?? ""
        onTapped: area.kiosk.openQuiz()
    }
    BigTile {
        objectName: "map"
        visible: area.modules.indexOf("map") >= 0
        x: area.xOf("map")
        y: area.yOf("map")
        width: area.widthOf("map")
        height: area.firstHeight
        low: area.tight
        icon: "map"
        iconColor: Theme.ok
        label: qsTrId("home.map")
        //% "找展位 · 找服务台"
        line: qsTrId("home.map.line")
        onTapped: area.kiosk.openMap()
    }
    BigTile {
        objectName: "stamps"
        visible: area.modules.indexOf("stamps") >= 0
        x: area.xOf("stamps")
        y: area.yOf("stamps")
        width: area.widthOf("stamps")
        height: area.firstHeight
        low: area.tight
        icon: "stamp"
        iconColor: Theme.venue
        //% "集章卡"
        label: qsTrId("home.stamps")
        line: area.kiosk.stamps.tile
        onTapped: area.kiosk.openStamps()
    }
    BigTile {
        objectName: "agenda"
        visible: area.modules.indexOf("agenda") >= 0
        x: area.xOf("agenda")
        y: area.yOf("agenda")
        width: area.widthOf("agenda")
        height: area.four ? area.firstHeight : parent.height - y
        low: area.four ? area.tight : area.low
        icon: "calendar"
        //% "今日日程"
        label: qsTrId("home.agenda")
        line: area.kiosk.programme.today
        onTapped: area.kiosk.openAgenda()

        AgendaGlance {
            visible: !area.four
            anchors.fill: parent
            page: area.kiosk.agenda
        }
    }
}
