// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample_plan.h"

#include "gallery/sample.h"

#include <cmath>

namespace plaza::sample {
namespace {

using core::AmenityKind;
using core::ConnectorKind;
using core::PlanRing;

PlanRing box(double x, double y, double width, double height)
{
    return {{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
}

core::Booth booth(const char *number, const char *category, core::LocalizedText name, PlanRing shape,
                  std::vector<core::LocalizedText> services = {})
{
    core::Booth made;
    made.id = number;
    made.number = number;
    made.name = std::move(name);
    made.category = category;
    made.services = std::move(services);
    made.hours = {{at(10, 0), at(12, 0)}};
    made.level = "square";
    made.shape = std::move(shape);
    return made;
}

void addSquare(core::FloorPlan &plan)
{
    core::PlanLevel square{.id = "square",
                           .venue = "square",
                           .name = {"滨海广场", "Binhai Square"},
                           .shortName = {"广场", "Square"},
                           .outdoor = true};
    square.walkable = {{box(0, 0, 42, 42), {}}};
    square.obstacles = {box(11.2, 1.5, 20, 5.8), box(1.3, 1.3, 6.2, 6.2), box(34.5, 1.3, 6.2, 6.2)};
    square.names = {{"主舞台", "Main stage"}, {"花坛", "Flowers"}, {"花坛", "Flowers"}};
    plan.levels.push_back(square);
    plan.categories = {{"test", "A", {"检验检测", "Testing"}},
                       {"measure", "B", {"计量标准", "Measurement"}},
                       {"brand", "C", {"品牌展示", "Brands"}}};
    plan.booths = {booth("A1", "test", {"滨海市食品检验中心", "Binhai Food Testing Centre"}, box(1.9, 10, 6.2, 4.5),
                         {{"食品快速检测", "Quick food tests"}, {"农药残留科普", "About pesticide residues"}}),
                   booth("A2", "test", {"滨海市产品质量检验院", "Binhai Product Testing Institute"},
                         box(1.9, 15.5, 6.2, 4.5),
                         {{"电热水壶安全检测", "Safety tests of kettles"}, {"插线板辨识", "Good extension leads"}}),
                   booth("A3", "test", {"滨海市药品检验所", "Binhai Drug Testing Institute"}, box(1.9, 21, 6.2, 4.5),
                         {{"中药材鉴别", "Telling herbs apart"}}),
                   booth("A4", "test", {"滨海市纤维检验所", "Binhai Textile Testing Institute"},
                         box(1.9, 26.5, 6.2, 4.5), {{"羽绒服、床品检测", "Tests of down jackets and bedding"}}),
                   booth("B1", "measure", {"滨海市标准化研究院", "Binhai Standards Institute"}, box(34.3, 10, 6.2, 4.5),
                         {{"标准查询", "Looking up standards"}}),
                   booth("B2", "measure", {"滨海市计量检测所", "Binhai Metrology Institute"}, box(34.3, 15.5, 6.2, 4.5),
                         {{"免费校准血压计、电子秤", "Free calibration of blood pressure monitors and scales"},
                          {"现场讲解水表电表", "Water and electricity meters explained"}}),
                   booth("B3", "measure", {"滨海市特种设备检验所", "Binhai Special Equipment Inspection"},
                         box(34.3, 21, 6.2, 4.5), {{"电梯安全体验", "Lift safety"}}),
                   booth("B4", "measure", {"滨海市认证认可协会", "Binhai Certification Association"},
                         box(34.3, 26.5, 6.2, 4.5), {{"证书真伪查询", "Checking certificates"}})};
    plan.booths[5].organisation = {"滨海市市场监督管理局", "Binhai Market Regulator"};
    plan.booths[4].link = "https://standards.example/binhai";
    plan.booths[3].hours = {{at(8, 30), at(10, 0)}};
    int number = 0;
    for (const double y : {15.0, 21.7})
        for (const double x : {13.1, 18.8, 24.5}) {
            const std::string name = "C" + std::to_string(++number);
            plan.booths.push_back(booth(name.c_str(), "brand",
                                        {"品牌企业 " + std::to_string(number), "Brand " + std::to_string(number)},
                                        box(x, y, 4.8, 4.3)));
        }
    plan.amenities = {{"stage", AmenityKind::Stage, {"主舞台", "Main stage"}, {"square", {21.2, 7.2}}, "square"},
                      {"prizes", AmenityKind::PrizeDesk, {"领奖台", "Prize desk"}, {"square", {7.1, 35.9}}, {}},
                      {"help", AmenityKind::ServiceDesk, {"服务台", "Service desk"}, {"square", {36.5, 35.9}}, {}},
                      {"wc", AmenityKind::Toilet, {"公共卫生间", "Toilets"}, {"square", {3.8, 40}}, {}},
                      {"east", AmenityKind::Exit, {"东门", "East gate"}, {"square", {21.2, 41}}, {}}};
    plan.kiosks.push_back({"k8", {"square", {21.2, 35}}, 0, "east"});
}

void addHotel(core::FloorPlan &plan)
{
    core::PlanLevel lobby{
        .id = "lobby", .venue = "hotel", .name = {"滨海宾馆一楼", "Hotel, ground floor"}, .shortName = {"1F", "1F"}};
    lobby.walkable = {{box(0, 0, 34, 18), {box(14, 6, 5, 5)}}};
    core::PlanLevel third{.id = "third",
                          .venue = "hotel",
                          .name = {"滨海宾馆三楼", "Hotel, third floor"},
                          .shortName = {"3F", "3F"},
                          .ordinal = 2};
    third.walkable = {{box(0, 0, 34, 6), {}}, {box(8, 6, 22, 14), {}}};
    third.obstacles = {box(11, 16, 16, 3)};
    third.names = {{"讲台", "Rostrum"}};
    plan.levels.push_back(lobby);
    plan.levels.push_back(third);
    plan.amenities.push_back({"signin", AmenityKind::SignIn, {"签到处", "Sign-in"}, {"lobby", {6, 15}}, {}});
    plan.amenities.push_back({"lobby-wc", AmenityKind::Toilet, {"洗手间", "Toilets"}, {"lobby", {30, 3}}, {}});
    plan.amenities.push_back(
        {"hall", AmenityKind::Hall, {"三楼会议厅", "Third-floor hall"}, {"third", {19, 11}}, "forum"});
    plan.connectors = {
        {"lift", ConnectorKind::Lift, {"1 号电梯", "Lift 1"}, {{"lobby", {31, 14}}, {"third", {31, 3}}}, true, 40},
        {"stairs", ConnectorKind::Stairs, {"楼梯", "Stairs"}, {{"lobby", {24, 16}}, {"third", {3, 3}}}, false, 45}};
    plan.kiosks.push_back({"k1", {"lobby", {4, 9}}, 90, {}});
}

} // namespace

core::FloorPlan plan()
{
    core::FloorPlan plan;
    addSquare(plan);
    addHotel(plan);
    return plan;
}

core::FloorPlan largePlan(int count)
{
    core::FloorPlan plan;
    const int across = static_cast<int>(std::ceil(std::sqrt(count)));
    const double side = 5.0 * across + 10;
    core::PlanLevel hall{.id = "hall", .venue = "hotel", .name = {"一号馆", "Hall 1"}, .shortName = {"1F", "1F"}};
    hall.walkable = {{box(0, 0, side, side), {}}};
    plan.levels = {hall};
    plan.categories = {{"test", "A", {"检验检测", "Testing"}}, {"brand", "B", {"品牌展示", "Brands"}}};
    for (int i = 0; i < count; ++i) {
        const std::string number = (i % 2 == 0 ? "A" : "B") + std::to_string(i + 1);
        plan.booths.push_back(booth(number.c_str(), i % 2 == 0 ? "test" : "brand",
                                    {"展位 " + number, "Booth " + number},
                                    box(5 + i % across * 5.0, 4 + i / across * 5.0, 3, 3)));
        plan.booths.back().level = "hall";
    }
    plan.kiosks.push_back({"k1", {"hall", {side / 2, side - 2}}, 0, {}});
    return plan;
}

} // namespace plaza::sample
