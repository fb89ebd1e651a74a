// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/roster_columns.h"

#include "config/text.h"

#include <algorithm>
#include <unordered_map>

namespace plaza::config {

namespace {

struct Words {
    std::string_view name;
    std::string_view zh;
    std::vector<std::string_view> others; ///< folded, see plainHeader()
};

/// In the order of Field. Left out on purpose: 序号 and No. (a row's number, not a person's), 票号, 职称, e-mail.
const std::array<Words, kFieldCount> &vocabulary()
{
    static const std::array<Words, kFieldCount> kWords{{
        {"id", "编号", {"人员编号", "参会编号", "参会人员编号", "嘉宾编号", "代表编号", "attendeeid", "personid"}},
        {"name",
         "姓名",
         {"名字", "参会人", "参会人员", "参会人姓名", "参会人员姓名", "嘉宾姓名", "代表姓名", "人员姓名", "fullname",
          "attendee", "attendeename"}},
        {"organisation",
         "单位",
         {"单位名称", "工作单位", "所在单位", "参会单位", "公司", "公司名称", "企业", "企业名称", "机构", "机构名称",
          "organization", "company", "companyname", "institution", "employer", "affiliation"}},
        {"title", "职务", {"职位", "职务职称", "jobtitle", "position"}},
        {"phone",
         "手机",
         {"手机号", "手机号码", "电话", "电话号码", "联系电话", "联系方式", "移动电话", "联系手机", "phonenumber",
          "mobile", "mobilephone", "mobilenumber", "cell", "cellphone", "tel", "telephone", "contactnumber"}},
        {"category", "类别", {"人员类别", "参会类别", "嘉宾类别", "代表类别", "人员类型", "类型", "身份", "type"}},
        {"sessions", "场次", {"参加场次", "参会场次", "活动场次", "会议场次", "session"}},
        {"seat", "座位", {"座位号", "座号", "席位", "席位号", "seatnumber", "seatno"}},
        {"zone", "区域", {"座位区域", "座区", "分区", "area", "section"}},
        {"code", "票码", {"二维码", "签到码", "入场码", "ticketcode", "barcode", "qrcode", "qr"}},
        {"note", "备注", {"说明", "备注说明", "notes", "remark", "remarks", "comment", "comments"}},
        {"hidden", "不公开", {"隐藏", "不可查找", "不公开姓名"}},
    }};
    return kWords;
}

const std::unordered_map<std::string_view, Field> &dictionary()
{
    static const auto kDictionary = [] {
        std::unordered_map<std::string_view, Field> words;
        for (std::size_t i = 0; i < kFieldCount; ++i) {
            words.emplace(vocabulary()[i].name, static_cast<Field>(i));
            words.emplace(vocabulary()[i].zh, static_cast<Field>(i));
            for (const std::string_view other : vocabulary()[i].others)
                words.emplace(other, static_cast<Field>(i));
        }
        return words;
    }();
    return kDictionary;
}

/// Folded, without remarks in brackets and without the signs that decorate headers.
std::string plainHeader(std::string_view header)
{
    const std::string even = folded(header);
    std::string plain;
    int depth = 0;
    for (std::size_t i = 0; i < even.size(); ++i) {
        const char c = even[i];
        const bool wideOpen = even.compare(i, 3, "【") == 0;
        const bool wideClose = even.compare(i, 3, "】") == 0;
        if (c == '(' || c == '[' || wideOpen)
            ++depth;
        else if ((c == ')' || c == ']' || wideClose) && depth > 0)
            --depth;
        else if (depth == 0 && std::string_view("*_-:.").find(c) == std::string_view::npos)
            plain += c;
        i += wideOpen || wideClose ? 2 : 0;
    }
    return plain;
}

std::optional<Field> lookUp(const std::string &word)
{
    const auto it = dictionary().find(word);
    return it == dictionary().end() ? std::nullopt : std::optional(it->second);
}

} // namespace

std::string_view nameOf(Field field)
{
    return vocabulary()[static_cast<std::size_t>(field)].name;
}

std::string bothNamesOf(Field field)
{
    const Words &words = vocabulary()[static_cast<std::size_t>(field)];
    return std::string(words.zh) + "/" + std::string(words.name);
}

std::optional<Field> fieldOf(std::string_view header)
{
    constexpr std::size_t kLongestHeader = 200;
    if (header.size() > kLongestHeader)
        return std::nullopt;
    const std::string plain = plainHeader(header);
    const std::size_t slash = plain.find('/');
    if (slash == std::string::npos)
        return lookUp(plain);
    // "姓名/name", "职务/职位": both halves must mean the same.
    const auto before = lookUp(plain.substr(0, slash));
    const auto after = lookUp(plain.substr(slash + 1));
    return before == after ? before : std::nullopt;
}

int Columns::known() const
{
    return static_cast<int>(std::ranges::count_if(column, [](int each) { return each > 0; }));
}

Columns columnsOf(const TableRow &header)
{
    Columns columns;
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        const std::string &text = header.cells[i].text;
        const int number = static_cast<int>(i) + 1;
        if (trimmed(text).empty())
            continue;
        for (int missing = columns.count + 1; missing < number; ++missing)
            columns.unnamed.push_back(missing);
        columns.count = number;
        const auto field = fieldOf(text);
        int &column = columns.column[static_cast<std::size_t>(field.value_or(Field::Id))];
        if (!field)
            columns.unknown.push_back(number);
        else if (column > 0)
            columns.again.emplace_back(number, *field);
        else
            column = number;
    }
    return columns;
}

} // namespace plaza::config
