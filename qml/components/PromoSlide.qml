// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the promo loop made of words: a slide of the organiser's, or one that tells what is true now.
import QtQuick
import Plaza
import Plaza.Ui

Rectangle {
    id: slide

    required property KioskModel kiosk
    required property promoSlot held
    readonly property bool wide: width > height
    readonly property real side: Math.round(Math.min(width, height) * 0.075)
    readonly property real column: link.visible && wide ? width - 3 * side - link.width : width - 2 * side

    color: Theme.primaryDeep

    function heading(kind: string): string {
        switch (kind) {
        case "agenda":
            //% "今日日程"
            return qsTrId("promo.agenda")
        case "headcount":
            //% "现在场内"
            return qsTrId("promo.headcount")
        case "quiz":
            //% "有奖问答"
            return qsTrId("promo.quiz")
        case "sponsor":
            //% "主办与支持"
            return qsTrId("promo.sponsor")
        default:
            return ""
        }
    }

    Image {
        anchors.fill: parent
        visible: String(slide.held.file) !== ""
        asynchronous: !Theme.still
        cache: false
        fillMode: Image.PreserveAspectCrop
        sourceSize.width: Math.ceil(width * Theme.u)
        sourceSize.height: Math.ceil(height * Theme.u)
        source: slide.held.file

        Rectangle {
            anchors.fill: parent
            color: Theme.primaryDeep
            opacity: 0.72
        }
    }
    Label {
        x: slide.side
        y: slide.side * 0.8
        width: slide.width - 2 * slide.side
        text: slide.kiosk.eventName
        type: Theme.label
        fit: 1
        mayElide: true
        color: Theme.deepSoft
    }
    Column {
        x: slide.side
        y: (slide.height - (slide.wide || !link.visible ? height : height + slide.side + link.height)) / 2
        width: slide.column
        spacing: Math.round(slide.side * 0.5)

        Label {
            width: parent.width
            text: slide.held.title === "" ? slide.heading(slide.held.kind) : slide.held.title
            type: Theme.display
            smallest: 56
            fit: 3
            maxHeight: slide.height * 0.4
            tracking: 4
            color: Theme.highlight
        }
        Label {
            id: body
            width: parent.width
            visible: text !== ""
            text: slide.held.kind === "headcount" ? "" : slide.held.body
            type: Theme.headline
            smallest: 40
            fit: 8
            maxHeight: slide.height * 0.45
            color: Theme.deepInk
        }
        Label {
            visible: slide.held.kind === "headcount"
            width: parent.width
            text: slide.kiosk.inside < 0 ? "—" : slide.kiosk.inside
            type: Theme.mega
            size: 260
            smallest: 120
            fit: 1
            color: Theme.deepInk
        }
        NowNext {
            visible: slide.held.kind === "agenda"
            programme: slide.kiosk.programme
            width: parent.width
            ink: Theme.deepInk
            soft: Theme.deepSoft
            dot: Theme.accentOnDeep
            line: Theme.deepRemain
        }
    }
    QrCode {
        id: link
        visible: slide.held.link !== ""
        width: Math.round(Math.min(slide.width, slide.height) * 0.38)
        height: width
        x: slide.wide ? slide.width - width - slide.side : slide.side
        y: slide.wide ? (slide.height - height) / 2 : slide.height - height - slide.side
        text: slide.held.link
        resolution: Theme.u
    }
}
