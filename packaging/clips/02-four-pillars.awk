# SPDX-License-Identifier: GPL-3.0-or-later
# Standards, metrology, testing, certification and accreditation: what each of them does for everybody.
function scene(t,   i) {
    ground(PAPER)
    box(0, 0, W, 24, 0, PRIMARY, 1)
    for (i = 0; i < 4; i++) # where in the four we are
        box(168 + i * 192, 1776, 168, 16, 8, i == int(t / 3.5) ? ACCENT : "#D9DEE8", 1)
    panel(t, 0, "标准", "有了标准，", "好坏都有尺子")
    panel(t, 3.5, "计量", "一斤是一斤，", "一米是一米")
    panel(t, 7, "检验检测", "眼睛看不见的，", "让数据来说话")
    panel(t, 10.5, "认证认可", "一张证书，", "处处都能信任")
    ruler(t, 0, 3.5)
    dial(t, 3.5, 7)
    bars(t, 7, 10.5)
    trust(t, 10.5, 14.2)
}
function panel(t, from, title, one, two) {
    line(t, from + 0.1, from + 3.5, W / 2, 1160, 168, PRIMARY, title)
    line(t, from + 0.4, from + 3.5, W / 2, 1380, 92, INK, one)
    line(t, from + 0.6, from + 3.5, W / 2, 1516, 92, INK, two)
}
function ruler(t, from, to,   o, i, n, x, h) {
    o = shown(t, from, to)
    n = 40 * sway((t - from) / 1.8)
    box(100, 440, 880, 280, 40, WHITE, o, PRIMARY, 8)
    for (i = 0; i <= 40; i++) {
        x = 140 + i * 20
        h = i % 10 == 0 ? 130 : i % 5 == 0 ? 100 : 64
        stroke(x, 452, x, 452 + h, i % 5 ? 6 : 8, i <= n ? PRIMARY : REST, o)
        if (i % 10 == 0)
            text(x, 680, 72, i <= n ? PRIMARY : REST, o, i / 10)
    }
    stroke(140 + n * 20, 380, 140 + n * 20, 560, 12, ACCENT, o)
}
function dial(t, from, to,   o, a, v) {
    o = shown(t, from, to)
    v = 41 * ease((t - from - 0.2) / 1.6)
    ring(W / 2, 580, 360, v + 1, PRIMARY, REST, o)
    a = v / 60 * 2 * PI - PI / 2
    stroke(W / 2, 580, W / 2 + 230 * cos(a), 580 + 230 * sin(a), 16, ACCENT, o)
    printf "<circle cx=\"%d\" cy=\"580\" r=\"30\" fill=\"%s\" opacity=\"%.3f\"/>\n", W / 2, ACCENT, o > file
}
function bars(t, from, to,   o, i, h, full) {
    o = shown(t, from, to)
    split("300 460 380 560 420", full, " ")
    for (i = 1; i <= 5; i++) {
        h = full[i] * ease((t - from - 0.15 * i) / 0.9)
        box(110 + (i - 1) * 180, 860 - h, 140, h, 20, i == 4 ? ACCENT : PRIMARY, o)
    }
    stroke(90, 872, 990, 872, 8, INK2, o)
    stroke(90, 380, 90 + 900 * ease((t - from - 0.9) / 0.8), 380, 6, GREEN, o * clamp((t - from - 0.9) / 0.2))
}
function trust(t, from, to,   o, p, q) {
    o = shown(t, from, to)
    ring(W / 2, 580, 360, 60 * sway((t - from - 0.1) / 1.4), GREEN, REST, o)
    p = clamp((t - from - 1.2) / 0.25); q = clamp((t - from - 1.45) / 0.35)
    if (p > 0) stroke(410, 590, 410 + 90 * p, 590 + 90 * p, 36, GREEN, o)
    if (q > 0) stroke(500, 680, 500 + 180 * q, 680 - 200 * q, 36, GREEN, o)
}
