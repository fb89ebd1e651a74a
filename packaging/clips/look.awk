# SPDX-License-Identifier: GPL-3.0-or-later
# Plaza's look for the clips: colours, easing, letters, the graduated ring, the mark. A clip's own file defines
# scene(t), which draws the frame at t seconds with these. Sizes in pixels, times in seconds.
BEGIN {
    DEEP = "#0A1E46"; PRIMARY = "#12326E"; GOLD = "#F3C567"; ACCENT = "#97250F"; SOFT = "#D6E0F5"; WHITE = "#FFFFFF"
    PAPER = "#F8F6F1"; INK = "#0F172A"; INK2 = "#3A455A"; REST = "#A9B4CB"; TEAL = "#005762"; GREEN = "#08573A"
    PI = 3.14159265358979
    for (frame = 0; frame < seconds * 25; frame++) {
        file = sprintf("%s/%04d.svg", out, frame)
        printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"Noto Sans CJK SC\" stroke-linecap=\"round\">\n", W, H > file
        scene(frame / 25)
        print "</svg>" > file
        close(file)
    }
}
function clamp(x) { return x < 0 ? 0 : x > 1 ? 1 : x }
function ease(x) { x = 1 - clamp(x); return 1 - x * x * x }
function sway(x) { return 0.5 - 0.5 * cos(PI * clamp(x)) }
# 0 … 1 … 0: comes within 0.5 s after `from`, goes within 0.4 s before `to`.
function shown(t, from, to) { return ease((t - from) / 0.5) * clamp((to - t) / 0.4) }
function ground(colour) { printf "<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>\n", W, H, colour > file }
function text(x, y, size, colour, opacity, words, anchor, weight) {
    if (opacity > 0.004)
        printf "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%d\" font-weight=\"%d\" fill=\"%s\" opacity=\"%.3f\" text-anchor=\"%s\" letter-spacing=\"3\">%s</text>\n", x, y, size, weight ? weight : 700, colour, opacity, anchor ? anchor : "middle", words > file
}
# A line that rises by 24 px as it comes.
function line(t, from, to, x, y, size, colour, words, anchor,   o) {
    o = shown(t, from, to)
    text(x, y + 24 * (1 - ease((t - from) / 0.5)), size, colour, o, words, anchor)
}
function box(x, y, w, h, r, fill, opacity, stroke, width) {
    if (opacity > 0.004)
        printf "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" rx=\"%.1f\" fill=\"%s\" opacity=\"%.3f\" stroke=\"%s\" stroke-width=\"%.1f\"/>\n", x, y, w < 0 ? 0 : w, h < 0 ? 0 : h, r, fill, opacity, stroke ? stroke : "none", width > file
}
function stroke(x1, y1, x2, y2, width, colour, opacity) {
    if (opacity > 0.004)
        printf "<path d=\"M%.2f %.2fL%.2f %.2f\" stroke=\"%s\" stroke-width=\"%.2f\" opacity=\"%.3f\"/>\n", x1, y1, x2, y2, colour, width, opacity > file
}
# The graduated ring: 60 ticks, every fifth longer and thicker; `done` of them (a fraction counts) in `colour`.
function ring(cx, cy, R, done, colour, rest, opacity,   i, a, w, len, outer, part, c) {
    for (i = 0; i < 60; i++) {
        a = (i / 60) * 2 * PI - PI / 2
        w = R * 0.021 * (i % 5 ? 1 : 1.35)
        len = R * (i % 5 ? 0.075 : 0.13)
        outer = R - w
        stroke(cx + outer * cos(a), cy + outer * sin(a), cx + (outer - len) * cos(a), cy + (outer - len) * sin(a), w, rest, opacity)
        part = clamp(done - i)
        if (part > 0)
            stroke(cx + outer * cos(a), cy + outer * sin(a), cx + (outer - len) * cos(a), cy + (outer - len) * sin(a), w, colour, opacity * part)
    }
}
# The mark on its field of 48: ruler, dial, a person in the plaza.
function mark(x, y, size, colour, dot, opacity,   k) {
    k = size / 48
    printf "<g transform=\"translate(%.2f %.2f) scale(%.4f)\" opacity=\"%.3f\" fill=\"none\" stroke=\"%s\" stroke-width=\"6\"><path d=\"M12 19V43\"/><circle cx=\"26\" cy=\"19\" r=\"14\"/><circle cx=\"26\" cy=\"19\" r=\"4.6\" fill=\"%s\" stroke=\"none\"/></g>\n", x, y, k, opacity, colour, dot > file
}
