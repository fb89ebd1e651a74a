// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace plaza::ui {

/// A keyboard-wedge scanner types a code and ends it with Enter or Tab. Installed on the window, this collects such
/// bursts on any screen and keeps every typed key away from the pages, so that a code never presses a button.
/// Keys with Ctrl, Alt or Meta pass. UI thread.
class WedgeFilter : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kGapMs = 200;       ///< a longer pause between two keys begins a new code
    static constexpr qsizetype kShortest = 4;   ///< characters; less is somebody's finger
    static constexpr qsizetype kLongest = 4096; ///< more is not a code: dropped up to its Enter

    explicit WedgeFilter(QObject *parent = nullptr) : QObject(parent) {}
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void code(const QString &text);

private:
    void typed(const QKeyEvent &key);
    void end();

    QString m_text;
    qint64 m_lastMs = 0;
};

} // namespace plaza::ui
