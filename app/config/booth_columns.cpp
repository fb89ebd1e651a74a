// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/booth_columns.h"

#include "config/text.h"

#include <algorithm>

namespace plaza::config {

namespace {

struct Words {
    BoothField field;
    std::string_view zh;
    std::string_view name;
    std::vector<std::string_view> others; ///< folded
};

const std::vector<Words> &vocabulary()
{
    static const std::vector<Words> kWords{
        {BoothField::Id, "编号", "id", {"展位编号", "boothid"}},
        {BoothField::Number,
         "展位号",
         "number",
         {"展位", "摊位号", "摊位", "展台号", "booth", "boothnumber", "boothno", "stand"}},
        {BoothField::Name, "名称", "name", {"展位名称", "展商", "展商名称", "参展单位", "exhibitor", "boothname"}},
        {BoothField::Organisation,
         "单位",
         "organisation",
         {"单位名称", "单位全称", "机构", "公司", "企业", "organization", "company"}},
        {BoothField::Category, "类别", "category", {"分类", "展位类别"}},
        {BoothField::Services, "服务", "services", {"服务内容", "服务项目", "展示内容", "service"}},
        {BoothField::Hours, "开放时间", "hours", {"时间", "服务时间", "openinghours", "open"}},
        {BoothField::Picture, "图片", "picture", {"照片", "标志", "image", "logo"}},
        {BoothField::Link, "链接", "link", {"网址", "网站", "url", "website"}},
        {BoothField::Level, "楼层", "level", {"平面图", "场地", "floor"}},
        {BoothField::X, "x", "x", {"横坐标", "左"}},
        {BoothField::Y, "y", "y", {"纵坐标", "上"}},
        {BoothField::Width, "宽", "width", {"宽度", "面宽", "w"}},
        {BoothField::Depth, "深", "depth", {"深度", "进深", "高", "height", "d", "h"}},
        {BoothField::Angle, "角度", "angle", {"旋转", "rotation"}},
        {BoothField::Shape, "形状", "shape", {"多边形", "polygon"}},
        {BoothField::Front, "门前", "front", {"正面", "入口", "entrance"}},
        {BoothField::Stamp, "集章", "stamp", {"集章点", "盖章", "stamps"}},
        {BoothField::Note, "备注", "note", {"说明", "notes", "remark", "remarks"}},
    };
    return kWords;
}

std::optional<BoothField> englishOf(BoothField field)
{
    if (field == BoothField::Name)
        return BoothField::NameEn;
    if (field == BoothField::Organisation)
        return BoothField::OrganisationEn;
    if (field == BoothField::Services)
        return BoothField::ServicesEn;
    return std::nullopt;
}

/// Folded; without stars; brackets gone unless they hold the language, which comes back as `english`.
std::string plainHeader(std::string_view header, bool &english)
{
    std::string even = folded(header); // NFKC: brackets are half-width now
    for (const std::string_view mark : {"(英文)", "(英语)", "(english)", "(en)", "[en]", "_en", "-en", "英文"})
        if (even.ends_with(mark) && even.size() > mark.size()) {
            english = true;
            even.resize(even.size() - mark.size());
            break;
        }
    for (const std::string_view mark : {"英文", "english"}) // 英文名称
        if (!english && even.starts_with(mark) && even.size() > mark.size()) {
            english = true;
            even.erase(0, mark.size());
        }
    std::string plain;
    int depth = 0;
    for (const char c : even) {
        if (c == '(' || c == '[')
            ++depth;
        else if ((c == ')' || c == ']') && depth > 0)
            --depth;
        else if (depth == 0 && std::string_view("*_-:.").find(c) == std::string_view::npos)
            plain += c;
    }
    return plain == "名" ? "名称" : plain; // 英文名
}

std::optional<BoothField> lookUp(std::string_view word, bool english)
{
    for (const Words &words : vocabulary())
        if (word == words.zh || word == words.name || std::ranges::find(words.others, word) != words.others.end())
            return english ? englishOf(words.field) : words.field;
    return std::nullopt;
}

BoothColumns columnsOf(const TableRow &header)
{
    BoothColumns columns{.row = header.row, .column = {}, .count = 0, .unknown = {}, .again = {}};
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        const std::string &text = header.cells[i].text;
        if (trimmed(text).empty())
            continue;
        const int number = static_cast<int>(i) + 1;
        columns.count = number;
        const auto field = boothFieldOf(text);
        if (!field) {
            columns.unknown.emplace_back(number, text);
            continue;
        }
        int &column = columns.column[static_cast<std::size_t>(*field)];
        if (column > 0)
            columns.again.emplace_back(number, *field);
        else
            column = number;
    }
    return columns;
}

} // namespace

std::string bothNamesOf(BoothField field)
{
    for (const Words &words : vocabulary()) {
        if (words.field == field)
            return words.zh == words.name ? std::string(words.zh)
                                          : std::string(words.zh) + "/" + std::string(words.name);
        if (englishOf(words.field) == field)
            return std::string(words.zh) + "（英文）/" + std::string(words.name) + "_en";
    }
    return {};
}

std::optional<BoothField> boothFieldOf(std::string_view header)
{
    constexpr std::size_t kLongestHeader = 200;
    if (header.size() > kLongestHeader)
        return std::nullopt;
    bool english = false;
    const std::string plain = plainHeader(header, english);
    const std::size_t slash = plain.find('/');
    if (slash == std::string::npos)
        return lookUp(plain, english);
    // "名称/name": both halves must mean the same.
    const auto before = lookUp(plain.substr(0, slash), english);
    const auto after = lookUp(plain.substr(slash + 1), english);
    return before == after ? before : std::nullopt;
}

int BoothColumns::known() const
{
    return static_cast<int>(std::ranges::count_if(column, [](int each) { return each > 0; }));
}

bool BoothColumns::isKnown(int number) const
{
    return number > 0 && std::ranges::find(column, number) != column.end() && number != of(BoothField::Note);
}

BoothColumns findBoothColumns(Table &table)
{
    constexpr int kHeaderWithin = 10; // rows
    BoothColumns found;
    TableRow row;
    for (int i = 0; i < kHeaderWithin && table.next(row); ++i) {
        BoothColumns columns = columnsOf(row);
        if (row.broken.empty() && columns.of(BoothField::Number) > 0 && columns.of(BoothField::Name) > 0) {
            found = std::move(columns);
            break;
        }
    }
    table.rewind();
    return found;
}

} // namespace plaza::config
