// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample_stamps.h"

#include "gallery/sample.h"

#include <array>

namespace plaza::sample {

namespace {

struct Station {
    const char *id, *number, *zh, *en, *mark;
};

constexpr std::array<Station, 8> kStations{{{"food", "A1", "食品检验中心", "Food testing centre", "食检"},
                                            {"scales", "B1", "计量检测所", "Weights and measures", "计量"},
                                            {"lifts", "B2", "特种设备检验所", "Pressure vessels and lifts", "特检"},
                                            {"standards", "C1", "标准与编码所", "Standards and codes", "标准"},
                                            {"air", "A2", "环境监测站", "Air and water", "环监"},
                                            {"brands", "C5", "品牌产品展示", "Brand products", "品牌"},
                                            {"fibre", "A3", "纤维检验所", "Fibres and cloth", "纤检"},
                                            {"drugs", "A4", "药品检验所", "Medicines and cosmetics", "药检"}}};

} // namespace

void addRally(config::EventConfig &config, int stations)
{
    config.plan = {.levels = {{.id = "ground", .venue = "square", .outdoor = true}}};
    for (int i = 0; i < stations; ++i) {
        const Station &station = kStations.at(static_cast<std::size_t>(i));
        config.plan.booths.push_back({.id = station.id,
                                      .number = station.number,
                                      .name = {station.zh, station.en},
                                      .level = "ground",
                                      .front = core::PlanPoint{10.0 * i, 5},
                                      .stamp = true});
        config.stamps.marks[station.id] = station.mark;
    }
    config.stamps.needed = 6;
    config.stamps.kiosks = {"k8"};
    config.stamps.reward = {.id = "gift", .name = {"环保布袋", "Canvas bag"}, .stock = 200};
    config.stamps.reward.desk = {"领奖台", "the prize desk"};
    config.stamps.reward.until = at(12, 0);
    config.stamps.opens = at(8, 30);
    config.stamps.closes = at(11, 50);
    core::Kiosk booth{.id = "b1", .name = {"A1 展位", "Booth A1"}, .venue = "square", .role = core::KioskRole::Booth};
    booth.booth = "food";
    config.kiosks.push_back(booth);
}

desk::StampCard stampCard(const config::EventConfig &config, int have)
{
    desk::StampCard card{.what = desk::StampCard::What::Card, .code = core::Verdict::Welcome};
    for (const core::Booth &booth : config.plan.booths)
        card.stations.push_back({.booth = booth.id,
                                 .number = booth.number,
                                 .name = booth.name,
                                 .mark = core::markOf(config.stamps, booth),
                                 .collected = std::ssize(card.stations) < have});
    card.progress = {have, config.stamps.needed};
    for (const desk::CardStation &station : card.stations)
        if (card.next.empty() && !station.collected)
            card.next = station.booth;
    card.reward = card.progress.complete() ? desk::CardReward::Ready : desk::CardReward::None;
    return card;
}

desk::BoothCode boothCode()
{
    return {.slot = core::slotAt(at(10, 42)), .digits = "048213", .text = "PZS1:food:59640000:0123456789ABCDEF"};
}

} // namespace plaza::sample
