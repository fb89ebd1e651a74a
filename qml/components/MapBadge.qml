// SPDX-License-Identifier: GPL-3.0-or-later
// The sign of a booth or of a kind of booths: letters on its colour.
import QtQuick
import Plaza

Rectangle {
    id: badge

    required property string text
    required property int tone
    property bool faded: false
    property real size: 40

    width: 52
    height: 48
    radius: Math.min(22, height * 0.22)
    color: faded ? Theme.unread : Theme.tones[tone]

    Label {
        anchors.centerIn: parent
        width: parent.width - 8
        horizontalAlignment: Text.AlignHCenter
        text: badge.text
        type: Theme.label
        size: Math.min(badge.size, (badge.width - 10) / Math.max(1, badge.text.length) / 0.62) * 60 / Theme.px(60)
        color: Theme.dark ? Theme.page : "#ffffff"
    }
}
