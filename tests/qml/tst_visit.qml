// SPDX-License-Identifier: GPL-3.0-or-later
// A visit, by finger: home, scan, verdict, home; language, large text, reach mode, the idle sheet.
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
        name: "Visit"
        when: windowShown

        function find(name) {
            tryVerify(() => inTree(screen, name) !== null && inTree(screen, name).enabled)
            waitForRendering(screen)
            return inTree(screen, name)
        }
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
        function texts(item) {
            let all = item.visible && item.text !== undefined ? item.text + "\n" : ""
            for (let i = 0; item.visible && i < item.children.length; ++i)
                all += texts(item.children[i])
            return all
        }
        function press(name) {
            const item = find(name)
            mouseClick(item)
        }
        function init() {
            stage.renew()
            wait(0)
            compare(stage.kiosk.page, KioskModel.Attract)
            press("begin")
            tryCompare(stage.kiosk, "page", KioskModel.Home)
        }

        function test_signIn() {
            press("hero")
            compare(stage.kiosk.page, KioskModel.Scan)
            stage.show("PZ1:CODE")
            verify(texts(screen).includes("正在核对"))
            stage.answer("welcome")
            compare(stage.kiosk.page, KioskModel.Verdict)
            tryVerify(() => texts(screen).includes("签到成功") && texts(screen).includes("陈雅琴，您好"))
            press("close")
            compare(stage.kiosk.page, KioskModel.Home)
            tryVerify(() => !texts(screen).includes("陈雅琴"))
        }
        function test_previewIsHandedOver() {
            press("hero")
            tryVerify(() => stage.kiosk.scan.preview !== null)
            press("back")
            tryVerify(() => stage.kiosk.scan.preview === null)
        }
        function test_language() {
            verify(texts(screen).includes("欢迎光临"))
            press("language")
            tryVerify(() => texts(screen).includes("Welcome") && texts(screen).includes("Binhai Quality Day"))
            verify(!texts(screen).includes("欢迎光临"))
        }
        function test_largeText() {
            press("large")
            verify(stage.kiosk.largeText)
            tryVerify(() => texts(screen).includes("已放大文字"))
        }
        function test_reach() {
            press("reach")
            verify(find("hero").y >= 880)
            verify(texts(screen).includes("低位操作已打开"))
        }
        function test_staff() {
            press("staff")
            tryVerify(() => texts(screen).includes("正在通知工作人员"))
            verify(!texts(screen).includes("已通知工作人员"))
        }
        function test_agendaAndIdle() {
            press("agenda")
            compare(stage.kiosk.page, KioskModel.Agenda)
            stage.pass(31000)
            tryVerify(() => texts(screen).includes("还在吗"))
            press("stay")
            compare(stage.kiosk.page, KioskModel.Agenda)
            stage.pass(31000)
            press("finish")
            compare(stage.kiosk.page, KioskModel.Home)
        }
        function test_setupCard() {
            stage.show("KIOSKSETUPCODE")
            compare(stage.kiosk.page, KioskModel.ScannerCheck)
            tryVerify(() => texts(screen).includes("145 位只收到 14 位"))
            press("close")
            compare(stage.kiosk.page, KioskModel.Home)
        }
        function test_findsTheirName() {
            press("hero")
            press("find")
            compare(stage.kiosk.page, KioskModel.Find)
            for (const digit of "6208")
                press("key" + digit)
            stage.found(["陈*琴", "李*国"])
            tryVerify(() => texts(screen).includes("找到 2 位"))
            press("name0")
            stage.organisations(["海晏电器公司", "滨海市食品检验中心"])
            press("organisation1")
            stage.claimed(true)
            verify(!texts(screen).includes("签到成功"))
            stage.answer("welcome")
            compare(stage.kiosk.page, KioskModel.Verdict)
            tryVerify(() => texts(screen).includes("陈雅琴，您好"))
        }
        function test_findsTheirNameByLetters() {
            press("hero")
            press("find")
            press("switch")
            press("keyZ")
            press("keyS")
            stage.found(["张*"])
            press("name0")
            stage.organisations(["海晏电器公司", "滨海市食品检验中心"])
            press("organisation0")
            stage.claimed(false)
            tryVerify(() => texts(screen).includes("与登记的单位不符"))
            press("back")
            compare(stage.kiosk.page, KioskModel.Home)
            verify(!texts(screen).includes("张*"))
        }
        function test_nothingReadsCodesAndNamesDo() {
            stage.noReader()
            press("hero")
            compare(stage.kiosk.page, KioskModel.Find)
        }
        function test_nothingReadsCodes() {
            press("hero")
            stage.noReader()
            tryVerify(() => texts(screen).includes("请到服务台签到"))
            press("help")
            tryVerify(() => texts(screen).includes("正在通知工作人员"))
        }
        function test_timeVerdictLeadsToTheAgenda() {
            stage.show("PZ1:CODE")
            stage.answer("not-yet-open")
            press("help")
            compare(stage.kiosk.page, KioskModel.Agenda)
        }
    }
}
