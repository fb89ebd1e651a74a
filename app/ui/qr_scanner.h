// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/decode.h"
#include "ui/worker.h"

#include <QByteArray>
#include <QObject>
#include <QVideoFrame>

#include <chrono>
#include <functional>
#include <optional>

namespace plaza::ui {

/// Looks for a QR code in one frame at a time, on a thread of its own. While it looks, further frames are dropped: no
/// queue, no lag. Frames are neither kept nor written anywhere. Everything here is called on the UI thread.
class QrScanner : public QObject {
    Q_OBJECT

public:
    using Look = std::function<std::optional<scan::Decoded>(const scan::GrayView &, std::chrono::nanoseconds budget)>;
    using Now = std::function<qint64()>; ///< steady milliseconds

    /// Thorough looks begin at least this far apart, glances lie between: an empty hall does not cost a whole core.
    static constexpr qint64 kThoroughEachMs = 90;
    /// … and further apart while no code has been read for `kQuietAfterMs`: nobody waits then, and the picture is free.
    static constexpr qint64 kThoroughWhileQuietMs = 190;
    static constexpr qint64 kQuietAfterMs = 5'000;

    struct Counters {
        quint64 seen = 0;    ///< frames offered
        quint64 dropped = 0; ///< … while busy
        quint64 looked = 0;  ///< … looked at to the end
        quint64 read = 0;    ///< … with a code in them
        double lastMs = 0;   ///< wall time of the last look, mapping the frame included
        double light = 0;    ///< mean luminance of the last picture, 0 … 255
    };

    /// `look` runs on the worker.
    explicit QrScanner(QObject *parent = nullptr, Look look = scan::decode, Now now = steadyMs);

    /// Takes a frame; false when it was dropped, or holds no picture.
    bool offer(const QVideoFrame &frame);
    [[nodiscard]] bool busy() const { return m_worker.busy(); }
    [[nodiscard]] const Counters &counters() const { return m_counters; }

signals:
    /// Again for every frame that shows a code; the text is exactly as encoded. Who wants it once has a RepeatGate.
    void codeRead(const QByteArray &text);
    /// A frame has been looked at, with or without a code; the scanner is free.
    void looked();

private:
    struct Outcome {
        std::optional<scan::Decoded> code;
        double ms = 0;
        double light = 0;
    };
    static qint64 steadyMs();
    void finish(const Outcome &outcome);

    Look m_look;
    Now m_now;
    std::optional<qint64> m_thoroughAtMs;
    std::optional<qint64> m_readAtMs;
    Counters m_counters;
    Worker m_worker; ///< last: waits for its job
};

} // namespace plaza::ui
