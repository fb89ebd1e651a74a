// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/child.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sstream>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace plaza::media {

namespace {

using Steady = std::chrono::steady_clock;

class Pipe {
public:
    Pipe()
    {
        if (::pipe2(m_ends.data(), O_CLOEXEC) != 0)
            throw std::system_error(errno, std::generic_category(), "no pipe for a child process");
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;
    ~Pipe()
    {
        closeEnd(0);
        closeEnd(1);
    }
    [[nodiscard]] int reading() const { return m_ends[0]; }
    [[nodiscard]] int writing() const { return m_ends[1]; }
    void closeEnd(std::size_t end)
    {
        if (m_ends.at(end) >= 0)
            ::close(m_ends.at(end));
        m_ends.at(end) = -1;
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

void limit(__rlimit_resource what, std::uint64_t value)
{
    const rlimit both{static_cast<rlim_t>(value), static_cast<rlim_t>(value)};
    ::setrlimit(what, &both);
}

/// Between fork and exec: only what a signal handler might call. Ends with errno down the pipe `broken`.
[[noreturn]] void becomeProgram(const char *path, char *const *argv, const Limits &limits, int nothing, int out,
                                int err, int broken, pid_t parent)
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        ::_exit(127); // it died before we asked to be told
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    std::signal(SIGPIPE, SIG_DFL);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, limits.file);
    limit(RLIMIT_CPU, static_cast<std::uint64_t>(limits.processor.count()));
    if (limits.memory > 0)
        limit(RLIMIT_AS, limits.memory);
    ::execv(path, argv);
    const int error = errno;
    [[maybe_unused]] const ssize_t told = ::write(broken, &error, sizeof error);
    ::_exit(127);
}

/// Takes what is there. False at the end of it, or when it is too much.
bool take(int fd, std::string &into, std::size_t most, bool &tooMuch)
{
    std::array<char, 16384> buffer{};
    const ssize_t got = ::read(fd, buffer.data(), buffer.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return true;
    if (got <= 0)
        return false;
    into.append(buffer.data(), static_cast<std::size_t>(got));
    tooMuch = tooMuch || into.size() > most;
    return !tooMuch;
}

/// Reads both until both ended; false when it has to be killed, for which `end` says why.
bool readBoth(int out, int err, Ran &ran, const Limits &limits, Steady::time_point began)
{
    std::array<pollfd, 2> ends{pollfd{out, POLLIN, 0}, pollfd{err, POLLIN, 0}};
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(limits.time - (Steady::now() - began));
        if (left.count() <= 0) {
            ran.end = End::OutOfTime;
            return false;
        }
        if (::poll(ends.data(), ends.size(), static_cast<int>(left.count())) < 0 && errno != EINTR)
            throw std::system_error(errno, std::generic_category(), "waiting for a child process");
        bool tooMuch = false;
        for (std::size_t i = 0; i < ends.size(); ++i)
            if (ends.at(i).fd >= 0 && (ends.at(i).revents & (POLLIN | POLLHUP | POLLERR)) != 0 &&
                !take(ends.at(i).fd, i == 0 ? ran.out : ran.err, limits.output, tooMuch))
                ends.at(i).fd = -1; // poll passes over it
        if (tooMuch) {
            ran.end = End::TooMuchOutput;
            return false;
        }
    }
    return true;
}

/// It closed its ends; it may still be running.
bool waitUntil(pid_t child, int &status, Steady::time_point deadline)
{
    while (Steady::now() < deadline) {
        if (::waitpid(child, &status, WNOHANG) == child)
            return true;
        ::poll(nullptr, 0, 2);
    }
    return false;
}

} // namespace

std::string Ran::how() const
{
    switch (end) {
    case End::Exited:
        return "exit code " + std::to_string(code);
    case End::Signal:
        return code == SIGXCPU || code == SIGKILL ? "stopped: it took too much time of the processor"
                                                  : "crashed (signal " + std::to_string(code) + ")";
    case End::OutOfTime:
        return "stopped after " + std::to_string(took.count() / 1000) + " s";
    case End::TooMuchOutput:
        return "stopped: it said too much";
    case End::NotStarted:
        break;
    }
    return "can't be run: " + std::generic_category().message(code);
}

std::string programPath(const std::string &name)
{
    if (name.find('/') != std::string::npos)
        return ::access(name.c_str(), X_OK) == 0 ? name : std::string();
    const char *path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    std::istringstream folders(path != nullptr ? path : "/usr/bin:/bin");
    for (std::string folder; std::getline(folders, folder, ':');) {
        const std::string candidate = folder + "/" + name;
        if (!folder.empty() && ::access(candidate.c_str(), X_OK) == 0)
            return candidate;
    }
    return {};
}

Ran runChild(const std::vector<std::string> &words, const Limits &limits)
{
    Ran ran;
    const std::string path = words.empty() ? std::string() : programPath(words.front());
    if (path.empty()) {
        ran.code = ENOENT;
        return ran;
    }
    std::vector<char *> argv;
    for (const std::string &word : words)
        argv.push_back(const_cast<char *>(word.c_str())); // execv takes them so and leaves them alone
    argv.push_back(nullptr);
    Pipe out;
    Pipe err;
    Pipe broken;
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing < 0) {
        ran.code = errno;
        return ran;
    }
    const pid_t parent = ::getpid();
    const auto began = Steady::now();
    const pid_t child = ::fork();
    if (child == 0)
        becomeProgram(path.c_str(), argv.data(), limits, nothing, out.writing(), err.writing(), broken.writing(),
                      parent);
    ran.code = errno;
    ::close(nothing);
    if (child < 0)
        return ran;
    ::setpgid(child, child); // whoever comes first
    for (Pipe *pipe : {&out, &err, &broken})
        pipe->closeEnd(1);
    int status = 0;
    int error = 0;
    if (::read(broken.reading(), &error, sizeof error) == sizeof error) {
        ::waitpid(child, &status, 0);
        ran.code = error;
        return ran;
    }
    const bool ended =
        readBoth(out.reading(), err.reading(), ran, limits, began) && waitUntil(child, status, began + limits.time);
    ran.took = std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - began);
    if (!ended) {
        ::kill(-child, SIGKILL);
        ::waitpid(child, &status, 0);
        if (ran.end != End::TooMuchOutput)
            ran.end = End::OutOfTime;
        return ran;
    }
    ran.end = WIFEXITED(status) ? End::Exited : End::Signal;
    ran.code = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
    return ran;
}

} // namespace plaza::media
