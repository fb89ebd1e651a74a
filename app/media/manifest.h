// SPDX-License-Identifier: GPL-3.0-or-later
// promo/manifest.json: what the doctor saw of every file, and the hash that it had then. See media.md.
#pragma once

#include "media/facts.h"
#include "media/package_file.h"

#include "crypto/crypto.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plaza::media {

constexpr std::string_view kManifestName = "manifest.json";

struct ManifestEntry {
    std::string sha256; ///< 64 hex digits, lower case
    std::uint64_t bytes = 0;
    Verdict verdict = Verdict::Refused;
    Facts facts;                    ///< without realTime, which is another on every machine
    std::vector<std::string> notes; ///< what was found, for the staff's page
    friend bool operator==(const ManifestEntry &, const ManifestEntry &) = default;
};

/// Where a file stands with its manifest. Only Right plays.
enum class Standing { Right, NotListed, Unfit, Missing, NotAFile, OtherSize, OtherContent, Unreadable, Stopped };

struct Answer {
    Standing standing = Standing::NotListed;
    std::string why; ///< for staff: "film.mp4 is not the file that was checked; …". Of Right empty.
    [[nodiscard]] bool plays() const { return standing == Standing::Right; }
};

/// A value: read once, asked often. Any thread.
class Manifest {
public:
    Manifest() = default;
    explicit Manifest(const std::vector<Checked> &files);
    /// None, and `why` says so: not such a file.
    static std::optional<Manifest> parse(std::string_view json, std::string &why);
    /// The file in `promo`; none, and an empty `why`: there is none.
    static std::optional<Manifest> read(const std::filesystem::path &promo, std::string &why);
    /// One file a line, in the order of names, so that a change is seen in a diff.
    [[nodiscard]] std::string text() const;

    [[nodiscard]] const ManifestEntry *find(std::string_view file) const;
    /// Listed, and found fit? Does not touch the disk: whether the file is still the same one, verify() says.
    [[nodiscard]] Answer mayPlay(std::string_view file) const;
    [[nodiscard]] const std::map<std::string, ManifestEntry, std::less<>> &files() const { return m_files; }
    friend bool operator==(const Manifest &, const Manifest &) = default;

private:
    std::map<std::string, ManifestEntry, std::less<>> m_files;
};

/// A file held against its entry, a piece at a time, for whoever must not block for long.
class Verification {
public:
    Verification(const std::filesystem::path &promo, std::string file, ManifestEntry entry);
    /// Reads the next piece of at most 1 MiB; true: it is done, and answer() stands.
    bool step();
    [[nodiscard]] const Answer &answer() const { return m_answer; }
    /// The file that was looked at, still open. Last.
    [[nodiscard]] PackageFile file() && { return std::move(m_file); }

private:
    bool end(Standing standing, std::string why = {});
    std::string m_name;
    ManifestEntry m_entry;
    PackageFile m_file;
    crypto::Sha256 m_hash;
    std::uint64_t m_read = 0;
    bool m_done = false;
    Answer m_answer{Standing::Stopped, "it was not looked at to its end"};
};

/// The same in one call, on a thread that may wait: `goOn` is asked between pieces.
Answer verify(
    const std::filesystem::path &promo, const std::string &file, const ManifestEntry &entry,
    const std::function<bool()> &goOn = [] { return true; });

} // namespace plaza::media
