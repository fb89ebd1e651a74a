// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiz_text.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <utility>

namespace plaza::core {

namespace {

class Lines {
public:
    /// One rule: its words apart by a space. A line's end inside a word is written as "\n", a backslash doubled.
    void add(std::initializer_list<std::string_view> words)
    {
        bool first = true;
        for (const std::string_view word : words) {
            if (!first)
                m_text += ' ';
            first = false;
            for (const char c : word) {
                if (c == '\n')
                    m_text += "\\n";
                else if (c == '\\')
                    m_text += "\\\\";
                else
                    m_text += c;
            }
        }
        m_text += '\n';
    }
    void add(std::string_view name, std::int64_t number) { add({name, std::to_string(number)}); }
    void add(std::string_view name, const LocalizedText &text)
    {
        if (!text.zh.empty())
            add({name, "zh", text.zh});
        if (!text.en.empty())
            add({name, "en", text.en});
    }
    [[nodiscard]] std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
};

/// The words of one line.
class Words {
public:
    explicit Words(std::string_view line) : m_rest(line) {}
    std::string_view next()
    {
        const auto space = std::min(m_rest.find(' '), m_rest.size());
        const std::string_view word = m_rest.substr(0, space);
        m_rest.remove_prefix(std::min(space + 1, m_rest.size()));
        return word;
    }
    /// Not negative.
    std::int64_t number()
    {
        const std::string_view word = next();
        std::int64_t value = 0;
        const auto read = std::from_chars(word.data(), word.data() + word.size(), value);
        m_sound = m_sound && read.ec == std::errc{} && read.ptr == word.data() + word.size() && value >= 0;
        return value;
    }
    [[nodiscard]] bool sound() const { return m_sound; }

private:
    std::string_view m_rest;
    bool m_sound = true;
};

void addPrize(Lines &lines, const Prize &prize)
{
    lines.add({"prize", prize.id});
    lines.add("name", prize.name);
    lines.add("tier", prize.tier);
    lines.add("stock", prize.stock);
    lines.add("value-cny", prize.valueYuan);
    lines.add("odds-ppm", prize.oddsPpm);
    lines.add({"release", prize.release == PrizeRelease::Even ? "even" : "at-once"});
    lines.add("desk", prize.desk);
    for (const auto &[kiosk, share] : prize.quota)
        lines.add({"quota", kiosk, std::to_string(share)});
}

} // namespace

std::string rulesText(std::string_view event, const Quiz &quiz, const QuizRound &round)
{
    Lines lines;
    lines.add({"plaza:rules:1"});
    lines.add({"event", event});
    lines.add({"round", round.id});
    lines.add("name", round.name);
    for (const std::string &kiosk : round.kiosks)
        lines.add({"kiosk", kiosk});
    for (const QuizWindow &window : round.windows)
        lines.add({"window", std::to_string(window.opens.ms), std::to_string(window.closes.ms)});
    lines.add("questions", round.questions);
    lines.add("seconds", round.secondsEach);
    lines.add("pass", round.pass);
    lines.add({"shuffle", round.shuffle ? "yes" : "no"});
    lines.add({"who", round.who == MayPlay::Anyone ? "anyone" : "ticket"});
    lines.add("attempts-per-person", round.attemptsPerPerson);
    lines.add("attempts-per-day", round.attemptsPerDay);
    lines.add("wins-per-person", round.winsPerPerson);
    for (const auto &[category, count] : round.categories)
        lines.add({"category", std::to_string(count), category});
    for (const Prize &prize : round.prizes)
        addPrize(lines, prize);
    lines.add("voucher-until", round.voucherUntil);
    lines.add("contact", quiz.contact);
    lines.add("contact-phone", quiz.contactPhone);
    lines.add("terms", quiz.terms);
    return std::move(lines).text();
}

std::optional<QuizRound> scheduleFrom(std::string_view rules)
{
    QuizRound round;
    round.voucherUntil = 0;
    bool sound = rules.starts_with("plaza:rules:1\n") && rules.ends_with('\n');
    while (sound && !rules.empty()) {
        const auto end = rules.find('\n');
        Words words(rules.substr(0, end));
        rules.remove_prefix(end + 1);
        const std::string_view rule = words.next();
        Prize *prize = round.prizes.empty() ? nullptr : &round.prizes.back();
        if (rule == "kiosk")
            round.kiosks.emplace_back(words.next());
        else if (rule == "window")
            round.windows.push_back({{words.number()}, {words.number()}, {}});
        else if (rule == "wins-per-person")
            round.winsPerPerson = static_cast<int>(words.number());
        else if (rule == "prize")
            round.prizes.push_back({.id = std::string(words.next())});
        else if (prize != nullptr && rule == "stock")
            prize->stock = static_cast<int>(words.number());
        else if (prize != nullptr && rule == "odds-ppm")
            prize->oddsPpm = static_cast<int>(words.number());
        else if (prize != nullptr && rule == "release")
            prize->release = words.next() == "even" ? PrizeRelease::Even : PrizeRelease::AtOnce;
        else if (prize != nullptr && rule == "quota") {
            const std::string kiosk(words.next());
            prize->quota[kiosk] = static_cast<int>(words.number());
        }
        sound = words.sound();
    }
    if (!sound || round.windows.empty())
        return std::nullopt;
    return round;
}

} // namespace plaza::core
