// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/child.h"
#include "media/corpus.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <fcntl.h>
#include <unistd.h>

using namespace plaza;
using media::End;
using media::runChild;

TEST_CASE("a child's exit code, output and errors come back; its words are not a shell's", "[media]")
{
    const auto ran = runChild({"printf", "%s|", "a b", "$HOME", ";ls", "*"}, {});
    CHECK(ran.good());
    CHECK(ran.out == "a b|$HOME|;ls|*|");
    const auto failed = runChild({"sh", "-c", "echo oh >&2; exit 7"}, {});
    CHECK(failed.end == End::Exited);
    CHECK(failed.code == 7);
    CHECK(failed.err == "oh\n");
    CHECK(failed.how() == "exit code 7");
}

TEST_CASE("a program that is not there is said so", "[media]")
{
    CHECK(runChild({"no-such-program-of-plaza"}, {}).end == End::NotStarted);
    CHECK(runChild({}, {}).end == End::NotStarted);
    const tests::TempDir dir;
    tests::writeBytes(dir / "script", "not executable");
    CHECK(runChild({dir / "script"}, {}).end == End::NotStarted);
    CHECK(media::programPath("sh").ends_with("/sh"));
}

TEST_CASE("a child has an empty input and none of our descriptors", "[media]")
{
    CHECK(runChild({"cat"}, {}).out.empty());
    const int ours = ::open("/dev/null", O_RDONLY); // without O_CLOEXEC, as a library of others might
    REQUIRE(ours > 2);
    const auto ran = runChild({"sh", "-c", "test -e /proc/self/fd/" + std::to_string(ours)}, {});
    ::close(ours);
    CHECK(ran.code == 1);
}

TEST_CASE("a child that takes too long is killed with all that it started", "[media]")
{
    const auto ran = runChild({"sh", "-c", "sleep 1000 & sleep 1000"}, {.time = std::chrono::milliseconds(200)});
    CHECK(ran.end == End::OutOfTime);
    CHECK(ran.took < std::chrono::seconds(20));
}

TEST_CASE("a child that only closed its output is not waited for either", "[media]")
{
    const auto ran = runChild({"sh", "-c", "exec >&- 2>&-; exec sleep 1000"}, {.time = std::chrono::milliseconds(200)});
    CHECK(ran.end == End::OutOfTime);
}

TEST_CASE("a child that says too much is killed", "[media]")
{
    const auto ran = runChild({"yes"}, {.output = 100'000});
    CHECK(ran.end == End::TooMuchOutput);
    CHECK(ran.out.size() < 200'000);
}

TEST_CASE("a child gets no more memory, processor time and file than it may have", "[media]")
{
    const tests::TempDir dir;
    const std::vector<std::string> large{"dd", "if=/dev/zero", "of=/dev/null", "bs=256M", "count=1"};
    CHECK(runChild(large, {.memory = 0}).good()); // the control
    CHECK_FALSE(runChild(large, {.memory = std::uint64_t{100} << 20}).good());
    const auto busy = runChild({"sh", "-c", "while :; do :; done"}, {.processor = std::chrono::seconds(1)});
    CHECK(busy.end == End::Signal);
    const std::vector<std::string> writes{"dd", "if=/dev/zero", "of=" + (dir / "file").string(), "bs=4096", "count=2"};
    CHECK(runChild(writes, {.file = 1 << 20}).good());
    CHECK_FALSE(runChild(writes, {}).good());
}
