// SPDX-License-Identifier: GPL-3.0-or-later
// The silhouette of a verdict: told apart without colour.
import QtQuick
import QtQuick.Shapes
import Plaza
import Plaza.Ui

Item {
    id: figure

    property int shape: Look.Disc
    property string icon: "check"
    property color color: "#ffffff"
    property color ground: "#08573a"
    property int serial: 0
    property bool sweeps: false
    readonly property bool disc: shape === Look.Disc
    readonly property real r: width / 2

    // A polygon with rounded corners, its points given as parts of the radius from the middle.
    function polygon(points: var, round: real): string {
        let path = ""
        for (let i = 0; i < points.length; ++i) {
            const p = points[(i + points.length - 1) % points.length], c = points[i], n = points[(i + 1) % points.length]
            const a = toward(c, p, round), b = toward(c, n, round)
            path += (i ? " L " : "M ") + (r + a[0] * r) + " " + (r + a[1] * r)
                  + " Q " + (r + c[0] * r) + " " + (r + c[1] * r) + " " + (r + b[0] * r) + " " + (r + b[1] * r)
        }
        return path + " Z"
    }
    function toward(from: var, to: var, by: real): var {
        const dx = to[0] - from[0], dy = to[1] - from[1], d = Math.hypot(dx, dy)
        return [from[0] + dx / d * by, from[1] + dy / d * by]
    }
    function outline(which: int): string {
        switch (which) {
        case Look.Rounded: return polygon([[-0.86, -0.86], [0.86, -0.86], [0.86, 0.86], [-0.86, 0.86]], 0.42)
        case Look.Hexagon: return polygon([[-1, 0], [-0.5, -0.87], [0.5, -0.87], [1, 0], [0.5, 0.87], [-0.5, 0.87]], 0.13)
        case Look.Sign: return polygon([[-0.88, -0.76], [0.36, -0.76], [0.94, 0], [0.36, 0.76], [-0.88, 0.76]], 0.16)
        case Look.Diamond: return polygon([[0, -1.04], [1.04, 0], [0, 1.04], [-1.04, 0]], 0.15)
        case Look.Octagon: return polygon([[-0.4, -0.96], [0.4, -0.96], [0.96, -0.4], [0.96, 0.4], [0.4, 0.96], [-0.4, 0.96], [-0.96, 0.4], [-0.96, -0.4]], 0.04)
        }
        return "M 0 0"
    }

    height: width

    GraduatedRing {
        id: ring
        visible: figure.disc
        anchors.centerIn: parent
        width: figure.width * 1.24
        done: 60
        tick: 6
        doneColor: figure.color
        remainColor: "transparent"
    }
    NumberAnimation {
        id: sweep
        target: ring
        property: "done"
        from: 0
        to: 60
        duration: Theme.sweep
        easing.type: Easing.InOutSine
    }
    onSerialChanged: if (sweeps) sweep.restart()
    Component.onCompleted: if (sweeps) sweep.restart()

    Rectangle {
        visible: figure.disc
        anchors.centerIn: parent
        width: figure.width * 0.76
        height: width
        radius: width / 2
        color: figure.color
        antialiasing: true
    }
    Smooth {
        visible: !figure.disc && figure.shape !== Look.Corners
        anchors.fill: parent
        ShapePath {
            strokeColor: "transparent"
            strokeWidth: -1
            fillColor: figure.color
            PathSvg { path: figure.outline(figure.shape) }
        }
    }
    Corners {
        visible: figure.shape === Look.Corners
        anchors.centerIn: parent
        width: figure.width * 0.92
        height: width
        color: figure.color
        line: figure.width * 0.062
        arm: figure.width * 0.26
    }
    Rectangle {
        visible: figure.icon === "bar"
        anchors.centerIn: parent
        width: figure.width * 0.64
        height: figure.width * 0.13
        radius: height / 2
        color: figure.ground
    }
    Icon {
        visible: figure.icon !== "bar"
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: figure.shape === Look.Sign ? -figure.width * 0.055 : 0
        size: figure.width * (figure.disc ? 0.4 : figure.shape === Look.Rounded ? 0.44 : 0.4)
        name: figure.icon === "bar" ? "" : figure.icon
        stroke: figure.disc ? 2.6 : figure.shape === Look.Rounded ? 2.5 : 1.9
        color: figure.shape === Look.Corners ? figure.color : figure.ground
    }
}
