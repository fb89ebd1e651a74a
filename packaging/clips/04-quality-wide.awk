# SPDX-License-Identifier: GPL-3.0-or-later
# For screens that lie: the campaign's theme, and an invitation.
function scene(t,   cx, cy) {
    ground(DEEP)
    cx = 500; cy = 540
    ring(cx, cy, 400, 60 * sway((t - 0.2) / 10.8), GOLD, "#3B5284", 1)
    mark(cx - 130, cy - 150, 280, WHITE, GOLD, ease(t / 0.8))
    line(t, 0.4, 5.8, 1000, 500, 112, WHITE, "坚持供给侧改革", "start")
    line(t, 0.8, 5.8, 1000, 660, 112, GOLD, "推动高质量发展", "start")
    line(t, 6.0, 13, 1000, 420, 112, WHITE, "质量在身边", "start")
    line(t, 6.4, 13, 1000, 580, 88, SOFT, "看展示，问专家", "start")
    line(t, 6.8, 13, 1000, 720, 88, GOLD, "有奖问答等您来", "start")
}
