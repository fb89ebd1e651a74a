// SPDX-License-Identifier: GPL-3.0-or-later
// Another program, run under limits: what it does to itself it does to itself only.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace plaza::media {

/// What a child may use up. The kernel holds all but `time` and `output` (setrlimit(2)).
struct Limits {
    std::chrono::milliseconds time{30'000};           ///< by the clock on the wall; then it is killed
    std::chrono::seconds processor{60};               ///< of all its threads together; then it is killed
    std::uint64_t memory = std::uint64_t{1536} << 20; ///< bytes of address space; 0: no limit
    std::uint64_t file = 0;                           ///< bytes that a file it writes may have
    std::size_t output = std::size_t{4} << 20;        ///< bytes on each of stdout and stderr; then it is killed
};

enum class End { Exited, Signal, OutOfTime, TooMuchOutput, NotStarted };

struct Ran {
    End end = End::NotStarted;
    int code = 0; ///< Exited: the exit code; Signal: its number; NotStarted: errno
    std::string out;
    std::string err;
    std::chrono::milliseconds took{0};
    [[nodiscard]] bool good() const { return end == End::Exited && code == 0; }
    /// "killed after 30 s", "exit code 1" …: for a message
    [[nodiscard]] std::string how() const;
};

/// Runs `words` (the first is a program in $PATH, or a path) and waits for its end: no shell, stdin empty, no
/// descriptor of ours inherited, no core file. It and what it started go with it when it is killed, and when this
/// thread ends. Blocks; any thread. Throws std::system_error when no pipe can be had.
Ran runChild(const std::vector<std::string> &words, const Limits &limits);

/// Where the program is that `name` means; empty: nowhere in $PATH.
std::string programPath(const std::string &name);

} // namespace plaza::media
