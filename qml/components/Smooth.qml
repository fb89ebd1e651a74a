// SPDX-License-Identifier: GPL-3.0-or-later
// A Shape with smooth edges. On the GPU that takes a multisampled layer, which would hold up the first frame and so
// begins with the second; the software renderer smooths by itself.
import QtQuick
import QtQuick.Shapes
import Plaza

Shape {
    layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software && Theme.shown
    layer.samples: 4
    layer.textureSize: Qt.size(Math.ceil(width * Theme.u), Math.ceil(height * Theme.u)) // qmllint disable
}
