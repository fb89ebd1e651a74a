// SPDX-License-Identifier: GPL-3.0-or-later
// Black and yellow, slanting: danger, before a word is read.
import QtQuick
import QtQuick.Shapes
import Plaza

Rectangle {
    id: strip

    color: "#111111"
    clip: true

    Smooth {
        anchors.fill: parent

        ShapePath {
            strokeWidth: -1
            fillColor: "#ffd21f"
            PathSvg {
                path: {
                    let all = ""
                    for (let x = -strip.height; x < strip.width + strip.height; x += 2 * strip.height)
                        all += "M " + x + " " + strip.height + " l " + strip.height + " " + -strip.height
                             + " l " + strip.height + " 0 l " + -strip.height + " " + strip.height + " Z "
                    return all
                }
            }
        }
    }
}
