// SPDX-License-Identifier: GPL-3.0-or-later
// Rule after rule: what it is about, and what it says; at the end what these words can be told by.
import QtQuick
import Plaza

Column {
    id: list

    required property var rows
    property string fingerprint

    spacing: 16

    Repeater {
        model: list.rows

        RuleItem {
            required property var modelData
            width: list.width
            label: modelData.label
            text: modelData.value
        }
    }
    RuleItem {
        visible: list.fingerprint !== ""
        width: list.width
        //% "规则文字的指纹"
        label: qsTrId("rules.fingerprint")
        text: list.fingerprint
    }
}
