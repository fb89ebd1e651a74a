// SPDX-License-Identifier: GPL-3.0-or-later
#include "include_rules.h"

#include <algorithm>
#include <array>
#include <regex>
#include <set>
#include <sstream>

namespace plaza::architecture {
namespace {

using Names = std::vector<std::string_view>;

struct Room {
    std::string_view name;
    Names mayInclude; ///< other rooms; its own is always allowed
};

const Names kBelowDesk{"core", "crypto", "config", "store", "ticket", "names", "scan", "media"};
const Names kUpToDesk{"core", "crypto", "config", "store", "ticket", "names", "scan", "media", "desk"};

/// The one direction of dependency. A room that is not here has no place in the house yet: give it a line.
const std::vector<Room> kRooms{
    {"core", {}},
    {"crypto", {"core"}},
    {"scan", {"core"}},
    {"names", {"core"}},
    {"media", {"core", "crypto"}},
    {"config", {"core", "crypto"}}, // it tells a key that it can read from one that it can't
    {"ticket", {"core", "crypto"}},
    {"store", {"core", "crypto"}},
    {"desk", kBelowDesk},
    {"board", kUpToDesk},
    {"report", kUpToDesk},
    {"sync", kUpToDesk},
    {"ui", kUpToDesk},
};
const Names kExecutables{"ctl", "kiosk"};

struct Owner {
    std::string_view header; ///< a whole header, or a prefix when it ends in '/'
    Names homes;             ///< rooms (executables are named like them), or files where one alone may have it
};

/// One library per foreign header. A header of a library that is not here wants an owner first.
const std::vector<Owner> kOwners{
    {"ZXing/", {"scan"}},
    {"SQLiteCpp/", {"store"}},
    {"sqlite3.h", {"store"}},
    {"sodium.h", {"crypto"}},
    {"sodium/", {"crypto"}},
    {"qrencode.h", {"ticket"}},
    {"unicode/", {"names", "config"}},
    {"toml++/", {"config"}},
    {"zip.h", {"config"}},
    {"pugixml.hpp", {"config"}},
    {"libxml/", {"config"}},
    {"libpq-fe.h", {"sync"}},
    {"httplib.h", {"board"}},
    {"xlsxwriter.h", {"report"}},
    {"nlohmann/", {"media", "store", "desk", "sync", "board", "report", "ctl"}},
    {"CLI/", {"ctl/command_line.cpp", "kiosk/options.cpp"}}, // each file that includes it compiles for ten seconds
    {"spdlog/", {"store", "desk", "sync", "board", "ui", "ctl", "kiosk"}},
};

const Names kQtRooms{"ui", "report", "kiosk"};
/// plazactl loads pictures and draws tickets; it opens no window and runs no event loop of its own.
const Names kQtForCtl{"QBuffer",      "QByteArray", "QCoreApplication", "QFile",       "QGuiApplication", "QImage",
                      "QImageReader", "QString",    "QtGlobal",         "QStringList", "QFontDatabase",   "QPainter"};

const std::set<std::string_view> kStandard{"algorithm",
                                           "any",
                                           "array",
                                           "atomic",
                                           "barrier",
                                           "bit",
                                           "bitset",
                                           "cassert",
                                           "cctype",
                                           "cerrno",
                                           "cfenv",
                                           "cfloat",
                                           "charconv",
                                           "chrono",
                                           "cinttypes",
                                           "climits",
                                           "clocale",
                                           "cmath",
                                           "compare",
                                           "complex",
                                           "concepts",
                                           "condition_variable",
                                           "coroutine",
                                           "csetjmp",
                                           "csignal",
                                           "cstdarg",
                                           "cstddef",
                                           "cstdint",
                                           "cstdio",
                                           "cstdlib",
                                           "cstring",
                                           "ctime",
                                           "cuchar",
                                           "cwchar",
                                           "cwctype",
                                           "deque",
                                           "exception",
                                           "execution",
                                           "filesystem",
                                           "forward_list",
                                           "fstream",
                                           "functional",
                                           "future",
                                           "initializer_list",
                                           "iomanip",
                                           "ios",
                                           "iosfwd",
                                           "iostream",
                                           "istream",
                                           "iterator",
                                           "latch",
                                           "limits",
                                           "list",
                                           "locale",
                                           "map",
                                           "memory",
                                           "memory_resource",
                                           "mutex",
                                           "new",
                                           "numbers",
                                           "numeric",
                                           "optional",
                                           "ostream",
                                           "queue",
                                           "random",
                                           "ranges",
                                           "ratio",
                                           "regex",
                                           "scoped_allocator",
                                           "semaphore",
                                           "set",
                                           "shared_mutex",
                                           "source_location",
                                           "span",
                                           "sstream",
                                           "stack",
                                           "stdexcept",
                                           "stop_token",
                                           "streambuf",
                                           "string",
                                           "string_view",
                                           "syncstream",
                                           "system_error",
                                           "thread",
                                           "tuple",
                                           "type_traits",
                                           "typeindex",
                                           "typeinfo",
                                           "unordered_map",
                                           "unordered_set",
                                           "utility",
                                           "valarray",
                                           "variant",
                                           "vector",
                                           "version"};

bool holds(const Names &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isQt(std::string_view header)
{
    return header.starts_with("Qt") || (header.size() > 1 && header[0] == 'Q' && std::isupper(header[1]) != 0);
}

/// The operating system's own headers: everywhere but in core.
bool isSystem(std::string_view header)
{
    static const std::regex pattern{R"((sys|linux|netinet|arpa|net)/.+|[a-z]+\.h)"};
    return std::regex_match(header.begin(), header.end(), pattern);
}

std::string join(const Names &names)
{
    std::string all;
    for (const auto name : names)
        all += (all.empty() ? "" : ", ") + std::string(name);
    return all;
}

std::string judgeQt(std::string_view room, std::string_view header)
{
    if (holds(kQtRooms, room))
        return {};
    const auto name = header.substr(header.rfind('/') + 1);
    if (room == "ctl" && holds(kQtForCtl, name))
        return {};
    return "<" + std::string(header) + "> is Qt: only " + join(kQtRooms) +
           " use it, and ctl a few of its picture types";
}

/// `file` is named from app/ on.
std::string judgeForeign(std::string_view room, std::string_view file, std::string_view header)
{
    if (kStandard.contains(header))
        return {};
    const auto owner = std::ranges::find_if(kOwners, [header](const Owner &candidate) {
        return candidate.header.ends_with('/') ? header.starts_with(candidate.header) : header == candidate.header;
    });
    if (owner != kOwners.end())
        return holds(owner->homes, room) || holds(owner->homes, file)
                   ? std::string{}
                   : "<" + std::string(header) + "> belongs to " + join(owner->homes) + " only";
    if (isQt(header))
        return judgeQt(room, header);
    if (!isSystem(header))
        return "<" + std::string(header) + "> has no owner yet: name one in tests/architecture";
    return room == "core" ? "<" + std::string(header) + "> is not the C++ standard library, core's only one"
                          : std::string{};
}

std::string judgeOwn(std::string_view room, std::string_view header)
{
    if (header.ends_with(".moc"))
        return {};
    const auto slash = header.find('/');
    if (slash == std::string_view::npos)
        return "\"" + std::string(header) + "\" does not name its room: write \"" + std::string(room) + "/…\"";
    const auto target = header.substr(0, slash);
    if (target == room)
        return {};
    const auto known = std::ranges::find(kRooms, target, &Room::name);
    if (known == kRooms.end())
        return "\"" + std::string(header) + "\" is of no room: executables and unknown folders are not included";
    if (holds(kExecutables, room))
        return {};
    const auto own = std::ranges::find(kRooms, room, &Room::name);
    return holds(own->mayInclude, target) ? std::string{}
                                          : std::string(room) + " may not include " + std::string(target);
}

} // namespace

Complaints judgeIncludes(std::string_view path, std::string_view text)
{
    const auto inApp = path.substr(std::string_view("app/").size());
    const auto room = inApp.substr(0, inApp.find('/'));
    if (!holds(kExecutables, room) && std::ranges::find(kRooms, room, &Room::name) == kRooms.end())
        return {
            complaint(path, 1, "the room " + std::string(room) + " is not in tests/architecture/include_rules.cpp")};

    static const std::regex include{R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)"};
    Complaints complaints;
    std::istringstream lines{std::string(text)};
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::smatch match;
        if (!std::regex_match(line, match, include))
            continue;
        const auto what = match[1] == "<" ? judgeForeign(room, inApp, match[2].str()) : judgeOwn(room, match[2].str());
        if (!what.empty())
            complaints.push_back(complaint(path, number, what));
    }
    return complaints;
}

} // namespace plaza::architecture
