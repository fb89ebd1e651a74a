// SPDX-License-Identifier: GPL-3.0-or-later
// One question: who is missing? The ring, the curve, the organisations, the kiosks; or the names of who is missing.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: board

    required property StaffHeadcount model
    required property StaffMissing missing
    readonly property bool wide: Theme.landscape
    readonly property bool naming: missing.shown
    readonly property int headHeight: !wide && Theme.large ? 132 : 104
    readonly property int under: headHeight + 16
    readonly property int kioskRows: Math.ceil(model.kiosks.length / 2)
    readonly property int kioskTop: height - (model.kiosks.length === 0 ? 0 : wide ? 124 : kioskRows * 128 - 16)

    ScopeSwitch {
        visible: !board.naming
        width: parent.width
        height: board.headHeight
        model: board.model
    }
    HeadcountCard {
        visible: !board.naming
        y: board.under
        width: board.wide ? 560 : parent.width
        height: board.wide ? board.kioskTop - y - 24 : 384
        model: board.model
    }
    ArrivalSparkline {
        visible: !board.naming
        x: board.wide ? 584 : 0
        y: board.wide ? board.under : board.under + 400
        width: board.wide ? 660 : parent.width
        height: board.wide ? board.kioskTop - y - 24 : 288 - (board.headHeight - 104)
        model: board.model
    }
    OrgList {
        visible: !board.naming
        x: board.wide ? 1268 : 0
        y: board.wide ? board.under : 824
        width: parent.width - x
        height: board.kioskTop - y - (board.model.kiosks.length > 0 ? 16 : 0)
        model: board.model
    }
    Grid {
        visible: !board.naming
        y: board.kioskTop
        columns: board.wide ? 4 : 2
        spacing: board.wide ? 24 : 16

        Repeater {
            model: board.model.kiosks

            KioskCard {
                required property var modelData
                kiosk: modelData
                width: board.wide ? (board.width - 72) / 4 : (board.width - 16) / 2
                height: board.wide ? 124 : 112
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: board.naming
        sourceComponent: MissingList { model: board.missing }
    }
}
