// SPDX-License-Identifier: GPL-3.0-or-later
// The rules, held against the tree as it stands.
#include "include_rules.h"
#include "source_rules.h"

#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

namespace fs = std::filesystem;
using namespace plaza::architecture;

namespace {

struct Source {
    std::string path; ///< inside the project
    std::string text;
};

std::vector<Source> sourcesBelow(const std::string &folder, const std::vector<std::string> &extensions)
{
    const fs::path top{PLAZA_SOURCE_DIR};
    std::vector<Source> sources;
    if (!fs::exists(top / folder))
        return sources;
    for (const auto &entry : fs::recursive_directory_iterator(top / folder)) {
        const auto &path = entry.path();
        if (!entry.is_regular_file() || std::ranges::find(extensions, path.extension().string()) == extensions.end())
            continue;
        std::ifstream file{path, std::ios::binary};
        sources.push_back({path.lexically_relative(top).generic_string(), {std::istreambuf_iterator<char>{file}, {}}});
    }
    return sources;
}

using Judge = std::function<Complaints(std::string_view, std::string_view)>;

/// A failing test shows every place at once.
void expectSilence(const std::vector<Source> &sources, const Judge &judge)
{
    std::string all;
    for (const auto &source : sources)
        for (const auto &line : judge(source.path, source.text))
            all += "\n" + line;
    INFO("complaints:" << all);
    CHECK(all.empty());
}

} // namespace

TEST_CASE("the rooms include each other in the agreed direction only", "[architecture]")
{
    const auto sources = sourcesBelow("app", {".h", ".cpp"});
    REQUIRE(sources.size() > 20); // the tree was found
    expectSilence(sources, judgeIncludes);
}

TEST_CASE("C++ keeps the rules of the house", "[architecture]")
{
    expectSilence(sourcesBelow("app", {".h", ".cpp"}), judgeCpp);
    expectSilence(sourcesBelow("tests", {".h", ".cpp"}), judgeCpp);
}

TEST_CASE("QML keeps the rules of the house", "[architecture]")
{
    expectSilence(sourcesBelow("qml", {".qml"}), judgeQml);
}

TEST_CASE("every source file names the licence", "[architecture]")
{
    for (const std::string folder : {"app", "qml", "tests", "packaging", "kiosk-config"})
        expectSilence(sourcesBelow(folder, {".h", ".cpp", ".qml", ".js", ".sh", ".cmake", ".py", ".toml", ".awk"}),
                      judgeLicence);
}
