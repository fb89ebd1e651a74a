# SPDX-License-Identifier: GPL-3.0-or-later
# Three places to look at on food, three rules for the lift.
function scene(t) {
    if (t < 7) food(t); else lift(t - 7)
}
function row(t, from, to, y, number, words, colour,   o) {
    o = shown(t, from, to)
    box(96, y - 92, 128, 128, 28, colour, o)
    text(160, y + 4, 80, WHITE, o, number)
    line(t, from, to, 276, y + 4, 92, INK, words, "start")
}
function food(t,   o, i, look) {
    ground(PAPER)
    box(0, 0, W, 24, 0, GREEN, 1)
    o = shown(t, 0.1, 7)
    # a jar with its label, and the glass that goes over it
    box(330, 250, 420, 90, 24, PRIMARY, o)
    box(290, 356, 500, 520, 72, WHITE, o, PRIMARY, 10)
    box(290, 480, 500, 290, 0, "#E5F1EB", o, PRIMARY, 6)
    for (i = 0; i < 3; i++)
        box(340, 528 + i * 84, (i == 2 ? 300 : 400) * ease((t - 0.4 - i * 0.25) / 0.6), 32, 16, GREEN, o)
    look = sway((t - 1.4) / 4)
    printf "<g opacity=\"%.3f\" fill=\"none\" stroke=\"%s\" stroke-width=\"20\"><circle cx=\"%.1f\" cy=\"%.1f\" r=\"112\"/><path d=\"M%.1f %.1fl92 92\" stroke-width=\"32\"/></g>\n", shown(t, 1.2, 7), ACCENT, 660 - 60 * sin(look * 6), 550 + 160 * look, 660 - 60 * sin(look * 6) + 88, 550 + 160 * look + 88 > file
    line(t, 0.2, 7, W / 2, 1090, 124, GREEN, "买食品，看三处")
    row(t, 1.4, 7, 1290, "1", "生产日期", GREEN)
    row(t, 2.6, 7, 1470, "2", "保质期限", GREEN)
    row(t, 3.8, 7, 1650, "3", "生产许可编号", GREEN)
}
function lift(t,   o, gap) {
    ground(PAPER)
    box(0, 0, W, 24, 0, TEAL, 1)
    o = shown(t, 0.1, 7.6)
    gap = 150 * (sway((t - 0.6) / 1.2) - sway((t - 3.6) / 1.4))
    box(270, 230, 540, 660, 32, TEAL, o)
    box(318, 330, 444, 560, 0, "#E8F3F4", o)
    box(318, 330, 222 - gap, 560, 0, WHITE, o, PRIMARY, 8)
    box(540 + gap, 330, 222 - gap, 560, 0, WHITE, o, PRIMARY, 8)
    printf "<path d=\"M540 %.1fl-36 44h72z\" fill=\"%s\" opacity=\"%.3f\"/>\n", 258, GOLD, o * (0.6 + 0.4 * cos(t * PI)) > file
    line(t, 0.2, 7.6, W / 2, 1090, 124, TEAL, "乘电梯，记三条")
    row(t, 1.4, 7.6, 1290, "1", "不扒门，不倚门", TEAL)
    row(t, 2.6, 7.6, 1470, "2", "轿厢内不蹦跳", TEAL)
    row(t, 3.8, 7.6, 1650, "3", "被困按铃，等待", TEAL)
}
