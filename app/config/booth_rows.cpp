// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/booth_rows.h"

#include "config/booth_columns.h"
#include "config/booth_values.h"
#include "config/csv.h"
#include "config/picture_name.h"
#include "config/question_sink.h"
#include "config/spelling.h"
#include "config/text.h"

#include <algorithm>
#include <set>

namespace plaza::config {

namespace {

constexpr std::size_t kMostServices = 30;
constexpr std::size_t kLongestText = 200; ///< characters
constexpr std::size_t kLongestNumber = 12;
constexpr std::size_t kLongestLink = 500;
constexpr double kWidestBooth = 200; ///< metres

bool isId(std::string_view id)
{
    return !id.empty() && id.size() <= 32 &&
           std::ranges::all_of(id, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool means(std::string_view word, const core::LocalizedText &name)
{
    return !word.empty() && (word == folded(name.zh) || word == folded(name.en));
}

/// One row being read.
class BoothReader {
public:
    BoothReader(const TableRow &row, const BoothColumns &columns, Findings &findings, PlanDraft &draft)
        : m_row(row), m_columns(columns), m_findings(findings), m_draft(draft)
    {
    }

    core::Booth read(const core::Event *event)
    {
        m_booth.number = text(BoothField::Number, kLongestNumber);
        if (m_booth.number.empty())
            error(BoothField::Number, "the booth has no number", "write what stands on its sign: A2");
        m_booth.id = text(BoothField::Id, kLongestText);
        if (m_booth.id.empty())
            m_booth.id = folded(m_booth.number);
        if (!isId(m_booth.id) && !m_booth.number.empty())
            error(BoothField::Id, "the booth's id " + inQuotes(m_booth.id) + " is not a plain id",
                  "use 1 to 32 small letters a-z, digits and hyphens in 编号/id; it stays when the number changes");
        m_booth.name = {text(BoothField::Name, kLongestText), text(BoothField::NameEn, kLongestText)};
        if (cell(BoothField::Name).empty())
            error(BoothField::Name, "the booth has no Chinese name", "write it into 名称/name");
        m_booth.organisation = {text(BoothField::Organisation, kLongestText),
                                text(BoothField::OrganisationEn, kLongestText)};
        readCategory();
        readServices();
        readPlace();
        readHours(event);
        readFiles();
        const auto stamp = yesOrNo(cell(BoothField::Stamp));
        if (!stamp)
            error(BoothField::Stamp, "集章/stamp is " + inQuotes(cell(BoothField::Stamp)),
                  "write 是 or 否 (yes or no)");
        m_booth.stamp = stamp.value_or(false);
        return std::move(m_booth);
    }

private:
    [[nodiscard]] std::string_view cell(BoothField field) const
    {
        const auto column = static_cast<std::size_t>(m_columns.of(field));
        return column > 0 && column <= m_row.cells.size() ? trimmed(m_row.cells[column - 1].text) : std::string_view{};
    }

    [[nodiscard]] Place at(BoothField field) const { return {m_row.row, m_columns.of(field)}; }

    void error(BoothField field, std::string what, std::string mend)
    {
        m_findings.error(at(field), std::move(what), std::move(mend));
    }

    /// Empty where it can't be shown, which was said.
    std::string tidied(BoothField field, std::string_view given, std::size_t longest)
    {
        std::string text = composed(onOneLine(given));
        if (isNothingWord(text))
            error(field, bothNamesOf(field) + " is the word " + inQuotes(text),
                  "a program wrote that where there was nothing: leave the cell empty");
        else if (const auto control = firstForbidden(text))
            error(field,
                  bothNamesOf(field) + " holds the character " + codePointName(*control) + ", which can't be shown",
                  "delete it, or type the text again");
        else if (characterCount(text) > longest)
            error(field, bothNamesOf(field) + " has " + std::to_string(characterCount(text)) + " characters",
                  "shorten it to at most " + std::to_string(longest));
        else
            return text;
        return {};
    }

    std::string text(BoothField field, std::size_t longest) { return tidied(field, cell(field), longest); }

    void readCategory()
    {
        const std::string word = folded(text(BoothField::Category, kLongestText));
        const auto &known = m_draft.plan.categories;
        const auto meant = std::ranges::find_if(known, [&](const core::BoothCategory &each) {
            return word == each.id || word == folded(each.letter) || means(word, each.name);
        });
        if (!word.empty() && meant != known.end())
            m_booth.category = meant->id;
        else if (!word.empty())
            error(BoothField::Category, "the category " + inQuotes(cell(BoothField::Category)) + " is not known",
                  known.empty() ? "describe it in plan.toml under [[categories]]" : didYouMean(word, idsOf(known)));
        else if (!known.empty())
            error(BoothField::Category, "the booth has no category",
                  "write the letter, name or id of one of plan.toml's [[categories]]");
    }

    std::vector<std::string> services(BoothField field)
    {
        std::vector<std::string> all;
        for (const std::string &part : partsOf(cell(field)))
            if (std::string service = tidied(field, part, kLongestText); !service.empty())
                all.push_back(std::move(service));
        if (all.size() > kMostServices) {
            error(field, "the booth has " + std::to_string(all.size()) + " services",
                  "keep at most " + std::to_string(kMostServices));
            all.resize(kMostServices);
        }
        return all;
    }

    void readServices()
    {
        const auto zh = services(BoothField::Services);
        const auto en = services(BoothField::ServicesEn);
        const std::size_t inChinese = partsOf(cell(BoothField::Services)).size();
        const std::size_t inEnglish = partsOf(cell(BoothField::ServicesEn)).size();
        if (inEnglish > 0 && inEnglish != inChinese)
            error(BoothField::ServicesEn,
                  "there are " + std::to_string(inChinese) + " services in Chinese and " + std::to_string(inEnglish) +
                      " in English",
                  "write them in the same order, with a semicolon between each two");
        for (std::size_t i = 0; i < zh.size(); ++i)
            m_booth.services.push_back({zh[i], i < en.size() ? en[i] : ""});
    }

    const PlanFrame *readLevel()
    {
        const std::string word = folded(cell(BoothField::Level));
        const auto &levels = m_draft.plan.levels;
        if (word.empty() && levels.size() == 1)
            return &m_draft.frames.front();
        const auto meant = std::ranges::find_if(levels, [&](const core::PlanLevel &level) {
            return word == level.id || means(word, level.name) || means(word, level.shortName);
        });
        if (meant != levels.end() && !word.empty())
            return m_draft.frame(meant->id);
        if (!levels.empty())
            error(BoothField::Level,
                  word.empty() ? "the booth has no level"
                               : "the booth is on the unknown level " + inQuotes(cell(BoothField::Level)),
                  word.empty() ? "write the id of one of plan.toml's [[levels]] into 楼层/level"
                               : didYouMean(word, idsOf(levels)));
        return nullptr;
    }

    /// Of the level's unit; nothing where the cell is empty or wrong, which was said.
    std::optional<double> number(BoothField field, bool isNeeded)
    {
        const std::string_view given = cell(field);
        const auto value = given.empty() ? std::nullopt : numberOf(given);
        if (!value && (isNeeded || !given.empty()))
            error(field,
                  given.empty() ? "the booth has no " + bothNamesOf(field)
                                : bothNamesOf(field) + " is " + inQuotes(given) + ", which is no finite number",
                  "write a number in the level's unit, such as 12.5");
        return value;
    }

    core::PlanRing readShape(double unit)
    {
        if (!cell(BoothField::Shape).empty()) {
            const auto ring = ringOf(cell(BoothField::Shape));
            if (!ring)
                error(BoothField::Shape, "the shape " + inQuotes(cell(BoothField::Shape)) + " can't be read",
                      "write its corners in order: 1,1; 3,1; 3,2");
            core::PlanRing metres;
            for (const core::PlanPoint corner : ring.value_or(core::PlanRing{}))
                metres.push_back({corner.x * unit, corner.y * unit});
            return metres;
        }
        const auto x = number(BoothField::X, true);
        const auto y = number(BoothField::Y, true);
        const auto width = number(BoothField::Width, true);
        const auto depth = number(BoothField::Depth, true);
        const auto angle = number(BoothField::Angle, false);
        if (!x || !y || !width || !depth)
            return {};
        for (const auto &[side, field] : {std::pair(*width, BoothField::Width), std::pair(*depth, BoothField::Depth)})
            if (side <= 0 || side * unit > kWidestBooth) {
                error(field, bothNamesOf(field) + " is " + std::string(cell(field)),
                      "write a number above 0 and under 200 metres; mind the level's metres_per_unit");
                return {};
            }
        return rectangle({*x * unit, *y * unit}, *width * unit, *depth * unit, angle.value_or(0));
    }

    void readPlace()
    {
        const PlanFrame *frame = readLevel();
        const double unit = frame == nullptr ? 1 : frame->metresPerUnit;
        m_booth.level = frame == nullptr ? "" : frame->level;
        const bool isDrawn = !cell(BoothField::Shape).empty();
        const BoothField where = isDrawn ? BoothField::Shape : BoothField::X;
        core::PlanRing shape = readShape(unit);
        m_draft.corners.spend(shape.size());
        if (shape.empty() || m_draft.corners.isSpent())
            return;
        PlanBox box;
        box.add(shape);
        const core::PlanPoint middle{(box.left + box.right) / 2, (box.top + box.bottom) / 2};
        const OffLevel off = frame == nullptr ? OffLevel{} : offLevel(*frame, middle);
        if (!off.what.empty())
            return error(where, "the booth " + off.what, off.mend);
        if (const auto fault = shapeFault(shape))
            return error(where, "the booth's shape " + fault->what, fault->mend);
        if (signedArea(shape) < 0)
            std::ranges::reverse(shape);
        m_booth.shape = std::move(shape);
        readFront(frame, unit);
    }

    void readFront(const PlanFrame *frame, double unit)
    {
        if (cell(BoothField::Front).empty())
            return;
        const auto point = pointOf(cell(BoothField::Front));
        if (!point)
            return error(BoothField::Front, "门前/front is " + inQuotes(cell(BoothField::Front)),
                         "write x and y of the point where a visitor stands: 3.5, 2");
        m_booth.front = core::PlanPoint{point->x * unit, point->y * unit};
        const OffLevel off = frame == nullptr ? OffLevel{} : offLevel(*frame, *m_booth.front);
        if (!off.what.empty())
            error(BoothField::Front, "门前/front " + off.what, off.mend);
        else if (isInside(*m_booth.front, m_booth.shape))
            error(BoothField::Front, "门前/front lies inside of the booth",
                  "write a point before it, or leave the cell empty: then the nearest side is taken");
    }

    /// The days on which somebody may come: of the sessions at the booth's venue, else of all.
    [[nodiscard]] std::set<core::Day> days(const core::Event &event) const
    {
        const core::PlanLevel *level = m_draft.plan.level(m_booth.level);
        std::set<core::Day> here;
        std::set<core::Day> all;
        for (const core::Session &session : event.sessions)
            for (const core::Window &window : session.windows) {
                all.insert(window.day);
                if (level != nullptr && session.venue == level->venue)
                    here.insert(window.day);
            }
        return here.empty() ? all : here;
    }

    void readHours(const core::Event *event)
    {
        std::string wrong;
        const auto stated = hoursOf(cell(BoothField::Hours), wrong);
        if (!stated)
            return error(BoothField::Hours, "the hours " + inQuotes(wrong) + " can't be read",
                         "write 10:00-12:00, or 2018-06-08 10:00-12:00 for one day; several with a semicolon between; "
                         "they end on the day they begin");
        if (event == nullptr)
            return;
        for (const StatedHours &each : *stated)
            for (const core::Day day : each.day ? std::set{*each.day} : days(*event))
                m_booth.hours.push_back(
                    {momentOf(day, each.from, 0, event->offset), momentOf(day, each.to, 0, event->offset)});
        std::ranges::sort(m_booth.hours, {}, &core::BoothHours::opens);
        const auto clash = std::ranges::adjacent_find(
            m_booth.hours, [](const auto &one, const auto &next) { return next.opens < one.closes; });
        if (clash != m_booth.hours.end())
            error(BoothField::Hours, "two stretches of the booth's hours overlap", "write them as one");
    }

    void readFiles()
    {
        m_booth.picture = text(BoothField::Picture, kLongestText);
        if (!m_booth.picture.empty() && !isPictureName(m_booth.picture))
            error(BoothField::Picture, "the picture is " + inQuotes(m_booth.picture),
                  "put a .png, .jpg, .webp or .svg into the package's folder map/ and write its name alone");
        else if (!m_booth.picture.empty())
            m_draft.boothFiles.push_back(
                {m_booth.picture, "the booth " + inQuotes(m_booth.number), at(BoothField::Picture)});
        m_booth.link = text(BoothField::Link, kLongestLink);
        const bool isWeb = m_booth.link.starts_with("https://") || m_booth.link.starts_with("http://");
        if (!m_booth.link.empty() && (!isWeb || m_booth.link.find(' ') != std::string::npos))
            error(BoothField::Link, "no phone opens the link " + inQuotes(m_booth.link),
                  "write the whole address: https://…");
    }

    const TableRow &m_row;
    const BoothColumns &m_columns;
    Findings &m_findings;
    PlanDraft &m_draft;
    core::Booth m_booth;
};

bool isUsable(const BoothColumns &columns, Findings &findings)
{
    if (columns.row == 0) {
        findings.error({1, 0}, "no row among the first ten has a 展位号/number and a 名称/name column",
                       "write the columns' names into the first row: 编号,展位号,名称,名称（英文）,单位,类别,服务,"
                       "开放时间,楼层,x,y,宽,深,集章 (id, number, name, name_en, organisation, category, services, "
                       "hours, level, x, y, width, depth, stamp)");
        return false;
    }
    for (const auto &[column, field] : columns.again)
        findings.error({columns.row, column},
                       "two columns mean " + bothNamesOf(field) + "; the other is column " +
                           std::to_string(columns.of(field)),
                       "keep one, or give the other a header of its own");
    for (const auto &[column, header] : columns.unknown)
        findings.warn({columns.row, column}, "the column " + inQuotes(header) + " is not known and was not read",
                      "use one of the known headers if its values are needed");
    return columns.again.empty();
}

} // namespace

void readBooths(std::string_view text, const core::Event *event, const std::string &shown, Findings &findings,
                PlanDraft &draft)
{
    if (draft.corners.isSpent())
        return;
    CsvTable table(std::string(text), ',');
    const BoothColumns columns = findBoothColumns(table);
    if (!isUsable(columns, findings))
        return;
    const int first = std::max(columns.of(BoothField::Id), columns.of(BoothField::Number));
    UsedIds used("booth", findings);
    TableRow row;
    while (table.next(row)) {
        const bool isBlank =
            std::ranges::all_of(row.cells, [](const Cell &cell) { return trimmed(cell.text).empty(); });
        if (row.row <= columns.row || (isBlank && row.broken.empty()))
            continue;
        if (!row.broken.empty()) {
            findings.error({row.row, row.brokenColumn}, row.broken, row.brokenMend);
            continue;
        }
        core::Booth booth = BoothReader(row, columns, findings, draft).read(event);
        if (draft.corners.isSpent()) {
            findings.error({row.row, 0},
                           "with this booth the plan has more than " + std::to_string(kMostPlanCorners) + " corners",
                           "draw simpler shapes, or leave out what nobody looks for");
            return;
        }
        used.add(booth.id, {row.row, first});
        draft.places.add("booth", booth.id, {shown, row.row, first});
        draft.plan.booths.push_back(std::move(booth));
    }
}

} // namespace plaza::config
