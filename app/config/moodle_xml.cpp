// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/moodle_xml.h"

#include "config/html_text.h"
#include "config/text.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace plaza::config {

namespace {

/// Where each line of a text begins.
class Lines {
public:
    explicit Lines(std::string_view text)
    {
        for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
            m_ends.push_back(static_cast<std::ptrdiff_t>(at));
    }
    [[nodiscard]] int lineAt(std::ptrdiff_t offset) const
    {
        return static_cast<int>(std::ranges::lower_bound(m_ends, offset) - m_ends.begin()) + 1;
    }

private:
    std::vector<std::ptrdiff_t> m_ends;
};

struct Answer {
    std::string text;
    std::string feedback;
    double fraction = 0; ///< percent
    std::optional<double> tolerance;
    int line = 0;
};

class MoodleReader {
public:
    MoodleReader(const std::string &text, QuestionSink &sink) : m_lines(text), m_sink(sink) {}

    void read(const pugi::xml_node &quiz)
    {
        for (const pugi::xml_node &node : quiz.children("question")) {
            if (m_sink.isFull())
                return;
            const std::string_view type = node.attribute("type").value();
            if (type == "category")
                readCategory(node);
            else
                readQuestion(node, type);
        }
    }

private:
    [[nodiscard]] int lineOf(const pugi::xml_node &node) const { return m_lines.lineAt(node.offset_debug()); }

    /// "$course$/top/a/b" → "a/b"
    void readCategory(const pugi::xml_node &node)
    {
        std::string_view path = trimmed(node.child("category").child_value("text"));
        if (path.starts_with('$'))
            path.remove_prefix(std::min(path.find('/'), path.size() - 1) + 1);
        if (path == "top" || path.starts_with("top/"))
            path.remove_prefix(std::min(path.size(), std::string_view("top/").size()));
        m_category = path;
    }

    /// The <text> in `node`, as a person reads it. HTML is Moodle's own format; "plain_text" and "markdown" stay.
    std::string textOf(const pugi::xml_node &node, std::string *picture = nullptr)
    {
        const std::string_view format = node.attribute("format").value();
        const char *raw = node.child_value("text");
        if (format == "plain_text" || format == "markdown")
            return raw;
        HtmlText html = readHtml(raw);
        if (picture != nullptr && !html.pictures.empty())
            *picture = std::move(html.pictures.front());
        return std::move(html.text);
    }

    void readQuestion(const pugi::xml_node &node, std::string_view type)
    {
        core::Question question;
        question.line = lineOf(node);
        question.category = m_category;
        question.id = trimmed(node.child("idnumber").text().get());
        if (question.id.empty())
            question.id = trimmed(node.child("idnumber").child_value("text"));
        std::string picture;
        question.text.zh = textOf(node.child("questiontext"), &picture);
        question.explanation.zh = textOf(node.child("generalfeedback"));
        if (type == "multichoice")
            readChoice(node, std::move(question), picture);
        else if (type == "truefalse")
            readTrueFalse(node, std::move(question), picture);
        else if (type == "numerical")
            readNumeric(node, std::move(question), picture);
        else if (type == "ordering")
            readOrdering(node, std::move(question), picture);
        else if (type.empty())
            m_sink.error({question.line}, "the question does not say its type",
                         "export it from Moodle again, or write type=\"multichoice\"");
        else
            m_sink.refuse(isName(type) ? type : "unknown", question.line);
    }

    static bool isName(std::string_view type)
    {
        constexpr std::size_t kLongest = 40;
        return type.size() <= kLongest && std::ranges::all_of(type, [](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
               });
    }

    /// Moodle carries pictures inside the XML; a kiosk shows those beside the file.
    void keep(core::Question question, const std::string &picture, const std::vector<Place> &places = {})
    {
        constexpr std::string_view kInside = "@@PLUGINFILE@@/";
        question.picture = picture.starts_with(kInside) ? picture.substr(kInside.size()) : picture;
        m_sink.add(std::move(question), places);
    }

    /// nullopt: one of them can't be read, which was told.
    std::optional<std::vector<Answer>> answersOf(const pugi::xml_node &node)
    {
        std::vector<Answer> answers;
        for (const pugi::xml_node &each : node.children("answer")) {
            Answer answer{.text = textOf(each), .feedback = textOf(each.child("feedback")), .line = lineOf(each)};
            const auto fraction = numberOf(each.attribute("fraction").value());
            if (!fraction || std::abs(*fraction) > 100) {
                m_sink.error({answer.line},
                             "the answer's fraction " + inQuotes(each.attribute("fraction").value()) + " is no grade",
                             "write a number from -100 to 100; 100 is right");
                return std::nullopt;
            }
            answer.fraction = *fraction;
            if (const pugi::xml_node tolerance = each.child("tolerance"))
                answer.tolerance = numberOf(tolerance.text().get());
            answers.push_back(std::move(answer));
        }
        return answers;
    }

    void readChoice(const pugi::xml_node &node, core::Question question, const std::string &picture)
    {
        const auto answers = answersOf(node);
        if (!answers)
            return;
        const std::string_view word = trimmed(node.child("single").text().get());
        const bool single = word != "false" && word != "0";
        question.type = single ? core::QuestionType::Single : core::QuestionType::Multiple;
        constexpr double kNearlyWhole = 99.9;
        double sum = 0;
        std::vector<Place> places;
        for (const Answer &answer : *answers) {
            const bool right = answer.fraction > (single ? kNearlyWhole : 0.0);
            sum += std::max(answer.fraction, 0.0);
            if (single && !right && answer.fraction > 0)
                m_sink.warn({answer.line},
                            "a part of the points for " + inQuotes(answer.text) + " can't be given: it is wrong",
                            "with several right answers allow several in Moodle (single = false)");
            question.options.push_back({.text = {answer.text, {}}, .right = right, .feedback = {answer.feedback, {}}});
            places.push_back({answer.line});
        }
        if (!single && sum > 0 && std::abs(sum - 100) > 1)
            m_sink.warn({question.line}, "the fractions of the right answers do not add up to 100",
                        "set 50 % for each of two, 33.33333 % for each of three");
        keep(std::move(question), picture, places);
    }

    void readTrueFalse(const pugi::xml_node &node, core::Question question, const std::string &picture)
    {
        const auto answers = answersOf(node);
        if (!answers)
            return;
        question.type = core::QuestionType::TrueFalse;
        question.options = trueFalseOptions(true);
        question.options.front().right = false;
        for (const Answer &answer : *answers) {
            const std::string word = folded(answer.text);
            if (word != "true" && word != "false")
                return m_sink.error({answer.line}, "the answer " + inQuotes(answer.text) + " is neither true nor false",
                                    "write true or false");
            core::Option &option = question.options[word == "true" ? 0 : 1];
            option.right = answer.fraction > 0;
            option.feedback.zh = answer.feedback;
        }
        if (question.options[0].right && question.options[1].right)
            return m_sink.error({question.line}, "true and false are both right", "give one of them the fraction 0");
        keep(std::move(question), picture);
    }

    void readNumeric(const pugi::xml_node &node, core::Question question, const std::string &picture)
    {
        auto answers = answersOf(node);
        if (!answers)
            return;
        question.type = core::QuestionType::Numeric;
        const auto wrong = std::ranges::remove_if(*answers, [](const Answer &answer) { return answer.fraction < 100; });
        answers->erase(wrong.begin(), wrong.end());
        if (answers->size() > 1)
            return m_sink.error({answers->at(1).line}, "the question has several right numbers",
                                "give one number with its tolerance");
        const auto value = answers->empty() ? std::nullopt : numberOf(answers->front().text);
        const double tolerance = answers->empty() ? 0 : answers->front().tolerance.value_or(0);
        if (!value || tolerance < 0)
            return m_sink.error({question.line}, "the question has no right number",
                                "give a number the fraction 100, and a tolerance that is not below 0");
        question.least = *value - tolerance;
        question.most = *value + tolerance;
        if (question.explanation.zh.empty())
            question.explanation.zh = answers->front().feedback;
        keep(std::move(question), picture);
    }

    /// The plug-in numbers the items by their fractions; where it does not, their order in the file counts.
    void readOrdering(const pugi::xml_node &node, core::Question question, const std::string &picture)
    {
        auto answers = answersOf(node);
        if (!answers)
            return;
        question.type = core::QuestionType::Ordering;
        std::map<double, int> places;
        for (const Answer &answer : *answers)
            ++places[answer.fraction];
        if (places.size() == answers->size())
            std::ranges::stable_sort(*answers, {}, &Answer::fraction);
        for (const Answer &answer : *answers)
            question.options.push_back({.text = {answer.text, {}}, .right = false, .feedback = {}});
        keep(std::move(question), picture);
    }

    Lines m_lines;
    QuestionSink &m_sink;
    std::string m_category;
};

} // namespace

void readMoodleXml(const std::string &text, QuestionSink &sink)
{
    constexpr const char *kExportAgain = "export the questions from Moodle again as Moodle XML";
    pugi::xml_document document;
    const auto parsed =
        document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
    if (!parsed)
        return sink.error({Lines(text).lineAt(parsed.offset)},
                          "this is not XML from here on (" + std::string(parsed.description()) + ")", kExportAgain);
    for (const pugi::xml_node &node : document.children()) {
        if (node.type() == pugi::node_doctype)
            return sink.error({1}, "the file defines entities of its own (a DTD)", kExportAgain);
    }
    const pugi::xml_node quiz = document.child("quiz");
    if (!quiz)
        return sink.error({1}, "this XML holds no <quiz>, so it is not Moodle's", kExportAgain);
    MoodleReader(text, sink).read(quiz);
}

} // namespace plaza::config
