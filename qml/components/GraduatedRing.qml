// SPDX-License-Identifier: GPL-3.0-or-later
// The graduated ring: `count` ticks, every fifth longer and thicker, the first `done` of them in the strong colour.
// It is always data.
import QtQuick
import QtQuick.Shapes
import Plaza

Smooth {
    id: ring

    property int count: 60
    property real done: count
    property color doneColor: Theme.primary
    property color remainColor: Theme.remain
    property real tick: 6
    property int longEvery: 5
    property real longBy: 0.13
    property real shortBy: 0.075

    readonly property real radius: width / 2
    readonly property int shown: Math.round(done)

    // The ticks from `from` up to `to` as one path, either the long ones or the short ones; tick 0 stands at the top.
    function ticks(from: int, to: int, major: bool): string {
        let path = "M 0 0"
        const outer = radius - tick * 1.35 / 2 - 1
        const inner = outer - radius * (major ? longBy : shortBy)
        for (let i = from; i < to; ++i) {
            if ((i % longEvery === 0) !== major)
                continue
            const a = i / count * 2 * Math.PI
            path += " M " + (radius + Math.sin(a) * inner) + " " + (radius - Math.cos(a) * inner)
                  + " L " + (radius + Math.sin(a) * outer) + " " + (radius - Math.cos(a) * outer)
        }
        return path
    }

    height: width

    ShapePath {
        strokeColor: ring.remainColor
        strokeWidth: ring.tick
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        PathSvg { path: ring.ticks(ring.shown, ring.count, false) }
    }
    ShapePath {
        strokeColor: ring.remainColor
        strokeWidth: ring.tick * 1.35
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        PathSvg { path: ring.ticks(ring.shown, ring.count, true) }
    }
    ShapePath {
        strokeColor: ring.doneColor
        strokeWidth: ring.tick
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        PathSvg { path: ring.ticks(0, ring.shown, false) }
    }
    ShapePath {
        strokeColor: ring.doneColor
        strokeWidth: ring.tick * 1.35
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        PathSvg { path: ring.ticks(0, ring.shown, true) }
    }
}
