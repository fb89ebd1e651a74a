// SPDX-License-Identifier: GPL-3.0-or-later
// How many people stand on the sealed list.
import QtQuick
import Plaza

Item {
    id: sealed

    required property int entrants

    GraduatedRing {
        id: ring
        x: Theme.landscape ? 0 : (sealed.width - width) / 2
        width: Math.min(sealed.height, 480)
        tick: width / 60
        doneColor: Theme.highlight
    }
    Label {
        anchors.centerIn: ring
        width: ring.width * 0.68
        horizontalAlignment: Text.AlignHCenter
        text: sealed.entrants
        type: Theme.display
        smallest: 48
        fit: 1
        color: Theme.deepInk
    }
}
