// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quiz_json.h"

#include "store/error.h"

#include <string>

namespace plaza::store {

using nlohmann::json;
using namespace plaza::core;

json toJson(const QuizStarted &fact)
{
    json out{{"v", 1},
             {"round", fact.round},
             {"play", fact.play},
             {"day", fact.day.yyyymmdd},
             {"questions", fact.questions}};
    if (!fact.attendee.empty())
        out["attendee"] = fact.attendee;
    return out;
}

json toJson(const QuizAnswered &fact)
{
    json out{{"v", 1}, {"round", fact.round}, {"play", fact.play}, {"question", fact.question}, {"right", fact.right}};
    if (!fact.chosen.empty())
        out["chosen"] = fact.chosen;
    if (fact.number)
        out["number"] = *fact.number;
    return out;
}

json toJson(const QuizEnded &fact)
{
    return {{"v", 1},
            {"round", fact.round},
            {"play", fact.play},
            {"end", toString(fact.end)},
            {"right", fact.right},
            {"asked", fact.asked}};
}

std::optional<QuizFact> quizFactFrom(std::string_view kind, const json &body)
{
    const auto round = [&] {
        return body.at("round").get<std::string>();
    };
    const auto play = [&] {
        return body.at("play").get<int>();
    };
    if (kind == "QuizStarted")
        return QuizStarted{.round = round(),
                           .play = play(),
                           .day = {body.at("day").get<int>()},
                           .attendee = body.value("attendee", std::string{}),
                           .questions = body.at("questions").get<std::vector<std::string>>()};
    if (kind == "QuizAnswered") {
        QuizAnswered fact{.round = round(),
                          .play = play(),
                          .question = body.at("question").get<std::string>(),
                          .chosen = body.value("chosen", std::vector<int>{}),
                          .right = body.at("right").get<bool>()};
        if (body.contains("number"))
            fact.number = body.at("number").get<double>();
        return fact;
    }
    if (kind != "QuizEnded")
        return std::nullopt;
    const auto end = playEndFrom(body.at("end").get<std::string>());
    if (!end)
        throw StoreError(Trouble::Damaged, "the journal names an end of a play that no version of Plaza knows");
    return QuizEnded{round(), play(), *end, body.at("right").get<int>(), body.at("asked").get<int>()};
}

} // namespace plaza::store
