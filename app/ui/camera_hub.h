// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_source.h"
#include "ui/qr_scanner.h"

#include <QObject>
#include <QPointer>
#include <QVideoSink>

#include <memory>

namespace plaza::ui {

/// A kiosk's eye: one source of frames, the scanner that reads them, and the preview on the scan page. The scanner
/// sees every frame, whether a page shows the picture or not. UI thread.
class CameraHub : public QObject {
    Q_OBJECT

public:
    explicit CameraHub(std::unique_ptr<FrameSource> source, QObject *parent = nullptr);
    ~CameraHub() override;

    void start() { m_source->start(); }
    /// The sink of a VideoOutput, or null; may die at any time.
    void setPreview(QVideoSink *sink);
    [[nodiscard]] FrameSource::State state() const { return m_source->state(); }
    [[nodiscard]] QString trouble() const { return m_source->trouble(); }
    [[nodiscard]] const QrScanner &scanner() const { return m_scanner; }

signals:
    void codeRead(const QByteArray &text); ///< once for every frame that shows it
    void lightSeen(double brightness);     ///< mean luminance of a picture, 0 … 255
    void stateChanged(plaza::ui::FrameSource::State state);
    void warning(const QString &text);

private:
    void show(const QVideoFrame &frame);

    QrScanner m_scanner;
    QPointer<QVideoSink> m_preview;
    std::unique_ptr<FrameSource> m_source; ///< last: it dies first
};

} // namespace plaza::ui
