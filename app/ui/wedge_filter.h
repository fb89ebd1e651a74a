// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/code_stream.h"
#include "scan/key_decoder.h"

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWindow>

#include <limits>
#include <memory>
#include <vector>

namespace plaza::ui {

/// A keyboard-wedge scanner types a code and mostly ends it with Enter or Tab. Installed on the application, this
/// stands before every window: it collects such bursts on any page and keeps their keys away from buttons and fields.
///
/// Keys are read by their scan codes as on a US keyboard, below layout and Caps Lock (X11 and Wayland give evdev's code
/// plus 8), and by their text only where there is no scan code. While a burst runs, and for kGapMs after it, shortcuts
/// and the texts of an input method are swallowed too.
///
/// Scanner or person? Where no text field has the focus, every key is the scanner's, and nothing else happens with it;
/// without an Enter, only a burst at a scanner's speed counts. Where one has it, keys are held back for kHandMs: four
/// in a row, none later than that after the one before, are a scanner's; fewer, or slower ones, are a person's and are
/// handed on as they were. Scanners press every 1 … 20 ms; two keys of a fast typist's are 60 … 120 ms apart.
/// Chords with Ctrl, Alt or Meta are handed on unless they come in a burst or faster than a hand can press two keys:
/// a code can hold control characters, which scanners type as chords. UI thread.
class WedgeFilter : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kHandMs = 35;       ///< two keys that are closer were not pressed by a hand
    static constexpr qint64 kGapMs = 200;       ///< a longer pause between two keys begins a new code
    static constexpr std::size_t kShortest = 4; ///< characters; less is somebody's finger

    explicit WedgeFilter(QObject *parent = nullptr);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void scanned(const plaza::scan::Scanned &code);
    void refused(const plaza::scan::RefusedScan &what);

private:
    static constexpr qint64 kLongAgo = std::numeric_limits<qint64>::min() / 2;

    bool pressed(QWindow &window, const QKeyEvent &key);
    bool released(const QKeyEvent &key);
    [[nodiscard]] std::string characters(const QKeyEvent &key);
    [[nodiscard]] bool inBurst() const;
    [[nodiscard]] bool isScannersChord(const QKeyEvent &key) const;
    void hold(QWindow &window, const QKeyEvent &key);
    void settle();
    void handOn();
    void end();
    void tell(const scan::Scans &scans);

    scan::KeyDecoder m_keys;
    scan::CodeStream m_stream{{.silenceMs = kGapMs, .shortest = kShortest}};
    std::vector<std::unique_ptr<QKeyEvent>> m_held; ///< for a text field, should they turn out to be a person's
    QPointer<QWindow> m_window;                     ///< of the held keys
    QTimer m_hand;                                  ///< runs while keys are held
    QTimer m_gap;                                   ///< runs while a code is being collected, and after its end
    qint64 m_lastMs = kLongAgo;                     ///< of the last key, by its own time
    qint64 m_chordMs = kLongAgo;                    ///< when Ctrl, Alt or Meta went down
    bool m_swift = true;                            ///< all keys of this burst came at a scanner's speed
    bool m_handingOn = false;
};

} // namespace plaza::ui
