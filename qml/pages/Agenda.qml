// SPDX-License-Identifier: GPL-3.0-or-later
// One question: what is on today, and where?
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property AgendaPage model: kiosk.agenda
    readonly property bool wide: Theme.landscape
    readonly property bool low: Theme.reach && !wide
    readonly property bool both: wide && model.columns.length === 2
    readonly property int listTop: wide ? 268 : (low ? Theme.reachTop + 16 : 768) + (choice.visible ? 136 : 0)
    readonly property int listBottom: wide ? 752 : 1576

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Loader {
        active: page.low
        sourceComponent: ReachTop { kiosk: page.kiosk }
    }
    Loader {
        active: !page.low
        sourceComponent: AgendaHead { kiosk: page.kiosk }
    }
    VenueSwitch {
        id: choice
        visible: !page.both && page.model.venues.length > 1
        page: page.model
        x: Theme.margin
        y: page.wide ? 768 : page.low ? Theme.reachTop + 16 : 768
        width: page.wide ? 900 : 984
    }
    Label {
        visible: page.model.empty !== ""
        x: Theme.margin
        y: page.listTop + 60
        width: Theme.canvasWidth - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        text: page.model.empty
        type: Theme.headline
        size: 60
        fit: 2
        color: Theme.ink2
    }
    Repeater {
        id: columns
        model: page.both ? [0, 1] : page.model.columns.length > 0 ? [page.model.venue] : []

        Item {
            id: column

            required property int modelData
            required property int index
            readonly property AgendaColumn list: content

            x: Theme.margin + index * 924
            y: page.listTop
            width: page.both ? 900 : Theme.canvasWidth - 2 * Theme.margin
            height: page.listBottom - y

            Label {
                visible: page.both
                y: -72
                width: parent.width
                text: page.model.venues[column.modelData] ?? ""
                type: Theme.label
                fit: 1
                color: Theme.primary
            }
            AgendaColumn {
                id: content
                anchors.fill: parent
                rows: page.model.columns[column.modelData] ?? []
                onChosen: target => page.kiosk.showPlace(target)
            }
        }
    }
    AgendaActions {
        kiosk: page.kiosk
        x: page.wide && choice.visible ? 972 : Theme.margin
        y: page.wide ? 776 : 1600
        width: page.wide && choice.visible ? 900 : Theme.canvasWidth - 2 * Theme.margin
        more: columns.count > 0 && [...Array(columns.count).keys()].some(i => columns.itemAt(i)?.list.more ?? false)
        onTurned: by => [...Array(columns.count).keys()].forEach(i => columns.itemAt(i).list.turn(by))
    }
}
