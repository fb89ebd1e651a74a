// SPDX-License-Identifier: GPL-3.0-or-later
// Which rules the draws follow, since when, and the last words on them.
import QtQuick
import Plaza
import Plaza.Ui

Column {
    id: rules

    required property FairnessPage model

    Label {
        visible: rules.model.rules !== ""
        width: rules.width
        //% "规则指纹 %1"
        text: qsTrId("fair.rules").arg(rules.model.rules)
        type: Theme.small
        smallest: 28
        fit: 1
        color: Theme.ink
    }
    Label {
        visible: text !== ""
        width: rules.width
        text: rules.model.rulesLine
        type: Theme.caption
        fit: 1
        color: Theme.ink2
    }
    Repeater {
        id: words
        model: rules.model.restated

        Label {
            required property string modelData
            required property int index
            visible: index >= words.count - 2 // the last ones: there is room for no more
            width: rules.width
            text: modelData
            type: Theme.caption
            fit: 2
            maxHeight: 88
            mayElide: true
            color: Theme.time
        }
    }
}
