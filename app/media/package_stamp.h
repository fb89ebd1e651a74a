// SPDX-License-Identifier: GPL-3.0-or-later
// Has somebody put other files into a package's folder, and are they done? By looking, because network folders and
// sticks tell nobody of a change.
#pragma once

#include <filesystem>
#include <string>

namespace plaza::media {

/// What a glance at the loop's part of the package shows: names, sizes, times and numbers of event.toml, kiosks.toml
/// and everything in promo/. Another text: something has changed. Reads no file; follows no link. Any thread; never
/// throws for what it finds (a folder that is away for a moment is another stamp).
std::string promoStamp(const std::filesystem::path &package);

/// Told a stamp now and then, it says when a new state has stood still for two looks in a row. Pure.
class Settled {
public:
    /// `known` is the state that is in use already.
    explicit Settled(std::string known) : m_known(known), m_last(std::move(known)) {}
    /// True once for each new state.
    bool look(const std::string &stamp);

private:
    std::string m_known; ///< the state that was told last
    std::string m_last;  ///< what the last look saw
};

} // namespace plaza::media
