// SPDX-License-Identifier: GPL-3.0-or-later
// At a booth of the stamp rally: one question, how do I get the stamp? Show a card, or carry the code away.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: page

    required property KioskModel kiosk
    readonly property BoothPage model: kiosk.booth
    readonly property bool wide: Theme.landscape
    readonly property bool taking: model.state === BoothPage.NewCard
    readonly property int column: wide ? 932 : Theme.margin
    readonly property int columnWidth: wide ? 940 : 984

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Item {
        anchors.fill: parent
        visible: page.model.state !== BoothPage.Told && !page.model.saving // they have pages of their own

        StatusBar {
            kiosk: page.kiosk
        }
        Label {
            id: title
            x: page.column
            y: page.wide ? 128 : 140
            width: page.columnWidth
            text: page.taking ? page.model.title : page.model.number + "  " + page.model.name
            type: Theme.title
            smallest: 56
            fit: 2
            maxHeight: page.wide ? 200 : 160
            color: Theme.primary
        }
        Label {
            x: page.column
            y: title.y + title.height + 8
            width: page.columnWidth
            text: page.model.reason !== "" ? page.model.reason
                : page.taking ? page.model.line
                //% "请出示您的票或集章卡，就能盖章"
                : qsTrId("stamp.booth.show")
            type: Theme.large60
            smallest: 40
            fit: 2
            maxHeight: 150
            color: page.model.reason !== "" ? Theme.time : Theme.ink
        }
        BoothCode {
            anchors.fill: parent
            visible: !page.taking && page.model.digits !== ""
            model: page.model
        }
        StampMark {
            visible: page.model.reason !== ""
            x: page.wide ? 254 : (Theme.canvasWidth - width) / 2
            y: page.wide ? 272 : 640
            width: page.wide ? 400 : 440
            mark: page.model.mark
            tilt: page.model.tilt
        }
        Rectangle {
            visible: page.taking
            x: page.wide ? 104 : (Theme.canvasWidth - width) / 2
            y: page.wide ? 152 : 520
            width: page.wide ? 700 : 800
            height: width
            radius: Theme.radiusHero
            color: Theme.paper
            border.width: Theme.outlineLine
            border.color: Theme.outline

            QrCode {
                objectName: "card"
                anchors.centerIn: parent
                width: parent.width - 64
                height: width
                text: page.model.cardCode
                resolution: Theme.u
            }
        }
        Button {
            objectName: page.taking ? "taken" : "take"
            visible: page.taking || page.model.mayTakeCard
            x: page.column
            y: page.wide ? 768 : 1588
            width: page.columnWidth
            kind: page.taking ? Button.Kind.Filled : Button.Kind.Outlined
            icon: page.taking ? "check" : "ticket"
            text: page.taking ? qsTrId("stamp.taken") : qsTrId("stamp.take")
            onTapped: page.taking ? page.model.done() : page.model.takeCard()
        }
    }
    Loader {
        anchors.fill: parent
        active: page.model.state === BoothPage.Told
        sourceComponent: BoothTold { kiosk: page.kiosk }
    }
    Loader {
        width: parent.width
        height: Theme.canvasHeight - Theme.utilityHeight
        active: page.model.saving
        sourceComponent: ScanBusy { saving: true }
    }
}
