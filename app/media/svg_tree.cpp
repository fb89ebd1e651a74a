// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/svg_tree.h"

#include <algorithm>
#include <limits>
#include <map>

namespace plaza::media {

namespace {

constexpr std::string_view kSpace = " \t\r\n";

std::string_view localName(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

class Reader {
public:
    Reader(std::string_view text, SvgTree &tree) : m_text(text), m_tree(tree) {}
    SvgFault read();

private:
    [[nodiscard]] bool at(std::string_view word) const { return m_text.substr(m_at).starts_with(word); }
    bool skipPast(std::string_view word);
    void skipSpace() { m_at = std::min(m_text.find_first_not_of(kSpace, m_at), m_text.size()); }
    std::string_view takeName();
    bool fault(std::string what)
    {
        m_fault = {std::move(what), m_at};
        return false;
    }
    bool markup(); ///< at '<'
    bool openTag();
    bool closeTag();
    bool takeAttribute(SvgElement &element);

    std::string_view m_text;
    SvgTree &m_tree;
    std::size_t m_at = 0;
    std::vector<std::size_t> m_open; ///< indexes of the elements that are not closed yet
    SvgFault m_fault;
};

bool Reader::skipPast(std::string_view word)
{
    const auto found = m_text.find(word, m_at);
    if (found == std::string_view::npos)
        return fault("it is cut off");
    m_at = found + word.size();
    return true;
}

std::string_view Reader::takeName()
{
    const auto end = std::min(m_text.find_first_of(" \t\r\n/>=<\"'&", m_at), m_text.size());
    const std::string_view name = m_text.substr(m_at, end - m_at);
    m_at = end;
    return name;
}

bool Reader::takeAttribute(SvgElement &element)
{
    SvgAttribute attribute;
    attribute.name = takeName();
    skipSpace();
    if (attribute.name.empty() || !at("="))
        return fault("an attribute can't be read");
    ++m_at;
    skipSpace();
    if (!at("\"") && !at("'"))
        return fault("an attribute without quotes");
    const char quote = m_text[m_at++];
    const auto end = m_text.find(quote, m_at);
    if (end == std::string_view::npos)
        return fault("it is cut off");
    attribute.value = m_text.substr(m_at, end - m_at);
    if (attribute.value.find('<') != std::string_view::npos)
        return fault("a < inside of an attribute");
    m_at = end + 1;
    element.attributes.push_back(attribute);
    return true;
}

bool Reader::openTag()
{
    SvgElement element;
    element.place = m_at++;
    element.name = takeName();
    if (element.name.empty())
        return fault("a < that begins no element");
    if (m_tree.elements.size() >= kMostSvgElements)
        return fault("more than " + std::to_string(kMostSvgElements) + " elements");
    if (m_open.size() >= kDeepestSvg)
        return fault("elements nested deeper than " + std::to_string(kDeepestSvg));
    if (m_open.empty() && !m_tree.elements.empty())
        return fault("a second element beside the first");
    for (skipSpace(); m_at < m_text.size() && !at(">") && !at("/>"); skipSpace())
        if (!takeAttribute(element))
            return false;
    if (m_at >= m_text.size())
        return fault("it is cut off");
    const std::size_t index = m_tree.elements.size();
    element.parent = m_open.empty() ? index : m_open.back();
    m_tree.elements.push_back(std::move(element));
    if (at("/>")) {
        m_at += 2;
    } else {
        ++m_at;
        m_open.push_back(index);
    }
    return true;
}

bool Reader::closeTag()
{
    m_at += 2;
    const std::string_view name = takeName();
    skipSpace();
    if (m_open.empty() || m_tree.elements[m_open.back()].name != name || !at(">"))
        return fault("elements close in another order than they opened");
    ++m_at;
    m_open.pop_back();
    return true;
}

bool Reader::markup()
{
    if (at("<!--"))
        return skipPast("-->");
    if (at("<![CDATA[")) {
        const std::size_t begin = m_at + std::string_view("<![CDATA[").size();
        if (!skipPast("]]>"))
            return false;
        if (!m_open.empty())
            m_tree.elements[m_open.back()].text += m_text.substr(begin, m_at - 3 - begin);
        return true;
    }
    if (at("<!"))
        return fault("a document type or entities (<!DOCTYPE, <!ENTITY)");
    if (at("<?xml-stylesheet"))
        return fault("a style sheet from elsewhere (<?xml-stylesheet)");
    if (at("<?"))
        return skipPast("?>");
    return at("</") ? closeTag() : openTag();
}

SvgFault Reader::read()
{
    if (at("\xef\xbb\xbf"))
        m_at = 3;
    while (m_at < m_text.size()) {
        const auto next = std::min(m_text.find('<', m_at), m_text.size());
        const std::string_view between = m_text.substr(m_at, next - m_at);
        if (m_open.empty() && between.find_first_not_of(kSpace) != std::string_view::npos) {
            fault("text outside of the drawing");
            return m_fault;
        }
        if (!m_open.empty() && localName(m_tree.elements[m_open.back()].name) == "style")
            m_tree.elements[m_open.back()].text += between;
        m_at = next;
        if (m_at < m_text.size() && !markup())
            return m_fault;
    }
    if (!m_open.empty())
        fault("it is cut off");
    return m_fault;
}

std::string_view attributeOf(const SvgElement &element, std::string_view name)
{
    for (const SvgAttribute &attribute : element.attributes)
        if (localName(attribute.name) == name)
            return attribute.value;
    return {};
}

/// Counts by following children and <use>; recursion is as deep as elements nest times uses chain, which is bounded.
class Counter {
public:
    explicit Counter(const SvgTree &tree)
        : m_tree(tree), m_children(tree.elements.size()), m_known(tree.elements.size(), 0)
    {
        for (std::size_t i = 0; i < tree.elements.size(); ++i) {
            if (tree.elements[i].parent != i)
                m_children[tree.elements[i].parent].push_back(i);
            if (const auto id = attributeOf(tree.elements[i], "id"); !id.empty())
                m_ids.emplace(id, i);
        }
    }
    double count(std::size_t index, int chain)
    {
        if (m_known[index] > 0)
            return m_known[index];
        constexpr int kLongestChain = 16;
        if (m_known[index] < 0 || chain > kLongestChain)
            return std::numeric_limits<double>::infinity();
        m_known[index] = -1; // being counted: met again, it holds itself
        double sum = 1;
        for (const std::size_t child : m_children[index])
            sum += count(child, chain);
        const SvgElement &element = m_tree.elements[index];
        const std::string_view target = attributeOf(element, "href");
        if (localName(element.name) == "use" && target.starts_with('#'))
            if (const auto found = m_ids.find(target.substr(1)); found != m_ids.end())
                sum += count(found->second, chain + 1);
        m_known[index] = sum;
        return sum;
    }

private:
    const SvgTree &m_tree;
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<double> m_known; ///< 0: not yet; −1: being counted
    std::map<std::string_view, std::size_t> m_ids;
};

} // namespace

SvgFault readSvgTree(std::string_view text, SvgTree &tree)
{
    return Reader(text, tree).read();
}

double copiesOf(const SvgTree &tree)
{
    return tree.elements.empty() ? 0 : Counter(tree).count(0, 0);
}

} // namespace plaza::media
