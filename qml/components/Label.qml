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
    property int most: 4000       // px: texts that stand side by side at one size
    property real tracking: 0     // px between letters
    property int fit: 0           // lines it may take at a smaller size when it is too long; 0: no fitting
    property real maxHeight: 4000 // for fit > 1
    property bool mayElide: false

    readonly property real spaced: Theme.english ? 0 : tracking
    readonly property int fullPx: Theme.px(size)
    readonly property int fitPx: fit === 0 || width <= 0 ? fullPx : fitted(metrics.advanceWidth / fullPx)
    readonly property int realPx: Math.min(fitPx, most)

    // The largest size at which the text fits into one line or, when that is larger, wrapped into `fit` lines.
    function fitted(ems: real): int {
        const least = Math.min(smallest, fullPx)
        const one = Math.floor((width - 2 - spaced * text.length) / Math.max(0.1, ems))
        if (fit < 2 || one >= 0.86 * fullPx) // a little smaller is better than one word on a second line
            return Math.max(least, Math.min(fullPx, one))
        const words = text.match(/[\u2e80-\uffef][，。、：；！？）]*|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []
        const ends = words.map(word => ({ width: ruler.advanceWidth(word) / fullPx, letters: word.length,
                                          ink: ruler.advanceWidth(word.trim()) / fullPx }))
        let px = Math.min(fullPx, Math.floor(maxHeight / fit / type.line))
        while (px > Math.max(least, one) && linesAt(ends, (width - 8) / px, spaced / px) > fit)
            px -= 1
        return Math.max(least, one, px)
    }
    function linesAt(ends: var, room: real, gap: real): int {
        let lines = 1, filled = 0
        for (const end of ends) {
            const word = end.width + gap * end.letters
            const over = filled > 0 && filled + end.ink + gap * end.letters > room // blanks may hang over
            if (end.ink > room)
                return 1000 // a word is not broken
            lines += over ? 1 : 0
            filled = over ? word : filled + word
        }
        return lines
    }

    textFormat: Text.PlainText
    font.family: Theme.family
    font.pixelSize: realPx
    font.weight: type.weight
    font.letterSpacing: spaced
    wrapMode: fit > 1 ? Text.Wrap : Text.NoWrap
    maximumLineCount: fit > 0 ? fit : 1000
    elide: fit > 0 ? Text.ElideRight : Text.ElideNone
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
        text: label.fit > 0 ? label.text : ""
    }
    FontMetrics {
        id: ruler
        font: metrics.font
    }
}
