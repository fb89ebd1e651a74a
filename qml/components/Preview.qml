// SPDX-License-Identifier: GPL-3.0-or-later
// What the camera sees, mirrored as in a looking glass, with the finder over it. In reach mode it shows the lower part.
import QtQuick
import QtMultimedia
import Plaza
import Plaza.Ui

Item {
    id: preview

    required property ScanPage model
    readonly property bool looking: model.state === ScanPage.Looking || model.state === ScanPage.Hint
    readonly property real finder: Theme.landscape || model.lit ? 560 : 608
    readonly property real finderTop: Theme.landscape ? (height - finder) / 2 + 20 : model.lit ? (height - finder) / 2 : 186

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.photo
    }
    VideoOutput {
        id: video
        objectName: "preview"
        width: parent.width
        height: parent.height
        fillMode: VideoOutput.PreserveAspectCrop
        transformOrigin: Item.Bottom
        scale: Theme.reach ? 1.35 : 1
        transform: Scale {
            origin.x: video.width / 2
            xScale: -1
        }
        Component.onCompleted: preview.model.preview = videoSink
        Component.onDestruction: preview.model.preview = null
    }
    // Too dark for the camera: the screen itself is the lamp.
    Rectangle {
        objectName: "lamp"
        visible: preview.model.lit
        anchors.fill: parent
        color: "transparent"
        border { width: 120; color: "#ffffff" }
    }
    Corners {
        x: (parent.width - width) / 2
        y: preview.finderTop
        width: preview.finder
        height: width
        line: 17
        arm: 134
    }
    Rectangle {
        id: line
        visible: preview.looking
        x: (parent.width - width) / 2
        y: preview.finderTop + preview.finder * 0.48
        width: preview.finder - 88
        height: 8
        radius: 4
        color: Theme.photoLine

        SequentialAnimation on opacity {
            running: preview.looking && !Theme.still
            loops: Animation.Infinite
            NumberAnimation { to: 0.45; duration: Theme.loop / 2; easing.type: Easing.InOutSine }
            NumberAnimation { to: 1; duration: Theme.loop / 2; easing.type: Easing.InOutSine }
        }
    }
    Pill {
        visible: preview.looking
        x: (parent.width - width) / 2
        y: Theme.landscape ? 36 : 56
        icon: "up"
        iconColor: Theme.photoLine
        //% "摄像头在屏幕上方"
        text: qsTrId("scan.camera")
    }
    Pill {
        visible: preview.model.nextPerson && preview.looking
        x: (parent.width - width) / 2
        y: parent.height - height - 40
        icon: "users"
        iconColor: Theme.photoLine
        //% "请换下一位"
        text: qsTrId("scan.next")
    }
    ScanBusy {
        visible: preview.model.state === ScanPage.Checking || preview.model.state === ScanPage.Saving
        saving: preview.model.state === ScanPage.Saving
        anchors.fill: parent
    }
}
