// SPDX-License-Identifier: GPL-3.0-or-later
// The plan under a finger: one finger moves it, two enlarge it, a tap chooses. The way draws itself once.
import QtQuick
import Plaza
import Plaza.Ui

Item {
    id: place

    required property MapPage model
    property real coveredAbove: 0
    property real coveredBelow: 0
    readonly property int serial: model.routeSerial

    objectName: "plan"
    onSerialChanged: drawing.restart()

    Rectangle {
        anchors.fill: parent
        color: Theme.mapGround
    }
    MapCanvas {
        id: canvas
        anchors.fill: parent
        page: place.model
        coveredAbove: place.coveredAbove
        coveredBelow: place.coveredBelow
        resolution: Theme.u
        words: Theme.large ? 1.2 : 1
        ground: Theme.mapGround
        floor: Theme.dark ? Theme.card : "#fcfaf7"
        edge: Theme.remain
        block: Theme.hair
        card: Theme.card
        ink: Theme.ink
        soft: Theme.unread
        primary: Theme.primary
        accent: Theme.accent
        onTone: Theme.dark ? Theme.page : "#ffffff"
        tones: Theme.tones
        Accessible.role: Accessible.Graphic
        //% "展位平面图，下方的列表内容相同"
        Accessible.name: qsTrId("map.plan")
    }
    NumberAnimation {
        id: drawing
        target: canvas
        property: "progress"
        from: 0
        to: 1
        duration: 2 * Theme.sweep
        easing.type: Easing.InOutSine
    }
    PinchArea {
        id: fingers
        anchors.fill: parent
        onPinchStarted: canvas.pinching = true // its own `pinch` is active only with a target
        onPinchUpdated: event => pinched(event)
        onPinchFinished: canvas.pinching = false

        function pinched(event: PinchEvent) {
            place.model.zoomAt(event.scale / event.previousScale, event.center.x, event.center.y)
            place.model.panBy(event.center.x - event.previousCenter.x, event.center.y - event.previousCenter.y)
        }

        MouseArea {
            id: finger

            property point last
            property bool drags: false

            function follow(x: real, y: real) {
                drags = drags || Math.hypot(x - last.x, y - last.y) > 24
                if (!drags)
                    return
                place.model.panBy(x - last.x, y - last.y)
                last = Qt.point(x, y)
            }
            function begin(x: real, y: real) {
                last = Qt.point(x, y)
                drags = false
            }

            anchors.fill: parent
            onPressed: event => begin(event.x, event.y)
            onPositionChanged: event => follow(event.x, event.y)
            onReleased: event => drags || place.model.tapAt(event.x, event.y)
            onWheel: event => place.model.zoomAt(event.angleDelta.y > 0 ? 1.2 : 1 / 1.2, event.x, event.y)
        }
    }
}
