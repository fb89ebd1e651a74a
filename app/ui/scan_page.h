// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QVideoSink>
#include <QtQml/qqmlregistration.h>

#include <cstdint>

namespace plaza::ui {

/// The page with the preview. It knows which state it is in; KioskModel tells it what happens.
class ScanPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int hint READ hint NOTIFY changed)
    Q_PROPERTY(bool nextPerson READ nextPerson NOTIFY changed)
    Q_PROPERTY(bool lit READ lit NOTIFY changed)
    Q_PROPERTY(QVideoSink *preview READ preview WRITE setPreview NOTIFY previewChanged)

public:
    enum class State {
        Looking,
        Hint,     ///< 8 s without a code: `hint` says which of the four pieces of advice is shown
        Checking, ///< a code is at the desk
        Saving,   ///< … for more than 120 ms
        NoCamera, ///< only the scanner reads codes
        NoReader, ///< nothing does: the service desk helps
    };
    Q_ENUM(State)
    enum class CameraState { Starting, Running, Lost, None };
    Q_ENUM(CameraState)

    static constexpr std::int64_t kHintAfterMs = 8000;
    static constexpr std::int64_t kHintEachMs = 4000;
    static constexpr std::int64_t kSavingAfterMs = 120;
    static constexpr int kHints = 4;
    static constexpr double kDark = 40;              ///< mean luminance under which the screen lends its light …
    static constexpr double kBright = 110;           ///< … and from which it is not needed; its own light stays below
    static constexpr std::int64_t kDarkForMs = 1000; ///< a hand over the lens is not the night

    explicit ScanPage(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int hint() const { return m_hint; }              ///< 0 … 3
    [[nodiscard]] bool nextPerson() const { return m_nextPerson; } ///< the code in view has had its answer

    [[nodiscard]] bool lit() const { return m_lit; } ///< too dark: white round the preview

    /// Where the camera side pushes its frames: the sink of the page's VideoOutput; null while no page shows one.
    [[nodiscard]] QVideoSink *preview() const { return m_preview; }
    void setPreview(QVideoSink *sink);
    void setCameraState(CameraState camera);
    void setScannerThere(bool there); ///< whether a scanner device is, or may be, plugged in

    void setBrightness(double mean); ///< of the camera's picture, 0 … 255; `tick` draws the conclusion

    void open(std::int64_t nowMs); ///< the page is shown: the 8 s begin
    void checking(std::int64_t nowMs);
    void checked(std::int64_t nowMs);
    void repeated(std::int64_t nowMs); ///< a code was held back by the repeat gate
    void tick(std::int64_t nowMs);

signals:
    void changed();
    void previewChanged();

private:
    void show(State state, int hint, bool nextPerson);
    void light(std::int64_t nowMs);

    State m_state = State::Looking;
    CameraState m_camera = CameraState::Starting;
    bool m_scannerThere = true;
    int m_hint = 0;
    bool m_nextPerson = false;
    bool m_checking = false;
    bool m_lit = false;
    double m_brightness = 255;
    std::int64_t m_darkSinceMs = -1; ///< -1: it is not dark
    std::int64_t m_sinceMs = 0;      ///< looking or checking since
    std::int64_t m_repeatedMs = -1;  ///< when a held-back code was last seen; -1: never
    QPointer<QVideoSink> m_preview;
};

} // namespace plaza::ui
