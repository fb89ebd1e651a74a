// SPDX-License-Identifier: GPL-3.0-or-later
// One person: who, where they are, what can be done for them, and what was.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: sheet

    required property StaffPerson model
    readonly property bool asking: model.step !== StaffPerson.Sheet
    readonly property bool wide: Theme.landscape
    readonly property real seeWidth: wide ? 880 : width
    readonly property real doLeft: wide ? 904 : 0
    readonly property real doTop: wide ? 0 : 800

    Item {
        anchors.fill: parent
        visible: !sheet.asking

        StaffPersonHead {
            width: sheet.seeWidth
            height: sheet.wide ? 268 : 320
            model: sheet.model
        }
        StaffPersonTold {
            y: sheet.wide ? 280 : 336
            width: sheet.seeWidth
            height: sheet.wide ? 88 : 96
            model: sheet.model
        }
        Repeater {
            model: sheet.model.sessions

            StaffPersonSession {
                required property var modelData
                required property int index
                objectName: "session" + index
                y: (sheet.wide ? 380 : 448) + index * (height + 4)
                width: sheet.seeWidth
                height: 112
                attended: modelData
                onTapped: sheet.model.inSession(index)
            }
        }
        StaffPersonActs {
            x: sheet.doLeft
            y: sheet.doTop
            width: sheet.width - x
            model: sheet.model
        }
        Repeater {
            model: sheet.model.done

            StaffPersonDone {
                required property var modelData
                required property int index
                objectName: "done" + index
                x: sheet.doLeft
                y: sheet.doTop + 272 + index * (height + 8)
                width: sheet.width - x
                height: 104
                done: modelData
                onTapped: sheet.model.undo(done.index)
            }
        }
        PageTurner {
            visible: sheet.model.pages > 1
            x: sheet.doLeft
            y: sheet.doTop + 608
            number: sheet.model.pageNumber
            pages: sheet.model.pages
            onTurned: by => sheet.model.turn(by)
        }
        Button {
            objectName: "close"
            x: sheet.width - width
            y: sheet.height - height
            width: 300
            height: 96
            kind: Button.Kind.Ghost
            icon: "back"
            text: qsTrId("common.back")
            size: 44
            onTapped: sheet.model.close()
        }
    }
    StaffPersonChoice {
        anchors.fill: parent
        visible: sheet.asking
        model: sheet.model
    }
}
