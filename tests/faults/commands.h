// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/judge.h"
#include "kiosk/venue.h"

#include <QByteArray>
#include <QStringList>

namespace plaza::tests {

/// A store with guests, and the command that signs them all in: at a fresh copy of the store each time.
class Commands {
public:
    explicit Commands(int guests);

    /// Signs everybody in under `wrapper` (a program and its words, perhaps none) with further words for plazactl;
    /// kills it when `killAfter` acts were acknowledged, if that is not 0. What it wrote.
    QByteArray signIn(const QStringList &wrapper, int killAfter = 0, const QStringList &words = {});
    /// Looks at the copy as it was left, and counts into `row`.
    void judge(const QByteArray &written, Row &row);

    [[nodiscard]] const std::filesystem::path &copy() const { return m_copy; }
    [[nodiscard]] Venue &venue() { return m_venue; }

private:
    Venue m_venue;
    std::filesystem::path m_copy;
    int m_number = 0;
};

/// What was acknowledged: the op ids of lines that say that an act was saved.
Acknowledged acknowledged(const QByteArray &output);

/// The wrapper that injects a fault into system calls, as strace's manual describes it: "fdatasync:error=EIO:when=3+".
QStringList strace(const QString &inject);

} // namespace plaza::tests
