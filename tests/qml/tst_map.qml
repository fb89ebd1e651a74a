// SPDX-License-Identifier: GPL-3.0-or-later
// The booth map by finger: the tile, the keypad, a booth, back; the plan itself under a tap and a drag.
import QtQuick
import QtTest
import Plaza
import Plaza.Ui

Item {
    id: root
    width: 1080
    height: 1920

    KioskScreen {
        id: screen
        anchors.fill: parent
        kiosk: stage.kiosk
        still: true
    }

    TestCase {
        name: "Map"
        when: windowShown

        readonly property MapPage map: stage.kiosk.map

        function inTree(item, name) {
            if (!item.visible)
                return null
            if (item.objectName === name)
                return item
            for (let i = 0; i < item.children.length; ++i) {
                const found = inTree(item.children[i], name)
                if (found)
                    return found
            }
            return null
        }
        function press(name) {
            tryVerify(() => inTree(screen, name) !== null && inTree(screen, name).enabled, 5000, name)
            waitForRendering(screen)
            mouseClick(inTree(screen, name))
            wait(360) // a second tap within 350 ms would be none
        }
        function init() {
            stage.renew()
            stage.kiosk.goHome()
            press("map")
            tryCompare(stage.kiosk, "page", KioskModel.Map)
        }

        function test_searchAndBack() {
            press("search")
            press("keyW")
            press("keyC")
            compare(map.query, "WC")
            press("row0")
            compare(map.pane, MapPage.Card)
            verify(map.hasRoute)
            press("back")
            compare(map.pane, MapPage.Search)
            press("back")
            compare(map.pane, MapPage.Overview)
            press("back")
            tryCompare(stage.kiosk, "page", KioskModel.Home)
            compare(map.query, "")
        }
        function test_levels() {
            press("level1")
            compare(map.level, 1)
            press("step-free")
            verify(map.stepFree)
        }
        function test_tapOnThePlan() {
            press("level2") // the square
            const plan = inTree(screen, "plan")
            // Booth C5 stands in the middle of the square.
            mouseClick(plan, plan.width / 2 + 10, plan.height * 0.5)
            compare(map.pane, MapPage.Card)
            compare(map.chosen.badge, "C5")
        }
        function test_dragChoosesNothing() {
            press("level2")
            press("nearer")
            const plan = inTree(screen, "plan")
            mouseDrag(plan, plan.width / 2, plan.height / 2, 120, 40)
            compare(map.pane, MapPage.Overview)
        }
    }
}
