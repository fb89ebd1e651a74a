// SPDX-License-Identifier: GPL-3.0-or-later
// The draws on the stage that event.toml prepares.
#include "config/event_reader.h"
#include "config/fields.h"
#include "config/text.h"

#include <algorithm>

namespace plaza::config {

namespace {

constexpr std::size_t kMostDraws = 100;

void checkSource(Fields &fields, const std::string &from, const core::Event &event, const core::Quiz &quiz)
{
    constexpr std::string_view kSignedIn = "signed-in:";
    constexpr std::string_view kPassed = "passed:";
    if (from.starts_with(kSignedIn))
        fields.checkReference("from", from.substr(kSignedIn.size()), idsOf(event.sessions));
    else if (from.starts_with(kPassed))
        fields.checkReference("from", from.substr(kPassed.size()), idsOf(quiz.rounds));
    else
        fields.error("from", fields.subject() + " draws from " + inQuotes(from),
                     "write from = \"signed-in:SESSION\", who came to a session, or \"passed:ROUND\", who passed a "
                     "round of the quiz");
}

core::DrawBatch readBatch(const toml::table &table, std::size_t index, const std::string &draw, Findings &findings)
{
    Fields fields(table, "batch " + std::to_string(index + 1) + " of " + draw, {"name", "places"}, findings);
    core::DrawBatch batch;
    batch.name = fields.string("name", Need::Required).value_or("");
    if (!batch.name.empty() && !core::isDrawText(batch.name, core::kLongestDrawName))
        fields.error("name", "the batch's name is " + inQuotes(batch.name),
                     "write one line of at most " + std::to_string(core::kLongestDrawName) + " bytes");
    if (!fields.has("places"))
        fields.error("places", "the batch has no places", "add how many win in it: places = 5");
    batch.places = fields.integer("places", 1, core::kMostDrawPlaces).value_or(1);
    return batch;
}

} // namespace

std::vector<core::PreparedDraw> readDraws(const toml::table &root, const core::Event &event, const core::Quiz &quiz,
                                          Findings &findings)
{
    std::vector<core::PreparedDraw> draws;
    UsedIds used("draw", findings);
    const toml::array *list = root["draws"].as_array();
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const toml::table *table = list->get(i)->as_table();
        if (table == nullptr)
            break; // readEvent has said so
        Fields fields(*table, subjectOf("draw", *table, i), {"id", "from", "batches"}, findings);
        core::PreparedDraw draw;
        draw.id = fields.id("draw id");
        used.add(draw.id, fields.at("id"));
        draw.from = fields.string("from", Need::Required).value_or("");
        if (!draw.from.empty())
            checkSource(fields, draw.from, event, quiz);
        const auto batches = fields.tables("batches", Need::Required);
        for (std::size_t n = 0; n < batches.size(); ++n)
            draw.batches.push_back(readBatch(*batches[n], n, fields.subject(), findings));
        draws.push_back(std::move(draw));
    }
    if (draws.size() > kMostDraws || std::ranges::any_of(draws, [](const core::PreparedDraw &each) {
            return each.batches.size() > core::kMostDrawBatches;
        }))
        findings.error(placeOf(*list), "more is to be drawn than anybody could watch",
                       "keep at most 100 draws, each of at most 100 batches");
    return draws;
}

} // namespace plaza::config
