// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair of text and ground in the tokens is at least 7:1, outlines at least 3:1 (WCAG 2.2), in both themes.
import QtQuick
import QtTest
import Plaza

Item {
    TestCase {
        name: "Contrast"

        function light(c) {
            const f = v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)
            return 0.2126 * f(c.r) + 0.7152 * f(c.g) + 0.0722 * f(c.b)
        }
        function ratio(a, b) {
            const x = light(Qt.color(a)), y = light(Qt.color(b))
            return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
        }
        function test_measure() {
            fuzzyCompare(ratio("#ffffff", "#000000"), 21, 0.01)
            verify(ratio("#777777", "#ffffff") < 7) // a pair that fails is seen to fail
        }
        function test_pairs_data() {
            return [{ tag: "sunlight", dark: false }, { tag: "indoor", dark: true }]
        }
        function test_pairs(data) {
            Theme.dark = data.dark
            const inks = { ink: Theme.ink, ink2: Theme.ink2, primary: Theme.primary, accent: Theme.accent }
            const grounds = { page: Theme.page, card: Theme.card, surface: Theme.surface }
            for (const i in inks)
                for (const g in grounds)
                    verify(ratio(inks[i], grounds[g]) >= 7, i + " on " + g + " " + ratio(inks[i], grounds[g]))
            for (let i = 0; i < Theme.tones.length; ++i) {
                for (const g in grounds)
                    verify(ratio(Theme.tones[i], grounds[g]) >= 7, "tone " + i + " on " + g)
                verify(ratio("#ffffff", Theme.bands[i]) >= 7, "white on band " + i)
            }
            verify(ratio(Theme.fillInk, Theme.fill) >= 7)
            verify(ratio(Theme.ok, Theme.okTint) >= 7)
            verify(ratio(Theme.venue, Theme.venueTint) >= 7)
            for (const ink of [Theme.deepInk, Theme.deepSoft, Theme.highlight])
                verify(ratio(ink, Theme.primaryDeep) >= 7)
            for (const g in grounds)
                verify(ratio(Theme.outline, grounds[g]) >= 3, "outline on " + g)
            Theme.dark = false
        }
    }
}
