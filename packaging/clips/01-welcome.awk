# SPDX-License-Identifier: GPL-3.0-or-later
# Welcome: the day, its theme of 2018, the event.
function scene(t,   cx, cy, R, hand) {
    ground(DEEP)
    cx = W / 2; cy = 720; R = 456
    ring(cx, cy, R, 60 * sway((t - 0.3) / 10.5), GOLD, "#3B5284", 1)
    line(t, 0.3, 4.2, cx, 700, 124, WHITE, "世界认可日")
    line(t, 0.7, 4.2, cx, 836, 80, GOLD, "2018 · 6 · 8")
    line(t, 4.3, 8.2, cx, 690, 124, WHITE, "认证认可")
    line(t, 4.7, 8.2, cx, 830, 88, GOLD, "传递市场信任")
    line(t, 8.3, 13, cx, 690, 124, WHITE, "认证认可")
    line(t, 8.7, 13, cx, 830, 88, GOLD, "服务市场监管")
    stroke(cx - 300 * ease((t - 0.8) / 0.9), 1330, cx + 300 * ease((t - 0.8) / 0.9), 1330, 6, GOLD, clamp((t - 0.8) / 0.3))
    line(t, 1.0, 13, cx, 1450, 76, WHITE, "北部湾中心城市（湛江）")
    line(t, 1.2, 13, cx, 1566, 76, WHITE, "质量提升宣传活动")
    line(t, 1.6, 13, cx, 1712, 72, SOFT, "湛江鼎盛广场 · 欢迎您")
}
