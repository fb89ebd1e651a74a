// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVideoFrame>

#include <functional>
#include <utility>

namespace plaza::ui {

/// Where pictures come from: a camera, a video, a folder of images, the demo camera, or nowhere. UI thread.
class FrameSource : public QObject {
    Q_OBJECT

public:
    enum class State {
        Starting, ///< asked to start, or not yet asked
        Running,  ///< pictures come
        Missing,  ///< there should be a camera, and there is none now: `trouble` says why; it may come back
        Ended,    ///< a video or a folder has been shown once
        None,     ///< this kiosk has no camera
    };
    Q_ENUM(State)

    using QObject::QObject;

    /// Once; a source that is stopped can be started again. Frames begin with the event loop.
    virtual void start() = 0;
    virtual void stop() = 0;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString trouble() const { return m_trouble; } ///< plain English, for log and staff; empty when well

    /// Whether somebody is ready for a picture. Only a source that shows each picture once (a folder) waits for it.
    void setReadiness(std::function<bool()> ready) { m_ready = std::move(ready); }

signals:
    void frame(const QVideoFrame &frame);
    void stateChanged(plaza::ui::FrameSource::State state);
    void warning(const QString &text); ///< something was left out, and the source goes on

protected:
    void setState(State state, const QString &trouble = {})
    {
        m_trouble = trouble;
        if (std::exchange(m_state, state) != state)
            emit stateChanged(state);
    }
    [[nodiscard]] bool ready() const { return !m_ready || m_ready(); }

private:
    State m_state = State::Starting;
    QString m_trouble;
    std::function<bool()> m_ready;
};

/// The source of a kiosk that has a scanner only.
class NoFrames : public FrameSource {
    Q_OBJECT

public:
    using FrameSource::FrameSource;
    void start() override { setState(State::None); }
    void stop() override {}
};

} // namespace plaza::ui
