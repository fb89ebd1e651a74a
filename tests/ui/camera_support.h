// SPDX-License-Identifier: GPL-3.0-or-later
// An event loop for tests, and frames with codes in them.
#pragma once

#include "ticket/render.h"
#include "ticket/symbol.h"
#include "ui/camera_frame.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTimer>

#include <functional>
#include <string>

namespace plaza::test {

/// The application, made once when none is there yet: without a screen, on the backend that the kiosk uses.
inline void needApplication()
{
    if (QCoreApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    static int argc = 1;
    static char name[] = "test";
    static char *argv[] = {name, nullptr};
    // Never destroyed: at exit Qt's own static objects may already be gone.
    static auto *application = new QGuiApplication(argc, argv);
    static_cast<void>(application);
}

/// Runs the event loop until `done` holds, which is asked after each `signal`; false when it does not within the bound.
template <typename Sender, typename Signal>
bool waitFor(Sender *sender, Signal signal, const std::function<bool()> &done, int boundMs = 30'000)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, [&] {
        if (done())
            loop.quit();
    });
    QTimer::singleShot(boundMs, &loop, &QEventLoop::quit);
    if (!done())
        loop.exec();
    return done();
}

inline QImage codeImage(const std::string &text, QSize size = {640, 480}, int modulePx = 6)
{
    const ticket::Raster raster = ticket::toRaster(*ticket::makeSymbol(text), modulePx);
    const QImage code(raster.gray.data(), raster.width, raster.height, raster.width, QImage::Format_Grayscale8);
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(90, 120, 100));
    QPainter(&image).drawImage((size.width() - code.width()) / 2, (size.height() - code.height()) / 2, code);
    return image;
}

inline QVideoFrame codeFrame(const std::string &text)
{
    return ui::frameOf(codeImage(text));
}

} // namespace plaza::test
