// SPDX-License-Identifier: GPL-3.0-or-later
// Every text on the screen. Plain text only: names are other people's input. The line box is centred on the Chinese
// glyph (its middle stands 0.78 em under the font's own top), so that texts can be placed by their boxes; the last
// line would otherwise keep the font's own height, 1.448 em.
import QtQuick
import Plaza

Text {
    property TypeRole type: Theme.body
    property real size: type.px
    property int smallest: 32
    property bool mayElide: false

    readonly property int fullPx: Theme.px(size)
    readonly property int realPx: fontSizeMode === Text.FixedSize ? fullPx : fontInfo.pixelSize

    textFormat: Text.PlainText
    font.family: Theme.family
    font.pixelSize: fullPx
    font.weight: type.weight
    minimumPixelSize: Math.min(fullPx, smallest)
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(fullPx * type.line)
    topPadding: Math.round(lineHeight / 2 - 0.78 * realPx)
    bottomPadding: lineHeight - Math.ceil(1.448 * realPx) - topPadding
    color: Theme.ink
}
