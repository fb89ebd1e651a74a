// SPDX-License-Identifier: GPL-3.0-or-later
// The sealed number and the draws' record, when they are public: everybody can compute the draws again.
import QtQuick
import Plaza
import Plaza.Ui

Column {
    id: secret

    required property FairnessPage model

    Label {
        width: secret.width
        //% "原数已公布"
        text: qsTrId("fair.published")
        type: Theme.small
        font.weight: Font.Bold
        fit: 1
        color: Theme.ok
    }
    Label {
        width: secret.width
        text: secret.model.seed
        type: Theme.body
        size: Theme.large ? 32 : Theme.landscape ? 36 : 40
        fit: 2
        maxHeight: Theme.large ? 96 : Theme.landscape ? 104 : 116
    }
    Label {
        visible: secret.model.record !== ""
        width: secret.width
        //% "全部抽奖记录的指纹"
        text: qsTrId("fair.record")
        type: Theme.small
        fit: 1
        color: Theme.ink2
    }
    Label {
        visible: text !== ""
        width: secret.width
        text: secret.model.record
        type: Theme.body
        size: Theme.large ? 32 : Theme.landscape ? 36 : 40
        fit: 2
        maxHeight: Theme.large ? 96 : Theme.landscape ? 104 : 116
    }
}
