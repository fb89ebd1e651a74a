// SPDX-License-Identifier: GPL-3.0-or-later
// One role of the type scale: size in px of the canvas, weight, line height in em.
import QtQuick

QtObject {
    required property int px
    property int weight: Font.Bold
    property real line: 1.25
}
