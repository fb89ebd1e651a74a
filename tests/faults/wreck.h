// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/judge.h"
#include "kiosk/venue.h"

#include <functional>
#include <string>

namespace plaza::tests {

/// A store as a killed kiosk leaves it, the sign-ins of half its guests in the log only, to be damaged in one way after
/// the other.
class Wreck {
public:
    Wreck();

    /// A fresh copy, in a folder of its own; the one before is gone.
    const std::filesystem::path &fresh();
    /// Damages a fresh copy and opens it as the next writer does. "opened clean", or the sentence that refuses it,
    /// without the names of files; or the first that verify finds. Counts into `row`: what is missing from a store
    /// that opened and verified as if nothing were wrong is lost.
    std::string open(Row &row, const std::function<void(const std::filesystem::path &)> &damage);

    [[nodiscard]] const store::Keys &keys() const { return m_venue.keys; }
    [[nodiscard]] const Acknowledged &acked() const { return m_acked; }

private:
    Venue m_venue;
    std::filesystem::path m_original; ///< a folder
    std::filesystem::path m_copy;     ///< a store
    Acknowledged m_acked;
};

/// What verify says of a store, also when it can't be opened: one sentence each; empty: all is well.
std::vector<std::string> problemsOf(const std::filesystem::path &file, const store::Keys &keys);

/// Every row of every table, and what SQLite keeps beside them, as one digest; throws SQLite::Exception.
std::string contentOf(const std::filesystem::path &file);

} // namespace plaza::tests
