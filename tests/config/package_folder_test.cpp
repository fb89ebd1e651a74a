// SPDX-License-Identifier: GPL-3.0-or-later
// The package as a folder that people carry about: missing files, links, encodings, strangers.
#include "config/encoding.h"
#include "config/package.h"
#include "support/catch.h"

#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

using namespace plaza;
namespace fs = std::filesystem;

namespace {

const fs::path kShipped = fs::path(PLAZA_SOURCE_DIR) / "kiosk-config" / "zhanjiang-2018";

/// A copy of the shipped package in a folder of its own.
class Copy {
public:
    Copy() : m_dir(fs::temp_directory_path() / ("plaza-package-" + std::to_string(::getpid())))
    {
        fs::remove_all(m_dir);
        fs::create_directory(m_dir);
        for (const char *file : {"event.toml", "kiosks.toml"})
            fs::copy_file(kShipped / file, m_dir / file);
        fs::copy(kShipped / "quiz", m_dir / "quiz");
        fs::copy(kShipped / "promo", m_dir / "promo");
    }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;
    ~Copy()
    {
        std::error_code ignored;
        fs::remove_all(m_dir, ignored);
    }
    [[nodiscard]] const fs::path &dir() const { return m_dir; }
    [[nodiscard]] std::string text(const char *file) const
    {
        std::ifstream stream(m_dir / file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    void write(const char *file, const std::string &bytes) const
    {
        std::ofstream(m_dir / file, std::ios::binary) << bytes;
    }

private:
    fs::path m_dir;
};

config::Problem onlyProblem(const fs::path &dir)
{
    const auto result = config::loadPackage(dir);
    for (const auto &problem : result.problems)
        UNSCOPED_INFO(problem.text());
    CHECK_FALSE(result.config.has_value());
    REQUIRE(result.problems.size() == 1);
    return result.problems.front();
}

} // namespace

TEST_CASE("a copy of the shipped package is as good as the package, with or without a last slash")
{
    const Copy copy;
    fs::copy(kShipped / "map", copy.dir() / "map");
    CHECK(config::loadPackage(copy.dir()).config == config::loadPackage(kShipped).config);
    CHECK(config::loadPackage(copy.dir() / "").config.has_value());
}

TEST_CASE("a missing file, a missing folder and a file in its place are named")
{
    const Copy copy;
    fs::remove(copy.dir() / "event.toml");
    const auto missing = onlyProblem(copy.dir());
    CHECK(missing.file == (copy.dir() / "event.toml").string());
    CHECK(missing.what == "the event package has no event.toml");
    CHECK(onlyProblem(copy.dir() / "nowhere").what == "there is no such folder");
    CHECK(onlyProblem(copy.dir() / "kiosks.toml").what == "this is not a folder");
}

TEST_CASE("links, pipes, folders and huge files are not read as event.toml")
{
    const Copy copy;
    const fs::path event = copy.dir() / "event.toml";
    fs::remove(event);
    fs::create_symlink(kShipped / "event.toml", event);
    CHECK(onlyProblem(copy.dir()).what == "this is a link to another file");
    fs::remove(event);
    REQUIRE(::mkfifo(event.c_str(), 0600) == 0);
    CHECK(onlyProblem(copy.dir()).what == "this is not a regular file");
    fs::remove(event);
    fs::create_directory(event);
    CHECK(onlyProblem(copy.dir()).what == "this is a folder");
    fs::remove(event);
    copy.write("event.toml", {});
    fs::resize_file(event, (std::uintmax_t{1} << 20) + 1);
    CHECK(onlyProblem(copy.dir()).what == "the file has 1 MiB, the most allowed is 1 MiB");
}

TEST_CASE("Notepad's byte order mark is welcome, GBK and UTF-16 are named")
{
    const Copy copy;
    const std::string text = copy.text("event.toml");
    copy.write("event.toml", "\xEF\xBB\xBF" + text);
    CHECK(config::loadPackage(copy.dir()).config.has_value());
    copy.write("event.toml", "id = \"x\"\nname = \"\xD5\xBF\xBD\xAD\"\n"); // 湛江 in GBK
    const auto gbk = onlyProblem(copy.dir());
    CHECK(gbk.what == "the file was saved as GBK");
    CHECK((gbk.line == 2 && gbk.column == 9));
    CHECK(gbk.mend.find("save it as UTF-8") == 0);
    copy.write("event.toml", std::string("\xFF\xFEi\0d\0=\0", 8));
    CHECK(onlyProblem(copy.dir()).what == "the file was saved as UTF-16");
    copy.write("event.toml", "name = \"湛江湛江湛江湛江\xFF\"\n");
    CHECK(onlyProblem(copy.dir()).what == "the file holds bytes that are not UTF-8");
    copy.write("event.toml", std::string("id = \"x\0\"\n", 10));
    CHECK(onlyProblem(copy.dir()).what == "the file holds a NUL byte");
}

TEST_CASE("an empty event.toml names everything that it lacks")
{
    const Copy copy;
    copy.write("event.toml", "");
    const auto result = config::loadPackage(copy.dir());
    CHECK_FALSE(result.config.has_value());
    CHECK(result.problems.size() >= 4);
}

TEST_CASE("a stranger in the folder is a warning, Windows' litter is none")
{
    const Copy copy;
    copy.write("notes.docx", "x");
    copy.write("Thumbs.db", "x");
    copy.write(".DS_Store", "x");
    copy.write("~$roster.xlsx", "x");
    fs::create_directory(copy.dir() / "quiz");
    const auto result = config::loadPackage(copy.dir());
    CHECK(result.config.has_value());
    REQUIRE(result.warnings.size() == 1);
    CHECK(result.warnings.front().file == (copy.dir() / "notes.docx").string());
}

TEST_CASE("two rosters are a warning, one is none")
{
    const Copy copy;
    copy.write("roster.xlsx", "x");
    CHECK(config::loadPackage(copy.dir()).warnings.empty());
    copy.write("roster.csv", "x");
    const auto result = config::loadPackage(copy.dir());
    REQUIRE(result.warnings.size() == 1);
    CHECK(result.warnings.front().what == "there are two rosters; only roster.csv is read");
}

TEST_CASE("the theme's logo must be there")
{
    const Copy copy;
    copy.write("event.toml", copy.text("event.toml") + "\n[theme.x]\n");
    std::string text = copy.text("event.toml");
    text.resize(text.size() - 11);
    text.replace(text.find("[theme]\n"), 8, "[theme]\nlogo = \"logo.png\"\n");
    copy.write("event.toml", text);
    const auto missing = onlyProblem(copy.dir());
    CHECK(missing.what == "the logo 'logo.png' can't be used: there is no such file");
    CHECK(missing.line > 1);
    copy.write("logo.png", "png");
    CHECK(config::loadPackage(copy.dir()).config->event.theme.logo == "logo.png");
}

TEST_CASE("A prize's picture must stand beside quiz.toml, as a file of its own")
{
    const Copy copy;
    REQUIRE(config::loadPackage(copy.dir()).config);
    fs::remove(copy.dir() / "quiz" / "umbrella.svg");
    const config::Problem gone = onlyProblem(copy.dir());
    CHECK(gone.file.ends_with("quiz/quiz.toml"));
    CHECK(copy.text("quiz/quiz.toml").find("umbrella.svg") != std::string::npos);
    CHECK(gone.line > 60);
    CHECK(gone.text().find("'umbrella.svg'") != std::string::npos);
    fs::create_symlink("/etc/passwd", copy.dir() / "quiz" / "umbrella.svg");
    CHECK(onlyProblem(copy.dir()).mend.find("beside quiz.toml") != std::string::npos);
}
