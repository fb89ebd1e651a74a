// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/corpus.h"

#include "media/child.h"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <sys/stat.h>

namespace plaza::tests {

namespace fs = std::filesystem;
using media::Verdict;

void writeBytes(const fs::path &file, std::string_view bytes)
{
    std::ofstream out(file, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out.flush())
        throw std::runtime_error("can't write " + file.string());
}

std::string readBytes(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void mustRun(const std::vector<std::string> &words)
{
    const auto ran = media::runChild(words, {.time = std::chrono::minutes(2),
                                             .processor = std::chrono::minutes(4),
                                             .memory = 0,
                                             .file = std::uint64_t{1} << 30});
    if (!ran.good())
        throw std::runtime_error(words.front() + " … " + words.back() + ": " + ran.how() + "\n" + ran.err);
}

media::Tools tools()
{
    media::Tools tools = media::findTools();
    tools.picture = {std::string(PLAZA_BIN_DIR) + "/plazactl", "media", "picture"};
    return tools;
}

std::vector<Odd> makeNoFiles(const fs::path &dir)
{
    fs::create_directories(dir / "folder.mp4");
    fs::create_directories(dir / "real");
    writeBytes(dir / "real/inside.txt", "hello");
    fs::create_directory_symlink("real", dir / "linked");
    fs::create_symlink("/etc/hostname", dir / "link.mp4");
    fs::create_symlink("nowhere", dir / "dangling.png");
    if (::mkfifo((dir / "pipe.mp4").c_str(), 0600) != 0)
        throw std::runtime_error("no pipe");
    return {{"missing.mp4", Verdict::Refused, "there is no such file"},
            {"folder.mp4", Verdict::Refused, "this is a folder"},
            {"link.mp4", Verdict::Refused, "this is a link"},
            {"dangling.png", Verdict::Refused, "this is a link"},
            {"linked/inside.txt", Verdict::Refused, "this is a link"},
            {"pipe.mp4", Verdict::Refused, "not a regular file"},
            {"../outside.mp4", Verdict::Refused, "leads out of the package"},
            {"real/../../outside.mp4", Verdict::Refused, "leads out of the package"},
            {"/etc/hostname", Verdict::Refused, "leads out of the package"},
            {"link.mp4/below.mp4", Verdict::Refused, "this is a link"}};
}

} // namespace plaza::tests
