// SPDX-License-Identifier: GPL-3.0-or-later
// What people are told, and its version.
#include "config/package.h"
#include "support/catch.h"

using namespace plaza;

namespace {

config::PackageResult packageWith(const std::string &privacy)
{
    return config::parsePackage({{"event.toml", "id = \"fair\"\nname = \"质量月\"\nretention_days = 7\n" + privacy +
                                                    "\n[[venues]]\nid = \"hall\"\nname = \"大厅\"\n"
                                                    "[[sessions]]\nid = \"talk\"\nname = \"论坛\"\nvenue = \"hall\"\n"
                                                    "[[sessions.windows]]\ndate = 2018-06-08\nopens = \"08:00\"\n"
                                                    "closes = \"11:30\"\n"},
                                 {"kiosks.toml", "[[kiosks]]\nid = \"k1\"\nsession = \"talk\"\n"}},
                                "fair");
}

core::PrivacyNotice noticeOf(const std::string &privacy)
{
    return packageWith(privacy).config.value().event.notice;
}

} // namespace

TEST_CASE("the privacy notice has the version that it is given, else one that changes with its text")
{
    CHECK(noticeOf("").version.empty());
    const auto given = noticeOf("[privacy]\nnotice = \"收集姓名\"\nversion = \"2018-05\"\n");
    CHECK(given.version == "2018-05");
    CHECK(given.text.zh == "收集姓名");
    const std::string first = noticeOf("[privacy]\nnotice = \"收集姓名\"\n").version;
    CHECK(first.size() == 12);
    CHECK(noticeOf("[privacy]\nnotice = \"收集姓名\"\n").version == first);
    CHECK(noticeOf("[privacy]\nnotice = { zh = \"收集姓名\", en = \"We take names\" }\n").version != first);
}

TEST_CASE("a version that can't be one, and a version of nothing, are named with their place")
{
    const auto odd = packageWith("[privacy]\nnotice = \"收集姓名\"\nversion = \"第一版\"\n");
    REQUIRE(odd.problems.size() == 1);
    CHECK(odd.problems[0].text().starts_with("fair/event.toml:6:"));
    CHECK(odd.problems[0].mend.find("2018-05") != std::string::npos);
    CHECK(packageWith("[privacy]\nversion = \"1\"\n").problems.size() == 1);
}

TEST_CASE("personal data is kept until so many days after the last window of any session")
{
    const core::Event event = packageWith("").config.value().event;
    CHECK(core::toIso(event.retentionEnds(), event.offset) == "2018-06-15T11:30:00.000+08:00");
}
