// SPDX-License-Identifier: GPL-3.0-or-later
// One short sentence for four seconds, over what only shows: never over a button.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: toast

    required property KioskModel kiosk
    property bool suited: true // to the page: it is for visitors
    readonly property bool shown: suited && kiosk.notice !== KioskModel.None
    readonly property bool onVerdict: kiosk.page === KioskModel.Verdict || kiosk.page === KioskModel.ScannerCheck

    // Where nothing can be tapped: over the verdict's facts, over the preview, over the greeting.
    readonly property int place: Theme.landscape ? (kiosk.page === KioskModel.Home || kiosk.page === KioskModel.Agenda ? 40 : 776)
                                                 : onVerdict ? 1440 : Theme.reach ? 720 : 624

    readonly property bool overlay: true

    objectName: "toast"
    x: Theme.margin
    y: place
    width: Theme.landscape ? 860 : Theme.canvasWidth - 2 * Theme.margin
    height: 128
    radius: Theme.radiusButton
    color: Theme.primaryDeep
    border.width: Theme.outlineLine
    border.color: Theme.deepSoft
    opacity: shown ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }
    Icon {
        x: 36
        anchors.verticalCenter: parent.verticalCenter
        size: 56
        name: toast.kiosk.notice === KioskModel.LargeText ? "text-size"
            : toast.kiosk.notice === KioskModel.Unreadable ? "qr" : "bell"
        color: Theme.deepInk
    }
    Label {
        x: 120
        width: parent.width - x - 32
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.body
        fit: 1
        color: Theme.deepInk
        text: {
            switch (toast.kiosk.notice) {
            //% "已放大文字"
            case KioskModel.LargeText: return qsTrId("large.on")
            //% "正在通知工作人员"
            case KioskModel.Calling: return qsTrId("util.calling")
            //% "已通知工作人员，请稍等"
            case KioskModel.StaffCalled: return qsTrId("util.called")
            //% "暂时没联系上，请到服务台"
            case KioskModel.StaffUnreached: return qsTrId("util.unreached")
            //% "工作人员马上就到"
            case KioskModel.StaffComing: return qsTrId("util.coming")
            //% "警报已解除，谢谢配合"
            case KioskModel.AllClear: return qsTrId("em.over")
            //% "没看清二维码，请再试一次"
            case KioskModel.Unreadable: return qsTrId("v.unread")
            //% "这里现在不能集章，请问工作人员"
            case KioskModel.NoStamps: return qsTrId("stamp.nothere")
            }
            return ""
        }
    }
}
