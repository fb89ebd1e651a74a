// SPDX-License-Identifier: GPL-3.0-or-later
// One question: may I see your code?
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property ScanPage model: kiosk.scan
    readonly property bool finds: kiosk.find.offered
    readonly property bool gun: model.state === ScanPage.NoCamera
    readonly property bool blind: model.state === ScanPage.NoReader
    readonly property int seeHeight: Theme.landscape ? Theme.canvasHeight - Theme.utilityHeight : Theme.reach ? 860 : Theme.large ? 836 : 900

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Loader {
        width: Theme.landscape ? 908 : Theme.canvasWidth
        height: page.seeHeight
        sourceComponent: page.gun ? picture : page.blind ? desk : preview

        Component {
            id: preview
            Preview { model: page.model }
        }
        Component {
            id: picture
            ScannerPicture { }
        }
        Component {
            id: desk
            Rectangle {
                color: Theme.primaryDeep

                Icon {
                    anchors.centerIn: parent
                    size: 320
                    name: "bell"
                    stroke: 1.4
                    color: "#ffffff"
                }
            }
        }
    }
    DemoChip {
        kiosk: page.kiosk
        brief: true
        visible: page.kiosk.rehearsal
        x: (Theme.landscape ? 908 : Theme.canvasWidth) - width - 24
        y: page.seeHeight - height - 24
        ground: "#0b1220"
        color: "#ffffff"
    }
    ScanWords {
        model: page.model
        x: Theme.landscape ? 956 : Theme.margin
        y: Theme.landscape ? 72 : page.seeHeight + 36
        width: Theme.landscape ? 916 : 984
    }
    RowButton {
        id: find
        objectName: "find"
        visible: page.finds
        x: Theme.landscape ? 956 : Theme.margin
        y: Theme.landscape ? (Theme.large || Theme.reach ? 520 : 456) : Theme.large ? 1330 : 1252
        width: Theme.landscape ? 916 : 984
        height: Theme.landscape ? 128 : Theme.large ? 150 : 184
        icon: "person-search"
        //% "没带二维码，查找姓名"
        label: qsTrId("scan.find")
        //% "手机号后四位，或姓名拼音首字母"
        line: Theme.large ? "" : qsTrId("scan.find.line")
        onTapped: page.kiosk.findName()
    }
    RowButton {
        objectName: "help"
        x: Theme.landscape ? 956 : Theme.margin
        y: page.finds ? find.y + find.height + 14 : Theme.landscape ? 528 : 1360
        width: Theme.landscape ? 916 : 984
        height: page.finds ? find.height : 184
        icon: "bell"
        iconColor: Theme.unlisted
        //% "呼叫工作人员"
        label: qsTrId("scan.help")
        //% "没带二维码、没有报名，都可以帮您"
        //% "没有报名，也可以帮您"
        line: !page.finds ? qsTrId("scan.help.line") : Theme.landscape || Theme.large ? "" : qsTrId("scan.help.unlisted")
        onTapped: page.kiosk.callStaff()
    }
    Button {
        objectName: "back"
        x: Theme.landscape ? 956 : Theme.margin
        y: page.finds ? (Theme.landscape ? 804 : 1652) : Theme.landscape ? 744 : 1584
        width: Theme.landscape ? 916 : 984
        height: page.finds ? 108 : 144
        kind: Button.Kind.Ghost
        icon: "back"
        //% "返回首页"
        text: qsTrId("common.home")
        size: 46
        onTapped: page.kiosk.goHome()
    }
}
