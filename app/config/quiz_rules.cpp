// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/quiz_rules.h"

#include "config/fields.h"
#include "config/file.h"
#include "config/hours.h"
#include "config/picture_name.h"
#include "config/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plaza::config {

namespace {

constexpr int kMostQuestions = 50;
constexpr int kMostStock = 1'000'000;

void readWindows(Fields &round, core::UtcOffset offset, Findings &findings, std::vector<core::QuizWindow> &windows)
{
    const auto tables = round.tables("windows", Need::Required);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Fields fields(*tables[i], "window " + std::to_string(i + 1) + " of " + round.subject(),
                      {"date", "dates", "opens", "closes", "next_day"}, findings);
        const auto days = fields.days("date", "dates");
        const auto hours = readHours(fields, "opens", "closes");
        for (const core::Day day : hours ? days : std::vector<core::Day>{})
            windows.push_back(
                {momentOf(day, hours->from, 0, offset), momentOf(day, hours->to, hours->toDays, offset), day});
    }
    std::ranges::stable_sort(windows, {}, &core::QuizWindow::opens);
    const auto overlap = std::ranges::adjacent_find(
        windows, [](const core::QuizWindow &one, const core::QuizWindow &next) { return next.opens < one.closes; });
    if (overlap != windows.end())
        round.error("windows", "two windows of " + round.subject() + " overlap on " + core::toString(overlap->day),
                    "let one close before the next opens");
}

/// The kiosks that take part; without the key all of the round's venue.
void readKiosksOf(Fields &fields, core::QuizRound &round, const std::vector<core::Kiosk> &kiosks)
{
    round.kiosks = fields.strings("kiosks");
    for (const std::string &id : round.kiosks) {
        const auto named = std::ranges::find(kiosks, id, &core::Kiosk::id);
        if (!kiosks.empty())
            fields.checkReference("kiosks", id, idsOf(kiosks));
        if (named != kiosks.end() && !core::hasTouch(named->role))
            fields.error("kiosks", fields.subject() + " names " + inQuotes(id) + ", a screen without touch",
                         "name kiosks that people can touch");
    }
    if (!round.kiosks.empty() || kiosks.empty())
        return;
    for (const core::Kiosk &kiosk : kiosks)
        if (core::hasTouch(kiosk.role) && kiosk.role != core::KioskRole::Booth &&
            (kiosk.venue == round.venue || round.venue.empty()))
            round.kiosks.push_back(kiosk.id);
    if (round.kiosks.empty())
        fields.error("venue", fields.subject() + " has no kiosk: none stands at " + inQuotes(round.venue),
                     "name its kiosks: kiosks = [\"k1\"]");
}

void checkQuota(Fields &fields, const core::Prize &prize, const core::QuizRound &round)
{
    int shared = 0;
    for (const auto &[kiosk, share] : prize.quota) {
        shared += share;
        if (std::ranges::find(round.kiosks, kiosk) == round.kiosks.end())
            fields.error("quota",
                         fields.subject() + " gives a share to " + inQuotes(kiosk) + ", which is not of the round",
                         "name a kiosk of the round");
    }
    if (!prize.quota.empty() && shared != prize.stock)
        fields.error("quota",
                     "the shares of " + fields.subject() + " make " + std::to_string(shared) + ", its stock is " +
                         std::to_string(prize.stock),
                     "let the shares add up to the stock");
}

core::Prize readPrize(Fields &fields, const core::QuizRound &round, Findings &findings)
{
    core::Prize prize;
    prize.id = fields.id("prize id");
    prize.name = fields.text("name", Need::Required);
    prize.tier = fields.text("tier", Need::Optional);
    prize.desk = fields.text("desk", Need::Optional);
    prize.picture = fields.string("picture", Need::Optional).value_or("");
    if (!prize.picture.empty() && !isPictureName(prize.picture)) {
        fields.error("picture", "the picture of " + fields.subject() + " is " + inQuotes(prize.picture),
                     "write the name of a .png, .jpg, .webp or .svg that stands beside quiz.toml, without a folder");
        prize.picture.clear();
    }
    if (!fields.has("stock"))
        fields.error("stock", fields.subject() + " has no stock", "add the line: stock = 20, how many there are");
    prize.stock = fields.integer("stock", 0, kMostStock).value_or(0);
    prize.valueYuan = fields.integer("value_cny", 0, 10'000'000).value_or(0);
    if (prize.valueYuan > kHighestPrizeYuan)
        findings.warn(fields.at("value_cny"),
                      fields.subject() + " is worth CNY " + std::to_string(prize.valueYuan) + ", above CNY " +
                          std::to_string(kHighestPrizeYuan),
                      "take a smaller prize, or ask your market regulator first");
    if (!fields.has("odds"))
        fields.error("odds", fields.subject() + " has no odds", "add the line: odds = 0.1, one draw in ten wins it");
    prize.oddsPpm = static_cast<int>(std::lround(fields.number("odds", 0, 1).value_or(0) * core::kMillion));
    // The order of core::PrizeRelease.
    prize.release = static_cast<core::PrizeRelease>(fields.choice("release", {"even", "at-once"}, 0));
    prize.quota = fields.numbers("quota", 0, kMostStock);
    checkQuota(fields, prize, round);
    return prize;
}

/// A voucher that is won must still be good.
void checkVoucherEnd(Fields &fields, const core::QuizRound &round, core::UtcOffset offset)
{
    if (round.prizes.empty())
        return;
    for (const core::QuizWindow &window : round.windows)
        if (momentOf(window.day, round.voucherUntil, 0, offset) < window.closes) {
            fields.error("voucher_expires",
                         "vouchers of " + fields.subject() + " end before its window on " + core::toString(window.day) +
                             " closes",
                         "let them end at that time or later; without the line they are good until midnight");
            return;
        }
}

void readPrizes(Fields &round, core::QuizRound &into, Findings &findings)
{
    const auto tables = round.tables("prizes", Need::Optional);
    UsedIds used("prize", findings);
    int odds = 0;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Fields fields(*tables[i], subjectOf("prize", *tables[i], i),
                      {"id", "name", "tier", "stock", "value_cny", "odds", "release", "desk", "picture", "quota"},
                      findings);
        into.prizes.push_back(readPrize(fields, into, findings));
        used.add(into.prizes.back().id, fields.at("id"));
        odds += into.prizes.back().oddsPpm;
    }
    if (odds > core::kMillion)
        round.error("prizes", "the odds of all prizes of " + round.subject() + " add up to more than 1",
                    "make some odds smaller; together they are at most 1");
}

void readNumbers(Fields &fields, core::QuizRound &round)
{
    round.categories = fields.numbers("categories", 1, kMostQuestions);
    int sum = 0;
    for (const auto &[category, count] : round.categories)
        sum += count;
    const auto questions = fields.integer("questions", 1, kMostQuestions);
    round.questions = questions.value_or(sum > 0 ? sum : round.questions);
    if (questions && sum > 0 && sum != *questions)
        fields.error("questions",
                     fields.subject() + " asks " + std::to_string(*questions) + " questions, its categories make " +
                         std::to_string(sum),
                     "let them be the same number, or take questions = away");
    round.secondsEach = fields.integer("seconds", 5, 600).value_or(round.secondsEach);
    round.pass = fields.integer("pass", 0, kMostQuestions).value_or((round.questions * 4 + 4) / 5);
    if (round.pass > round.questions)
        fields.error("pass",
                     "nobody can pass " + fields.subject() + ": it asks only " + std::to_string(round.questions),
                     "write a number from 0 to " + std::to_string(round.questions));
    round.shuffle = fields.boolean("shuffle", true);
    round.attemptsPerPerson = fields.integer("attempts_per_person", 0, 1000).value_or(round.attemptsPerPerson);
    round.attemptsPerDay = fields.integer("attempts_per_day", 0, 1000).value_or(round.attemptsPerDay);
    round.winsPerPerson = fields.integer("wins_per_person", 0, 1000).value_or(round.winsPerPerson);
}

} // namespace

core::Quiz readQuizRules(const toml::table &root, const core::Event *event, const std::vector<core::Kiosk> &kiosks,
                         Findings &findings)
{
    Fields top(root, "the file", {"rounds", "contact", "terms"}, findings);
    core::Quiz quiz;
    if (const toml::table *contact = top.table("contact")) {
        Fields fields(*contact, "the contact", {"name", "phone"}, findings);
        quiz.contact = fields.text("name", Need::Required);
        quiz.contactPhone = fields.text("phone", Need::Optional);
    }
    if (const toml::table *terms = top.table("terms")) {
        Fields fields(*terms, "the terms", {"text"}, findings);
        quiz.terms = fields.text("text", Need::Required);
    }
    const auto tables = top.tables("rounds", Need::Required);
    UsedIds used("round", findings);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Fields fields(*tables[i], subjectOf("round", *tables[i], i),
                      {"id", "name", "venue", "kiosks", "windows", "questions", "seconds", "pass", "shuffle",
                       "attempts_per_person", "attempts_per_day", "wins_per_person", "who", "categories", "prizes",
                       "voucher_expires"},
                      findings);
        core::QuizRound round;
        round.id = fields.id("round id");
        used.add(round.id, fields.at("id"));
        round.name = fields.text("name", Need::Required);
        round.venue = fields.string("venue", Need::Optional).value_or("");
        if (event != nullptr)
            fields.checkReference("venue", round.venue, idsOf(event->venues));
        readKiosksOf(fields, round, kiosks);
        readWindows(fields, event != nullptr ? event->offset : core::UtcOffset{}, findings, round.windows);
        readNumbers(fields, round);
        // The order of core::MayPlay.
        round.who = static_cast<core::MayPlay>(fields.choice("who", {"anyone", "ticket"}, 0));
        round.voucherUntil = fields.timeOfDay("voucher_expires", Need::Optional).value_or(round.voucherUntil);
        readPrizes(fields, round, findings);
        checkVoucherEnd(fields, round, event != nullptr ? event->offset : core::UtcOffset{});
        quiz.rounds.push_back(std::move(round));
    }
    if (quiz.hasPrizes() && quiz.contact.empty())
        top.error("contact", "nobody is named who answers for the prizes",
                  "add a table: [contact], and in it name = { zh = \"…\", en = \"…\" }");
    return quiz;
}

void checkQuizBank(const core::Quiz &quiz, const std::vector<core::Question> &bank, Findings &findings)
{
    const auto tooFew = [&](const core::QuizRound &round, const std::string &of, std::ptrdiff_t there, int wanted) {
        findings.error({},
                       "the round " + inQuotes(round.id) + " asks " + std::to_string(wanted) + " questions" + of +
                           ", the bank has " + std::to_string(there),
                       "write more questions, or ask fewer");
    };
    for (const core::QuizRound &round : quiz.rounds) {
        if (round.categories.empty() && std::ssize(bank) < round.questions)
            tooFew(round, "", std::ssize(bank), round.questions);
        for (const auto &[category, wanted] : round.categories) {
            const auto there = std::ranges::count(bank, category, &core::Question::category);
            if (there < wanted)
                tooFew(round, " of the category " + inQuotes(category), there, wanted);
        }
    }
}

void checkPrizePictures(const std::filesystem::path &folder, const std::string &text, const std::string &shown,
                        const core::Quiz &quiz, std::vector<Problem> &problems)
{
    constexpr std::size_t kLargest = std::size_t{4} << 20U;
    for (const core::QuizRound &round : quiz.rounds) {
        for (const core::Prize &prize : round.prizes) {
            std::vector<Problem> why;
            if (prize.picture.empty() ||
                readRegularFile(folder / prize.picture, prize.picture, kLargest, Links::Refuse, why))
                continue;
            const auto before = std::string_view(text).substr(0, text.find(prize.picture));
            problems.push_back(
                {.file = shown,
                 .line = static_cast<int>(std::ranges::count(before, '\n')) + 1,
                 .what = "the picture " + inQuotes(prize.picture) + " can't be used: " + why.front().what,
                 .mend = "put it beside quiz.toml, at most 4 MiB, or take the line away"});
        }
    }
}

} // namespace plaza::config
