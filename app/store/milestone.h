// SPDX-License-Identifier: GPL-3.0-or-later
// How far a store's journal has come, noted outside of it. A log (FILE-wal) that is deleted, cut or has one flipped bit
// is shorter and otherwise faultless: SQLite takes what is whole and forgets the rest. Only a witness can tell.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace plaza::store {

/// The newest fact that was acknowledged.
struct Milestone {
    std::string origin;
    std::int64_t seq = 0;
};

/// FILE.milestone. Written after each durable commit and never synced, so it can only be behind the journal, even after
/// a power cut; what can't be read or written is no milestone. The writer's; its thread only. Throws nothing.
class MilestoneFile {
public:
    explicit MilestoneFile(const std::filesystem::path &store);
    MilestoneFile(const MilestoneFile &) = delete;
    MilestoneFile &operator=(const MilestoneFile &) = delete;
    ~MilestoneFile();
    void set(const Milestone &milestone);

private:
    int m_fd = -1;
};

/// nullopt: there is none, or it is damaged itself. Beside a running writer, read it before the journal. Any thread.
std::optional<Milestone> readMilestone(const std::filesystem::path &store);

/// What to say of `origin`'s journal when it ends at `last`, before its milestone; empty: it does not. A restored or
/// repaired store has another origin, and milestones of earlier ones say nothing about it.
std::string missingSince(const std::optional<Milestone> &milestone, const std::string &origin, std::int64_t last);

} // namespace plaza::store
