// SPDX-License-Identifier: GPL-3.0-or-later
// What the visitor should do, and what the camera does not do.
import QtQuick
import Plaza
import Plaza.Ui

Column {
    id: words

    required property ScanPage model
    readonly property bool gun: model.state === ScanPage.NoCamera
    readonly property bool blind: model.state === ScanPage.NoReader
    readonly property bool hint: model.state === ScanPage.Hint
    //% "请靠近一点"
    //% "请调亮手机屏幕"
    //% "请放平二维码"
    //% "请避开反光"
    readonly property list<string> hints: [qsTrId("hint.0"), qsTrId("hint.1"), qsTrId("hint.2"), qsTrId("hint.3")]

    spacing: 12

    Label {
        width: parent.width
        //% "请出示您的二维码"
        //% "请用下方扫码枪"
        //% "请到服务台签到"
        text: words.gun ? qsTrId("scan.gun") : words.blind ? qsTrId("scan.none") : words.hint ? words.hints[words.model.hint] : qsTrId("scan.title")
        type: Theme.title
        size: 100
        fit: 1
        tracking: 3
        color: Theme.primary
    }
    Label {
        width: parent.width
        //% "手机或请柬上的二维码都可以，距离约一个手掌"
        //% "把二维码对准扫码枪的红光，听到“嘀”一声就好"
        //% "这台机器暂时读不了二维码，工作人员会帮您"
        text: words.gun ? qsTrId("scan.gun.line") : words.blind ? qsTrId("scan.none.line") : qsTrId("scan.line")
        type: Theme.body
        fit: 2
        maxHeight: 130
        color: Theme.ink2
    }
    Row {
        visible: !words.gun && !words.blind
        width: parent.width
        spacing: 20

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: 48
            name: "shield"
            color: Theme.ok
        }
        Label {
            width: parent.width - 68
            anchors.verticalCenter: parent.verticalCenter
            //% "只读取二维码，不拍照，不识别人脸"
            text: qsTrId("scan.privacy")
            type: Theme.small
            fit: 2
            maxHeight: 100
            color: Theme.ok
        }
    }
}
