// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plaza
import Plaza.Ui

SvgIcon {
    property real size: 48

    width: size
    height: size
    color: Theme.ink
    resolution: Theme.u
}
