// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/route_words.h"

#include <algorithm>
#include <cmath>

namespace plaza::core {

namespace {

bool isNarrow(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::string zh(std::initializer_list<std::string_view> words)
{
    std::string all;
    for (const std::string_view word : words)
        all = joinZh(all, word);
    return all;
}

const std::string &english(const LocalizedText &text)
{
    return text.in("en");
}

std::string capital(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

LocalizedText kindWord(ConnectorKind kind)
{
    switch (kind) {
    case ConnectorKind::Stairs:
        return {"楼梯", "the stairs"};
    case ConnectorKind::Escalator:
        return {"自动扶梯", "the escalator"};
    case ConnectorKind::Lift:
        return {"电梯", "the lift"};
    case ConnectorKind::Ramp:
        return {"坡道", "the ramp"};
    case ConnectorKind::Door:
        return {"门", "the door"};
    }
    return {};
}

LocalizedText verbFor(ConnectorKind kind)
{
    switch (kind) {
    case ConnectorKind::Escalator:
    case ConnectorKind::Lift:
        return {"乘", "Take "};
    case ConnectorKind::Stairs:
    case ConnectorKind::Ramp:
        return {"走", "Take "};
    case ConnectorKind::Door:
        return {"穿过", "Go through "};
    }
    return {};
}

/// As an order: "左转", "Turn left".
LocalizedText turnWord(Turn turn)
{
    switch (turn) {
    case Turn::SlightLeft:
        return {"向左前方走", "Bear left"};
    case Turn::Left:
        return {"左转", "Turn left"};
    case Turn::SlightRight:
        return {"向右前方走", "Bear right"};
    case Turn::Right:
        return {"右转", "Turn right"};
    case Turn::Back:
        return {"向后转", "Turn back"};
    case Turn::Straight:
    case Turn::Up:
    case Turn::Down:
    case Turn::Arrive:
        return {"直走", "Go straight on"};
    }
    return {};
}

/// As a beginning: "向左走", "Turn left".
LocalizedText startWord(Turn turn)
{
    switch (turn) {
    case Turn::SlightLeft:
    case Turn::SlightRight:
        return turnWord(turn);
    case Turn::Left:
        return {"向左走", "Turn left"};
    case Turn::Right:
        return {"向右走", "Turn right"};
    case Turn::Back:
        return {"转身向后走", "Turn round"};
    case Turn::Straight:
    case Turn::Up:
    case Turn::Down:
    case Turn::Arrive:
        return {"向前走", "Walk straight ahead"};
    }
    return {};
}

} // namespace

std::string joinZh(std::string_view a, std::string_view b)
{
    std::string all(a);
    if (!a.empty() && !b.empty()) {
        const bool isWideAfter = static_cast<unsigned char>(b.front()) >= 0x80 && !b.starts_with("，");
        const bool isWideBefore = static_cast<unsigned char>(a.back()) >= 0x80 && !a.ends_with("，");
        if ((isNarrow(a.back()) && isWideAfter) || (isWideBefore && isNarrow(b.front())))
            all += ' ';
    }
    return all.append(b);
}

LocalizedText labelOf(const Booth &booth)
{
    const std::string &number = booth.number;
    if (number.empty())
        return booth.name;
    const bool isFigure = std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    return {zh({number, isFigure ? "号展位" : "展位"}), "booth " + number};
}

LocalizedText goalLabelOf(const Booth &booth)
{
    const LocalizedText label = labelOf(booth);
    const bool isFigure = std::ranges::all_of(booth.number, [](char c) { return c >= '0' && c <= '9'; });
    return isFigure ? label : LocalizedText{booth.number, booth.number};
}

LocalizedText departure(std::optional<Turn> turn, const std::optional<Landmark> &towards)
{
    if (!turn && !towards)
        return {"沿图上的路线走", "Follow the line on the map"};
    if (!turn)
        return {zh({"朝", towards->name.zh, "方向走"}), "Walk towards " + english(towards->name)};
    LocalizedText word = startWord(*turn);
    if (!towards)
        return word;
    return {zh({word.zh, "，朝", towards->name.zh, "方向"}), word.en + ", towards " + english(towards->name)};
}

LocalizedText turning(Turn turn, const std::optional<Landmark> &beside, double metres)
{
    const LocalizedText word = turnWord(turn);
    if (!beside)
        return {zh({"走", roundMetres(metres), "米后" + word.zh}), word.en + " after " + roundMetres(metres) + " m"};
    if (beside->isPassed)
        return {zh({"经过", beside->name.zh, "后" + word.zh}), word.en + " after " + english(beside->name)};
    return {zh({"在", beside->name.zh, "处" + word.zh}), word.en + " at " + english(beside->name)};
}

LocalizedText changing(const Connector *connector, const PlanLevel *to, bool isSameLevel)
{
    const ConnectorKind kind = connector != nullptr ? connector->kind : ConnectorKind::Door;
    const LocalizedText name = connector != nullptr && !connector->name.empty() ? connector->name : kindWord(kind);
    const LocalizedText verb = verbFor(kind);
    LocalizedText text{zh({verb.zh, name.zh}), verb.en + english(name)};
    if (to == nullptr || isSameLevel)
        return text;
    const LocalizedText &level = to->shortName.empty() ? to->name : to->shortName;
    return {zh({text.zh, "到", level.zh}), text.en + " to " + english(level)};
}

LocalizedText arriving(const LocalizedText &goal, std::optional<Turn> side)
{
    if (goal.empty())
        return {"您已到达", "You are there"};
    if (!side)
        return {zh({"到达", goal.zh}), "You have reached " + english(goal)};
    switch (*side) {
    case Turn::Left:
    case Turn::SlightLeft:
        return {zh({goal.zh, "在您左侧"}), capital(english(goal)) + " is on your left"};
    case Turn::Right:
    case Turn::SlightRight:
        return {zh({goal.zh, "在您右侧"}), capital(english(goal)) + " is on your right"};
    case Turn::Back:
        return {zh({goal.zh, "在您身后"}), capital(english(goal)) + " is behind you"};
    case Turn::Straight:
    case Turn::Up:
    case Turn::Down:
    case Turn::Arrive:
        return {zh({goal.zh, "就在前方"}), capital(english(goal)) + " is straight ahead"};
    }
    return {};
}

LocalizedText sideWord(Turn turn)
{
    switch (turn) {
    case Turn::SlightLeft:
        return {"向左前方", "half left"};
    case Turn::Left:
        return {"向左", "left"};
    case Turn::SlightRight:
        return {"向右前方", "half right"};
    case Turn::Right:
        return {"向右", "right"};
    case Turn::Back:
        return {"向后", "back"};
    case Turn::Straight:
    case Turn::Up:
    case Turn::Down:
    case Turn::Arrive:
        return {"向前", "ahead"};
    }
    return {};
}

std::string roundMetres(double metres)
{
    const double unit = metres < 10 ? 1 : metres < 100 ? 5 : 10;
    return std::to_string(std::max(1L, std::lround(metres / unit) * std::lround(unit)));
}

} // namespace plaza::core
