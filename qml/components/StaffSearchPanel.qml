// SPDX-License-Identifier: GPL-3.0-or-later
// One question: whom are you looking for? From the first key on.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: panel

    required property StaffSearch model
    readonly property bool wide: Theme.landscape
    readonly property real seeWidth: wide ? 868 : width
    readonly property real rowsTop: wide ? 196 : 212
    readonly property real rowsBottom: (wide ? height : 920) - 104
    readonly property real rowHeight: (rowsBottom - rowsTop + 8) / 4 - 8

    Rectangle {
        width: panel.seeWidth - 2 * 120 - 2 * 12
        height: 120
        radius: Theme.radiusKey
        color: Theme.card
        border.width: 6
        border.color: Theme.primary

        Label {
            objectName: "typed"
            x: 32
            width: parent.width - 64
            anchors.verticalCenter: parent.verticalCenter
            //% "姓名、单位、座位、手机尾号"
            text: panel.model.typed === "" ? qsTrId("staff.search.hint") : panel.model.typed.toUpperCase()
            type: panel.model.typed === "" ? Theme.small : Theme.large60
            smallest: 32
            fit: 1
            color: panel.model.typed === "" ? Theme.ink2 : Theme.ink
        }
    }
    MapKey {
        objectName: "erase"
        x: panel.seeWidth - 2 * 120 - 12
        width: 120
        height: 120
        icon: "backspace"
        spoken: qsTrId("map.erase")
        onTapped: panel.model.erase()
    }
    MapKey {
        objectName: "empty"
        x: panel.seeWidth - 120
        width: 120
        height: 120
        size: 36
        text: qsTrId("find.clear")
        spoken: text
        onTapped: panel.model.empty()
    }
    Label {
        objectName: "told"
        y: 136
        width: panel.seeWidth
        text: panel.model.told
        type: Theme.small
        fit: 1
        color: Theme.ink2
    }
    Repeater {
        model: panel.model.rows

        StaffSearchRow {
            required property var modelData
            required property int index
            objectName: "person" + index
            y: panel.rowsTop + index * (panel.rowHeight + 8)
            width: panel.seeWidth
            height: panel.rowHeight
            person: modelData
            onTapped: panel.model.choose(person.index)
        }
    }
    PageTurner {
        visible: panel.model.pages > 1
        y: panel.rowsBottom + 8
        number: panel.model.pageNumber
        pages: panel.model.pages
        onTurned: by => panel.model.turn(by)
    }
    StaffSearchKeys {
        x: panel.wide ? 892 : 0
        y: panel.wide ? 196 : 944
        width: parent.width - x
        height: parent.height - y
        model: panel.model
    }
}
