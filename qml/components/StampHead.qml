// SPDX-License-Identifier: GPL-3.0-or-later
// How many stamps there are and what they are good for; or what did not work.
import QtQuick
import Plaza
import Plaza.Ui

Column {
    id: head

    required property StampPage model

    spacing: 8

    Label {
        width: head.width
        text: head.model.title
        type: Theme.title
        smallest: 56
        fit: Theme.landscape ? 2 : 1
        maxHeight: Theme.landscape ? 200 : 130
        tracking: 2
        color: Theme.primary
    }
    Row {
        spacing: 20

        Icon {
            visible: head.model.problem
            size: 56
            name: "alert"
            color: Theme.time
        }
        Label {
            width: head.width - (head.model.problem ? 76 : 0)
            text: head.model.line
            type: Theme.sub
            smallest: 32
            fit: 2
            maxHeight: 122
            color: head.model.problem ? Theme.time : Theme.ink2
        }
    }
}
