// SPDX-License-Identifier: GPL-3.0-or-later
// Every text on the screen. Plain text only: names are other people's input. The line box is centred on the Chinese
// glyph (its middle stands 0.78 em under the font's own top), so that texts can be placed by their boxes; the last
// line would otherwise keep the font's own height, 1.448 em.
import QtQuick
import Plaza

Text {
    id: label

    property TypeRole type: Theme.body
    property real size: type.px
    property int smallest: 32
    property int fit: 0           // lines it may take at a smaller size when it is too long; 0: no fitting
    property real maxHeight: 4000 // for fit > 1
    property bool mayElide: false

    readonly property int fullPx: Theme.px(size)
    readonly property int realPx: fit === 0 || width <= 0 ? fullPx : fitted(metrics.advanceWidth / fullPx)

    // The largest size at which a text `ems` wide fits into one line, or into `fit` lines, whichever is larger.
    function fitted(ems: real): int {
        const one = Math.floor((width - 2) / Math.max(0.1, ems))
        const all = fit < 2 ? 0 : Math.floor(Math.min(width * fit * 0.9 / Math.max(0.1, ems), maxHeight / fit / type.line))
        return Math.max(Math.min(smallest, fullPx), Math.min(fullPx, Math.max(one, all)))
    }

    textFormat: Text.PlainText
    font.family: Theme.family
    font.pixelSize: realPx
    font.weight: type.weight
    wrapMode: fit > 1 ? Text.Wrap : Text.NoWrap
    maximumLineCount: fit > 0 ? fit : 1000
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(realPx * type.line)
    topPadding: Math.round(lineHeight / 2 - 0.78 * realPx)
    bottomPadding: lineHeight - Math.ceil(1.448 * realPx) - topPadding
    color: Theme.ink

    TextMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: label.fullPx
        font.weight: label.font.weight
        font.letterSpacing: label.font.letterSpacing
        text: label.fit > 0 ? label.text : ""
    }
}
