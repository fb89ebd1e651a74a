// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/svg_scan.h"

#include "media/svg_tree.h"
#include "media/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace plaza::media {

namespace {

constexpr std::string_view kPlain = "export it as a plain SVG, or as a PNG";

std::string lower(std::string_view text)
{
    std::string all(text);
    std::ranges::transform(all, all.begin(), [](unsigned char c) { return std::tolower(c); });
    return all;
}

std::string_view withoutPrefix(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

bool isInside(std::string_view link)
{
    const std::string_view target = trimmed(link);
    return target.empty() || target.starts_with('#') || target.starts_with("data:image/png;base64,") ||
           target.starts_with("data:image/jpeg;base64,");
}

/// url(…) anywhere in a style, an attribute or a style sheet.
bool fetches(std::string_view style)
{
    const std::string text = lower(style);
    if (text.find("@import") != std::string::npos)
        return true;
    for (std::size_t at = text.find("url("); at != std::string::npos; at = text.find("url(", at + 1)) {
        std::string_view target = trimmed(std::string_view(text).substr(at + 4));
        if (target.starts_with('"') || target.starts_with('\''))
            target.remove_prefix(1);
        if (!isInside(target))
            return true;
    }
    return false;
}

class Scan {
public:
    explicit Scan(std::string_view text) : m_text(text) {}
    std::vector<Finding> run();

private:
    void look(const SvgTree &tree);
    void attribute(const SvgElement &element, const SvgAttribute &attribute);
    void refuse(std::string what, std::size_t place)
    {
        if (m_found.size() < 20)
            m_found.push_back({Weight::Refused, std::move(what), std::string(kPlain), lineOf(m_text, place)});
    }
    std::string_view m_text;
    std::vector<Finding> m_found;
};

void Scan::attribute(const SvgElement &element, const SvgAttribute &attribute)
{
    const std::string full = lower(attribute.name);
    const std::string name(withoutPrefix(full));
    // A character written as a number hides what it spells from everything below.
    if (attribute.value.find("&#") != std::string_view::npos && (name == "href" || name == "style"))
        return refuse("a link or style with characters in disguise (&#…;)", element.place);
    if (full.starts_with("on"))
        return refuse("a script in " + full, element.place);
    const bool link = name == "href" || name == "src";
    if (link && withoutPrefix(element.name) != "a" && !isInside(attribute.value))
        return refuse("it fetches something from elsewhere (" + full + ")", element.place);
    if (link && lower(attribute.value).find("javascript:") != std::string::npos)
        return refuse("a script in " + full, element.place);
    if (full.starts_with("xmlns") ? false : fetches(attribute.value))
        refuse("it fetches something from elsewhere (" + full + ")", element.place);
}

void Scan::look(const SvgTree &tree)
{
    static constexpr std::array<std::string_view, 8> kBanned{"script", "foreignobject", "iframe", "audio",
                                                             "video",  "object",        "embed",  "handler"};
    for (const SvgElement &element : tree.elements) {
        const std::string name = lower(withoutPrefix(element.name));
        if (std::ranges::find(kBanned, name) != kBanned.end())
            refuse("an element <" + name + ">", element.place);
        for (const SvgAttribute &each : element.attributes)
            attribute(element, each);
        if (name == "style" && fetches(element.text))
            refuse("its style sheet fetches something from elsewhere", element.place);
    }
    if (copiesOf(tree) > static_cast<double>(kMostSvgElements))
        refuse("its <use> elements make more than " + std::to_string(kMostSvgElements) + " copies", 0);
}

std::vector<Finding> Scan::run()
{
    if (const auto bad = firstBadUtf8(m_text)) {
        refuse("the text is not UTF-8", *bad);
        return std::move(m_found);
    }
    SvgTree tree;
    const SvgFault fault = readSvgTree(m_text, tree);
    if (!fault.what.empty())
        refuse(fault.what, fault.place);
    else if (tree.elements.empty() || withoutPrefix(tree.elements.front().name) != "svg")
        refuse("it is no SVG: the first element is not <svg>", 0);
    else
        look(tree);
    return std::move(m_found);
}

} // namespace

std::vector<Finding> scanSvg(std::string_view text)
{
    return Scan(text).run();
}

} // namespace plaza::media
