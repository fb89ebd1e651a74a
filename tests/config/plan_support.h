// SPDX-License-Identifier: GPL-3.0-or-later
// A small event with a plan of two levels, to be bent in one place by each test.
#pragma once

#include "config/package.h"
#include "support/catch.h"

#include <string>
#include <string_view>

namespace plaza::test {

inline constexpr const char *kPlanEvent = R"(id = "fair"
name = "交流会"
utc_offset = "+08:00"
[[venues]]
id = "square"
name = "广场"
outdoor = true
[[venues]]
id = "hotel"
name = "宾馆"
[[sessions]]
id = "fair"
name = "交流会"
venue = "square"
[[sessions.windows]]
dates = [2018-06-08, 2018-06-09]
opens = "09:00"
closes = "12:00"
)";

inline constexpr const char *kPlanKiosks = R"([[kiosks]]
id = "k1"
venue = "square"
session = "fair"
[[kiosks]]
id = "k2"
venue = "hotel"
role = "info"
)";

inline constexpr const char *kPlan = R"(clearance = 0.5
[[levels]]
id = "ground"
venue = "square"
name = { zh = "广场", en = "Square" }
short_name = "G"
[[levels.walkable]]
rect = [0, 0, 40, 20]
[[levels.walkable]]
polygon = [[40, 5], [50, 5], [50, 8], [40, 8]]
holes = [[[44, 6], [45, 6], [45, 7]]]
[[levels.obstacles]]
name = "舞台"
rect = [15, 1, 10, 4]
[[levels.obstacles]]
circle = [30, 10, 1]
[[levels]]
id = "up"
venue = "square"
name = "二楼"
ordinal = 1
metres_per_unit = 0.1
[[levels.walkable]]
rect = [0, 0, 200, 100]
[[categories]]
id = "test"
letter = "A"
name = { zh = "检测", en = "Testing" }
[[amenities]]
id = "gate"
kind = "exit"
level = "ground"
at = [20, 19]
[[connectors]]
id = "lift"
kind = "lift"
name = "电梯"
stops = [{ level = "ground", at = [2, 2] }, { level = "up", at = [20, 20] }]
[[kiosks]]
kiosk = "k1"
level = "ground"
at = [20, 15]
heading = 90
exit = "gate"
)";

inline constexpr const char *kBooths =
    "编号,展位号,名称,名称（英文）,类别,服务,服务（英文）,开放时间,楼层,x,y,宽,深,角度,门前,集章\n"
    "cqc,A1,认证中心,Certification,A,咨询；派发资料,Advice; leaflets,10:00-12:00,G,2,8,3,2,,\"3.5, 11\",是\n"
    ",A2,计量所,,检测,,,2018-06-08 9:00-10:00；2018-06-09 10:00至11:30,up,50,40,30,20,90,,\n";

/// `text` with `was` replaced by `is`; `was` must stand in it.
inline std::string bent(std::string text, std::string_view was, std::string_view is)
{
    const std::size_t at = text.find(was);
    REQUIRE(at != std::string::npos);
    return text.replace(at, was.size(), is);
}

inline config::PackageResult planPackage(const std::string &plan = kPlan, const std::string &booths = kBooths)
{
    return config::parsePackage(
        {{"event.toml", kPlanEvent}, {"kiosks.toml", kPlanKiosks}, {"map/plan.toml", plan}, {"map/booths", booths}},
        "p");
}

inline std::string told(const std::vector<config::Problem> &problems)
{
    std::string all;
    for (const config::Problem &each : problems)
        all += each.text() + "\n";
    return all;
}

} // namespace plaza::test
