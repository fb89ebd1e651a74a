// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/roster.h"
#include "core/event.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <unistd.h>

namespace plaza::test {

/// Two invited sessions and an open one.
inline core::Event smallEvent()
{
    core::Event event;
    for (const auto &[id, zh, en] :
         {std::tuple{"training", "培训班", "Training"}, std::tuple{"forum", "高端论坛", "High Forum"},
          std::tuple{"square", "广场活动", "Square"}}) {
        core::Session session;
        session.id = id;
        session.name = {zh, en};
        session.admission = session.id == "square" ? core::Admission::Open : core::Admission::Invited;
        event.sessions.push_back(session);
    }
    return event;
}

/// A file that goes with the test.
class TempFile {
public:
    explicit TempFile(std::string_view bytes, const std::string &name = "roster.csv")
        : m_path(std::filesystem::temp_directory_path() / ("plaza-" + std::to_string(::getpid()) + "-" + name))
    {
        std::ofstream(m_path, std::ios::binary) << bytes;
    }
    TempFile(const TempFile &) = delete;
    TempFile &operator=(const TempFile &) = delete;
    ~TempFile()
    {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline config::Roster rosterOf(std::string_view bytes)
{
    const TempFile file(bytes);
    return config::readRoster(file.path(), smallEvent());
}

inline std::string listed(const config::Roster &roster)
{
    std::string text;
    for (const auto &problem : roster.skipped)
        text += "skipped " + problem.text() + "\n";
    for (const auto &note : roster.notes)
        text += "note " + note.text() + "\n";
    return text;
}

} // namespace plaza::test
