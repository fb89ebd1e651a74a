// SPDX-License-Identifier: GPL-3.0-or-later
// A file that crashed the player twice is not played again, across restarts, until somebody clears it. A mark is
// written before a file starts and taken away after it ended: what is left over when the kiosk starts was playing when
// it died. See media.md.
#pragma once

#include "core/time.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::media {

constexpr int kCrashesUntilQuarantine = 2;

/// What is known about one content, whatever it is called.
struct PlayMark {
    std::string file;    ///< the name that it was last played by
    int crashes = 0;     ///< starts that no end followed
    core::Instant last;  ///< of the last of them, or of the start that is playing
    std::string playing; ///< the boot (see bootId) in which it was started and has not ended; empty: it is not playing
    friend bool operator==(const PlayMark &, const PlayMark &) = default;
};

/// The marks of one kiosk, by SHA-256. Pure.
class Quarantine {
public:
    static std::optional<Quarantine> parse(std::string_view json);
    [[nodiscard]] std::string text() const;

    void started(const std::string &sha256, const std::string &file, core::Instant at, const std::string &boot);
    void ended(const std::string &sha256);
    /// The kiosk starts anew: what was playing crashed it, unless the machine itself went down meanwhile (then the
    /// power did, or somebody switched it off). The names of the files that are in quarantine from now on.
    std::vector<std::string> recover(const std::string &boot);
    /// Forgets the crashes of a file, by its name or its hash. False: there were none.
    bool clear(std::string_view fileOrHash);

    [[nodiscard]] bool holds(std::string_view sha256) const;
    /// "film.mp4 crashed the player 2 times, last 2018-06-08T09:20; …": for staff; empty when it does not hold it.
    [[nodiscard]] std::string why(std::string_view sha256, core::UtcOffset offset) const;
    [[nodiscard]] const std::map<std::string, PlayMark, std::less<>> &marks() const { return m_marks; }
    friend bool operator==(const Quarantine &, const Quarantine &) = default;

private:
    std::map<std::string, PlayMark, std::less<>> m_marks; ///< those that play or have crashed
};

/// The same beside the store, FILE.quarantine: each change is read, made and written under a lock, so that a command
/// may clear a file while the kiosk plays. A file that can't be read counts as empty: the loop goes on. Fast (one small
/// write, no wait for the disk: a crash of the program is survived by the system's memory). Any thread, any process.
class QuarantineFile {
public:
    explicit QuarantineFile(const std::filesystem::path &store);
    [[nodiscard]] Quarantine read() const;
    /// Makes `change` and writes. False: it could not be written, and what is returned by read() is the old.
    bool update(const std::function<void(Quarantine &)> &change);
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Which start of the machine this is; empty where the system does not say.
std::string bootId();

} // namespace plaza::media
