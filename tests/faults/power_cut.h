// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/shim_disk.h"

#include <filesystem>
#include <map>
#include <optional>
#include <random>
#include <vector>

namespace plaza::tests {

/// A disk whose power is cut. What was synced stays. Of all the rest, in sectors of 512 bytes, each is kept, dropped or
/// torn by chance, in whatever order; so are the creation, the truncation and the removal of files. From the cut on,
/// every call fails, as for a process that is about to vanish.
class PowerCut final : public ShimDisk {
public:
    /// When the power goes: during the Nth sync, or the Nth write; 0: not then.
    struct Moment {
        int sync = 0;
        int write = 0;
    };
    PowerCut(std::mt19937::result_type seed, Moment moment) : m_random(seed), m_moment(moment) {}

    [[nodiscard]] bool isCut() const { return m_cut; }
    [[nodiscard]] int syncs() const { return m_syncs; } ///< asked for so far
    [[nodiscard]] int writes() const { return m_writes; }

    /// Writes what the platters hold into `folder`, each file under its own name.
    void leaveIn(const std::filesystem::path &folder);

    int open(const std::string &file, bool exists) override;
    int read(const std::string &file) override;
    int write(const std::string &file, std::string_view bytes, std::int64_t at) override;
    int truncate(const std::string &file, std::int64_t size) override;
    int sync(const std::string &file) override;
    int remove(const std::string &file, bool durably) override;

private:
    using Content = std::optional<std::string>; ///< nullopt: there is no such file
    struct Change {
        enum class What { Create, Write, Truncate, Remove } what;
        std::string bytes;
        std::size_t at = 0; ///< Write: where; Truncate: the new size
    };
    struct Kept {
        Content synced;
        std::vector<Change> since;
    };
    enum class Mercy { Nothing, Everything, SomeSectors, TornSectors };

    static void apply(const Change &change, Content &content);
    void applyBadly(const Change &change, Content &content, Mercy mercy);
    bool survives(Mercy mercy);
    int refused(int error); ///< `error` when the power is gone

    std::mt19937 m_random;
    Moment m_moment;
    std::map<std::string, Kept> m_files;
    int m_syncs = 0;
    int m_writes = 0;
    bool m_cut = false;
};

} // namespace plaza::tests
