// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a visitor sees: the canvas in the middle of the given place, the pages on it, and what lies over them.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: screen

    required property KioskModel kiosk
    property bool still: false
    readonly property bool wide: width > height
    readonly property real unit: wide ? Math.min(width / 1920, height / 1080) : Math.min(width / 1080, height / 1920)
    readonly property bool bare: kiosk.page === KioskModel.Attract || kiosk.page === KioskModel.Stage || kiosk.page === KioskModel.Promo
    readonly property bool staffed: kiosk.page === KioskModel.Staff && kiosk.staff.step === StaffPage.In
    readonly property color ground: bare ? Theme.primaryDeep : Theme.page

    Binding { target: Theme; property: "event"; value: screen.kiosk.palette }
    Binding { target: Theme; property: "dark"; value: screen.kiosk.dark }
    Binding { target: Theme; property: "large"; value: screen.kiosk.largeText }
    Binding { target: Theme; property: "reach"; value: screen.kiosk.reach }
    Binding { target: Theme; property: "english"; value: screen.kiosk.language === "en" }
    Binding { target: Theme; property: "landscape"; value: screen.wide }
    Binding { target: Theme; property: "still"; value: screen.still }
    Binding { target: Theme; property: "u"; value: screen.unit > 0 ? screen.unit : 1 }

    Item {
        id: canvas
        objectName: "canvas"
        x: Math.round((screen.width - width * Theme.u) / 2)
        y: Math.round((screen.height - height * Theme.u) / 2)
        width: Theme.canvasWidth
        height: Theme.canvasHeight
        scale: Theme.u
        transformOrigin: Item.TopLeft

        Item {
            anchors.fill: parent
            visible: !alarm.active

            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Attract
                page: Attract { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Home
                page: Home { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Scan
                page: Scan { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Find
                leavesAtOnce: true
                page: Find { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Agenda
                page: Agenda { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Verdict
                leavesAtOnce: true
                page: Verdict { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.ScannerCheck
                page: ScannerCheck { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Quiz
                page: Quiz { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Prize
                leavesAtOnce: true
                page: Prize { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Fairness
                page: Fairness { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Rules
                page: Rules { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Map
                page: Map { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Stamps
                page: Stamps { kiosk: screen.kiosk }
            }
            PageSlot {
                shown: screen.kiosk.page === KioskModel.Booth
                page: Booth { kiosk: screen.kiosk }
            }
            PageSlot {
                shown: screen.kiosk.page === KioskModel.Promo
                page: Promo { kiosk: screen.kiosk }
            }
            PageSlot {
                shown: screen.kiosk.page === KioskModel.Stage
                page: Stage { kiosk: screen.kiosk }
            }
            PageSlot {
                readonly property bool covered: idle.shown
                shown: screen.kiosk.page === KioskModel.Staff
                leavesAtOnce: true
                page: Staff { kiosk: screen.kiosk }
            }
            UtilityBar {
                readonly property bool covered: idle.shown
                visible: !screen.bare && !screen.staffed
                kiosk: screen.kiosk
            }
            Toast {
                kiosk: screen.kiosk
                suited: !screen.staffed
            }
            IdleSheet {
                id: idle
                kiosk: screen.kiosk
            }
        }
        Loader {
            id: alarm
            readonly property bool overlay: true
            anchors.fill: parent
            active: screen.kiosk.emergency.shown && screen.kiosk.page !== KioskModel.Staff
            sourceComponent: EmergencyOverlay { kiosk: screen.kiosk }
        }
    }
}
