// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a tap: on release, inside, not twice within 350 ms, but for keys.
import QtQuick
import QtTest
import Plaza

Item {
    id: root
    width: 400
    height: 400

    Tap {
        id: tap
        x: 100
        y: 100
        width: 200
        height: 200
        onTapped: root.taps++
    }
    property int taps: 0

    NumberPad {
        id: pad
        y: 300
        width: 400
        height: 100
        onTyped: key => root.typed += key
    }
    property string typed: ""

    TestCase {
        name: "Tap"
        when: windowShown

        function init() {
            tryCompare(tap, "ready", true)
            root.taps = 0
        }
        function test_actsOnRelease() {
            mousePress(tap)
            compare(root.taps, 0)
            mouseRelease(tap)
            compare(root.taps, 1)
        }
        function test_slippingALittleIsFine() {
            mousePress(tap, 190, 100)
            mouseMove(tap, 215, 100)
            mouseRelease(tap, 215, 100)
            compare(root.taps, 1)
        }
        function test_leavingCancels() {
            mousePress(tap, 190, 100)
            mouseMove(tap, 230, 100)
            mouseMove(tap, 100, 100)
            mouseRelease(tap, 100, 100)
            compare(root.taps, 0)
        }
        function test_secondTapIsIgnored() {
            mouseClick(tap)
            mouseClick(tap)
            compare(root.taps, 1)
            tryCompare(tap, "ready", true)
            mouseClick(tap)
            compare(root.taps, 2)
        }
        function test_theSameDigitTwiceInAQuarterOfASecondIsTwo() {
            const one = findChild(pad, "key0")
            const touch = Array.from(one.children).find(child => child.tapTarget === true)
            mouseClick(one)
            tryVerify(() => touch.ready, 250) // as fast as somebody types
            mouseClick(one)
            compare(root.typed, "11")
        }
    }
}
