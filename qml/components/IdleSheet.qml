// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plaza
import Plaza.Ui

Item {
    required property KioskModel kiosk
}
