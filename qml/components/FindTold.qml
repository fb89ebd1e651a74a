// SPDX-License-Identifier: GPL-3.0-or-later
// What came of what was typed, in one line, and a smaller one about it.
import QtQuick
import Plaza
import Plaza.Ui

Column {
    id: told

    required property FindPage model
    readonly property int now: model.state
    readonly property bool missed: now === FindPage.None || now === FindPage.Wrong

    spacing: 8

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 20

        Icon {
            id: mark
            visible: told.missed
            anchors.verticalCenter: parent.verticalCenter
            size: 56
            name: "person-search"
            color: Theme.unlisted
        }
        Label {
            id: words
            objectName: "told"
            width: Math.min(metrics.width + 8, told.width - (mark.visible ? 76 : 0))
            horizontalAlignment: Text.AlignHCenter
            text: told.model.busy && slow.late
                //% "正在查找"
                ? qsTrId("find.busy")
                //% "找到 %1 位，请点您的名字"
                : told.now === FindPage.Names ? qsTrId("find.result").arg(told.model.found)
                //% "请再输入一位"
                //% "有好几位，请改用姓名拼音"
                : told.now === FindPage.More ? (told.model.letters ? qsTrId("find.more") : qsTrId("find.more.phone"))
                //% "没有找到，可以换一种方式"
                : told.now === FindPage.None ? qsTrId("find.none")
                //% "与登记的单位不符，请再试一次"
                : told.now === FindPage.Wrong ? qsTrId("find.wrong")
                : told.now === FindPage.Organisations ? told.model.name
                : ""
            type: Theme.large60
            smallest: 40
            fit: 2
            maxHeight: 170
            color: told.missed ? Theme.unlisted : Theme.ink
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        //% "姓名中间的字已隐去"
        text: told.now === FindPage.Names ? qsTrId("find.mask")
            //% "报名时留的那个手机号"
            //% "先打姓再打名，例如张三打 ZS"
            : told.now === FindPage.Typing ? (told.model.letters ? qsTrId("find.letters.line") : qsTrId("find.phone.line"))
            //% "点对了就签到，别人看不到您的信息"
            : told.now === FindPage.Organisations ? qsTrId("find.org.line")
            //% "这台机器没能认出您，工作人员可以帮您签到"
            : told.now === FindPage.Staff ? qsTrId("find.staff.line")
            : ""
        type: Theme.small
        size: told.now === FindPage.Staff ? 44 : 38
        fit: 2
        maxHeight: 140
        color: Theme.ink2
    }
    TextMetrics {
        id: metrics
        font: Qt.font({ family: Theme.family, pixelSize: words.fullPx, weight: Font.Bold })
        text: words.text
    }
    Timer {
        id: slow
        property bool late: false
        interval: 400
        running: told.model.busy
        onRunningChanged: late = false
        onTriggered: late = true
    }
}
