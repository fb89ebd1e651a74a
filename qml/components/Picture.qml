// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of the event package, whole, in the middle of its place; nothing where it can't be read.
import QtQuick
import Plaza

Image {
    property bool there: String(source) !== "" && status !== Image.Error

    visible: there
    asynchronous: !Theme.still
    autoTransform: true
    cache: false
    fillMode: Image.PreserveAspectFit
    sourceSize.width: Math.ceil(width * Theme.u)
    sourceSize.height: Math.ceil(height * Theme.u)
}
