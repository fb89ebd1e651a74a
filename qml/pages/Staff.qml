// SPDX-License-Identifier: GPL-3.0-or-later
// The staff's pages: getting in, then whichever their navigation chooses.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property StaffPage model: kiosk.staff
    readonly property bool forStaff: true // who may have to reach higher than a visitor
    readonly property bool within: model.step === StaffPage.In

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    StaffBar {
        kiosk: page.kiosk
    }
    Loader {
        anchors.fill: parent
        active: !page.within
        sourceComponent: StaffEntry { kiosk: page.kiosk }
    }
    Loader {
        id: place
        x: Theme.margin
        y: 136
        width: Theme.canvasWidth - 2 * Theme.margin
        height: nav.y - y - Theme.s3
        active: page.within
        sourceComponent: page.model.person.shown ? person
                       : page.model.tab === StaffPage.Headcount ? headcount
                       : page.model.tab === StaffPage.Search ? search
                       : page.model.tab === StaffPage.Calls ? calls
                       : page.model.tab === StaffPage.Counting ? counting
                       : page.model.tab === StaffPage.Prizes ? prizes
                       : page.model.tab === StaffPage.Control ? control
                       : page.model.inside.shown ? inside : emergency
    }
    Component {
        id: headcount
        StaffDashboard {
            model: page.model.headcount
            missing: page.model.missing
        }
    }
    Component {
        id: search
        StaffSearchPanel { model: page.model.search }
    }
    Component {
        id: person
        StaffPersonSheet { model: page.model.person }
    }
    Component {
        id: calls
        StaffCallList { model: page.model.calls }
    }
    Component {
        id: counting
        StaffCounter { model: page.model.counting }
    }
    Component {
        id: control
        StaffControl {
            rounds: page.model.rounds
            loop: page.model.loop
            draw: page.model.draw
        }
    }
    Component {
        id: prizes
        StaffPrizeDesk { model: page.model.prizes }
    }
    Component {
        id: emergency
        StaffAlarm {
            model: page.model.emergency
            inside: page.model.inside
        }
    }
    Component {
        id: inside
        StaffInsideList { model: page.model.inside }
    }
    StaffNav {
        id: nav
        visible: page.within
        model: page.model
    }
}
