// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_source.h"
#include "ui/worker.h"

#include <QImage>
#include <QStringList>
#include <QTimer>

namespace plaza::ui {

/// The pictures of a folder, sorted by name, ten a second, once. A file that is no picture is named and skipped; files
/// without a picture's ending are passed over in silence. The next picture waits until somebody is ready for it.
class ImagesSource : public FrameSource {
    Q_OBJECT

public:
    static constexpr int kEachMs = 100;

    explicit ImagesSource(const QString &folder, QObject *parent = nullptr);
    void start() override;
    void stop() override;

private:
    struct Loaded {
        QVideoFrame frame;
        QString error;
    };
    void load();
    void show();

    QString m_folder;
    QStringList m_files; ///< still to be loaded; absolute paths
    QVideoFrame m_next;
    int m_round = 0; ///< rises with each start and stop: what an earlier round has loaded is dropped
    QTimer m_timer;
    Worker m_worker;
};

} // namespace plaza::ui
