// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/xlsx_workbook.h"

#include "config/text.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace plaza::config {

namespace {

using Parts = std::map<std::string, std::string>;

constexpr const char *kSaveAgain = "open it in Excel or WPS and save it again as .xlsx, or as CSV";
// A tree of 50 MiB of empty elements would take a gigabyte; 100,000 rows of eleven cells have 4.5 million brackets.
constexpr std::ptrdiff_t kMostBrackets = 6'000'000;

std::unique_ptr<XmlPart> parse(Parts &parts, const std::string &name)
{
    const auto it = parts.find(name);
    if (it == parts.end())
        return nullptr;
    auto part = std::make_unique<XmlPart>();
    part->bytes = std::move(it->second);
    parts.erase(it);
    if (part->bytes.find("<!DOCTYPE") != std::string::npos)
        throw BadWorkbook("the workbook's " + inQuotes(name) + " defines entities of its own (a DTD)", kSaveAgain);
    if (std::ranges::count(part->bytes, '<') > kMostBrackets)
        throw BadWorkbook("the workbook's " + inQuotes(name) + " has too many cells", "save the list as CSV");
    const unsigned flags = pugi::parse_default | pugi::parse_doctype | pugi::parse_ws_pcdata_single;
    const auto result = part->document.load_buffer_inplace(part->bytes.data(), part->bytes.size(), flags);
    if (!result)
        throw BadWorkbook("the workbook is damaged: " + inQuotes(name) + " is not XML (" + result.description() + ")",
                          kSaveAgain);
    for (const pugi::xml_node &node : part->document.children()) {
        if (node.type() == pugi::node_doctype) // in UTF-16 the bytes above are others
            throw BadWorkbook("the workbook's " + inQuotes(name) + " defines entities of its own (a DTD)", kSaveAgain);
    }
    return part;
}

std::string_view attribute(const pugi::xml_node &node, std::string_view name)
{
    for (const pugi::xml_attribute &each : node.attributes()) {
        const std::string_view full = each.name();
        const std::size_t colon = full.rfind(':');
        if (full.substr(colon == std::string_view::npos ? 0 : colon + 1) == name)
            return each.value();
    }
    return {};
}

pugi::xml_node firstVisible(const pugi::xml_node &sheets)
{
    for (const pugi::xml_node &sheet : sheets.children()) {
        if (localName(sheet) == "sheet" && !attribute(sheet, "state").ends_with("idden"))
            return sheet;
    }
    return {};
}

/// Where the relation leads, as a part's name.
std::string partOf(const pugi::xml_node &relations, std::string_view id)
{
    for (const pugi::xml_node &relation : relations.children()) {
        if (attribute(relation, "Id") != id)
            continue;
        const std::string target(attribute(relation, "Target"));
        if (attribute(relation, "TargetMode") == "External")
            break;
        return target.starts_with('/') ? target.substr(1) : "xl/" + target;
    }
    return {};
}

std::vector<std::string> readSharedStrings(Parts &parts)
{
    std::vector<std::string> strings;
    const auto part = parse(parts, "xl/sharedStrings.xml");
    if (part == nullptr)
        return strings;
    for (const pugi::xml_node &node : childNamed(part->document, "sst").children()) {
        if (localName(node) == "si")
            strings.push_back(richText(node));
    }
    return strings;
}

/// Formats 14–22, 27–36, 45–47 and 50–58 are dates and times, in the Chinese and Japanese tables too.
bool isBuiltInDate(int format)
{
    const auto within = [&](int low, int high) {
        return format >= low && format <= high;
    };
    return within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58);
}

/// Whether a format code has a letter of dates outside quotes, brackets and escapes.
bool isDateCode(std::string_view code)
{
    bool quotedText = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"')
            quotedText = !quotedText;
        else if (quotedText)
            continue;
        else if (c == '\\' || c == '_' || c == '*')
            ++i;
        else if (c == '[')
            i = std::min(code.find(']', i), code.size());
        else if (std::string_view("yYmMdDhHsS").find(c) != std::string_view::npos)
            return true;
    }
    return false;
}

std::vector<bool> readDateStyles(Parts &parts)
{
    std::vector<bool> styles;
    const auto part = parse(parts, "xl/styles.xml");
    if (part == nullptr)
        return styles;
    const pugi::xml_node root = childNamed(part->document, "styleSheet");
    std::set<int> dates;
    for (const pugi::xml_node &format : childNamed(root, "numFmts").children()) {
        if (isDateCode(attribute(format, "formatCode")))
            dates.insert(format.attribute("numFmtId").as_int());
    }
    for (const pugi::xml_node &style : childNamed(root, "cellXfs").children()) {
        const int format = style.attribute("numFmtId").as_int();
        styles.push_back(isBuiltInDate(format) || dates.contains(format));
    }
    return styles;
}

void appendUtf8(std::string &text, unsigned c)
{
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xC0 | (c >> 6));
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0xD800 || c > 0xDFFF) {
        text += static_cast<char>(0xE0 | (c >> 12));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        text += "\xEF\xBF\xBD"; // half a character
    }
}

} // namespace

std::string_view localName(const pugi::xml_node &node)
{
    const std::string_view full = node.name();
    const std::size_t colon = full.find(':');
    return full.substr(colon == std::string_view::npos ? 0 : colon + 1);
}

pugi::xml_node childNamed(const pugi::xml_node &parent, std::string_view name)
{
    for (const pugi::xml_node &child : parent.children()) {
        if (localName(child) == name)
            return child;
    }
    return {};
}

std::string unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        const bool marked = text.substr(i, 2) == "_x" && i + 6 < text.size() && text[i + 6] == '_';
        const char *end = marked ? text.data() + i + 6 : nullptr;
        if (marked && std::from_chars(text.data() + i + 2, end, value, 16).ptr == end) {
            appendUtf8(result, value);
            i += 6;
        } else {
            result += text[i];
        }
    }
    return result;
}

std::string richText(const pugi::xml_node &node)
{
    std::string text;
    for (const pugi::xml_node &child : node.children()) {
        if (localName(child) == "t")
            text += child.text().get();
        else if (localName(child) == "r")
            text += childNamed(child, "t").text().get();
    }
    return text.find("_x") == std::string::npos ? text : unescaped(text);
}

Workbook readWorkbook(std::string_view bytes, const XlsxLimits &limits)
{
    Parts parts = readArchive(bytes, limits);
    const auto book = parse(parts, "xl/workbook.xml");
    const auto relations = parse(parts, "xl/_rels/workbook.xml.rels");
    if (book == nullptr || relations == nullptr)
        throw BadWorkbook("this zip is not an Excel workbook (.xlsx)",
                          "save the list from Excel, WPS or LibreOffice as .xlsx or CSV");
    const pugi::xml_node root = childNamed(book->document, "workbook");
    const pugi::xml_node sheets = childNamed(root, "sheets");
    const pugi::xml_node first = firstVisible(sheets);
    Workbook workbook;
    workbook.sheetCount = static_cast<std::size_t>(std::ranges::distance(sheets.children()));
    workbook.sheetName = attribute(first, "name");
    workbook.from1904 = childNamed(root, "workbookPr").attribute("date1904").as_bool();
    workbook.sheet = parse(parts, partOf(childNamed(relations->document, "Relationships"), attribute(first, "id")));
    if (workbook.sheet == nullptr)
        throw BadWorkbook("the workbook has no sheet that can be read", kSaveAgain);
    workbook.sharedStrings = readSharedStrings(parts);
    workbook.dateStyles = readDateStyles(parts);
    return workbook;
}

} // namespace plaza::config
