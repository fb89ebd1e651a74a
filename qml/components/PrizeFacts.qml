// SPDX-License-Identifier: GPL-3.0-or-later
// A voucher's code as it is read out, where it is handed in, and until when.
import QtQuick
import Plaza
import Plaza.Ui

Column {
    id: facts

    required property PrizePage model
    property bool brief: false

    readonly property TypeRole about: Theme.large ? Theme.caption : Theme.small

    spacing: brief || Theme.large ? 0 : 4

    Label {
        width: facts.width
        //% "兑奖号"
        text: qsTrId("prize.code")
        type: facts.about
        fit: 1
        color: Theme.paperInk2
    }
    Label {
        width: facts.width
        text: facts.model.shortCode
        type: Theme.title
        size: 92
        smallest: 60
        fit: 1
        tracking: 2
        color: Theme.event.primary
    }
    Label {
        visible: where.visible
        width: facts.width
        //% "领取地点"
        text: qsTrId("prize.where")
        type: facts.about
        fit: 1
        color: Theme.paperInk2
    }
    Label {
        id: where
        visible: text !== ""
        width: facts.width
        text: facts.model.desk
        type: Theme.label
        size: 50
        smallest: 32
        fit: facts.brief ? 2 : 3
        maxHeight: facts.brief ? (Theme.large ? 84 : 104) : 124
        color: Theme.paperInk
    }
    Label {
        width: facts.width
        //% "领取时间"
        text: qsTrId("prize.when")
        type: facts.about
        fit: 1
        color: Theme.paperInk2
    }
    Label {
        width: facts.width
        text: facts.model.until
        type: Theme.label
        size: 50
        smallest: 32
        fit: facts.brief ? 1 : 2
        maxHeight: Theme.large ? 92 : 112
        color: Theme.paperInk
    }
}
