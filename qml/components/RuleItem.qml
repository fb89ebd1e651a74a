// SPDX-License-Identifier: GPL-3.0-or-later
// One rule on its card.
import QtQuick
import Plaza

Rectangle {
    id: rule

    required property string label
    required property string text

    height: about.height + words.height + 44
    radius: Theme.radiusTile
    color: Theme.card
    border.width: Theme.hairLine
    border.color: Theme.hair

    Label {
        id: about
        x: 36
        y: 20
        width: rule.width - 72
        text: rule.label
        type: Theme.small
        fit: 1
        color: Theme.ink2
    }
    Label {
        id: words
        x: 36
        y: about.y + about.height
        width: about.width
        text: rule.text
        type: Theme.body
        size: 44
        fit: 60
        maxHeight: 6000
    }
}
