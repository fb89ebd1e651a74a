// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera_spec.h"

#include "ui/camera_qt.h"
#include "ui/demo_source.h"
#include "ui/device_source.h"
#include "ui/images_source.h"
#include "ui/video_source.h"

#include <QFileInfo>

#include <utility>

namespace plaza::ui {
namespace {

MadeSource made(std::unique_ptr<FrameSource> source)
{
    return {std::move(source), {}};
}
MadeSource refused(const QString &why)
{
    return {nullptr, why};
}

MadeSource makeDevice(const QString &number)
{
    bool isNumber = false;
    const int index = number.toInt(&isNumber);
    if (!isNumber || index < 0 || index > 99)
        return refused(
            QStringLiteral("camera device:%1: not a number; write device:0 for the first camera").arg(number));
    return made(std::make_unique<DeviceSource>(std::make_unique<CameraQt>(), index));
}

MadeSource makeVideo(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return refused(QStringLiteral("camera file:%1: no such file").arg(path));
    if (file.isDir())
        return refused(
            QStringLiteral("camera file:%1: this is a folder; write images:%1 to show its pictures").arg(path));
    if (!file.isReadable())
        return refused(QStringLiteral("camera file:%1: this file may not be read").arg(path));
    return made(std::make_unique<VideoSource>(file.absoluteFilePath()));
}

MadeSource makeImages(const QString &path)
{
    const QFileInfo folder(path);
    if (!folder.exists())
        return refused(QStringLiteral("camera images:%1: no such folder").arg(path));
    if (!folder.isDir())
        return refused(QStringLiteral("camera images:%1: this is a file; write file:%1 to play a video").arg(path));
    return made(std::make_unique<ImagesSource>(folder.absoluteFilePath()));
}

} // namespace

MadeSource makeFrameSource(const std::string &spec, const DemoTickets &demo)
{
    const QString text = QString::fromStdString(spec);
    const auto colon = text.indexOf(QLatin1Char(':'));
    const QString word = text.left(colon);
    const QString rest = colon < 0 ? QString() : text.mid(colon + 1);
    if (text == QLatin1String("none"))
        return made(std::make_unique<NoFrames>());
    if (text == QLatin1String("demo"))
        return demo.codes.empty() ? refused(QStringLiteral("camera demo: this event has no tickets to show"))
                                  : made(std::make_unique<DemoSource>(demo));
    if (colon >= 0 && word == QLatin1String("device"))
        return makeDevice(rest);
    if (colon >= 0 && word == QLatin1String("file"))
        return makeVideo(rest);
    if (colon >= 0 && word == QLatin1String("images"))
        return makeImages(rest);
    return refused(
        QStringLiteral("camera \"%1\": unknown; write device:N, file:VIDEO, images:DIR, demo or none").arg(text));
}

} // namespace plaza::ui
