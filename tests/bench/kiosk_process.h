// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk as a process of its own, looked at from outside. On the display that is there (QT_QPA_PLATFORM); without one,
// offscreen.
#pragma once

#include "core/clock.h"
#include "desk/setup.h"
#include "support/temp_dir.h"

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char **environ;

namespace plaza::bench {

inline constexpr int kLimitMs = 60'000;

/// A child whose output is read line by line; killed when this ends.
class Child {
public:
    explicit Child(std::vector<std::string> words)
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return;
        m_out = ends[0];
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
        posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
        std::vector<char *> argv;
        for (std::string &word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        ::posix_spawn(&m_pid, argv[0], &actions, nullptr, argv.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        ::close(m_out);
    }
    bool waitFor(const std::string &text)
    {
        char buffer[4096];
        while (m_seen.find(text) == std::string::npos) {
            pollfd ready{m_out, POLLIN, 0};
            if (::poll(&ready, 1, kLimitMs) <= 0)
                return false;
            const ssize_t got = ::read(m_out, buffer, sizeof buffer);
            if (got <= 0)
                return false;
            m_seen.append(buffer, static_cast<std::size_t>(got));
        }
        m_seen.clear();
        return true;
    }
    /// How often `text` is written from now on, for so long; negative when the program ends first.
    int count(const std::string &text, std::chrono::milliseconds howLong)
    {
        const auto end = std::chrono::steady_clock::now() + howLong;
        int found = 0;
        char buffer[4096];
        std::string seen;
        while (true) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
            pollfd ready{m_out, POLLIN, 0};
            if (left.count() <= 0 || ::poll(&ready, 1, static_cast<int>(left.count())) <= 0)
                return found;
            const ssize_t got = ::read(m_out, buffer, sizeof buffer);
            if (got <= 0)
                return -1;
            seen.append(buffer, static_cast<std::size_t>(got));
            for (auto at = seen.find(text); at != std::string::npos; at = seen.find(text)) {
                ++found;
                seen.erase(0, at + text.size());
            }
        }
    }
    [[nodiscard]] pid_t pid() const { return m_pid; }

private:
    pid_t m_pid = 0;
    int m_out = -1;
    std::string m_seen;
};

/// The sample event with its roster, a store, and the words that start its kiosk k1.
struct Kiosk {
    tests::TempDir dir;
    std::filesystem::path package = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018";
    std::filesystem::path store = dir / "k1.db";

    Kiosk()
    {
        if (std::getenv("DISPLAY") == nullptr && std::getenv("QT_QPA_PLATFORM") == nullptr) {
            ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
            ::setenv("QT_QUICK_BACKEND", "software", 1);
        }
        auto loaded = config::loadPackage(package);
        const core::SystemClock machine;
        desk::setUp({.texts = loaded.texts,
                     .config = *loaded.config,
                     .roster = config::readRoster(package / "roster.csv", loaded.config->event),
                     .rosterName = "roster.csv",
                     .store = store,
                     .kiosk = "k1",
                     .clock = core::parseIso("2018-06-08T09:10", core::UtcOffset{480})},
                    machine);
    }
    [[nodiscard]] std::vector<std::string> words(const std::string &camera, const std::string &size = "1080x1920") const
    {
        return {std::string(PLAZA_BIN_DIR) + "/plaza-kiosk",
                "--event",
                package,
                "--store",
                store,
                "--kiosk",
                "k1",
                "--camera",
                camera,
                "--windowed",
                size,
                "--silent"};
    }
};

} // namespace plaza::bench
