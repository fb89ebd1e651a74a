// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/html_text.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace plaza::config {

namespace {

using Document = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;

std::string_view viewOf(const xmlChar *text)
{
    return text == nullptr ? std::string_view{} : std::string_view(reinterpret_cast<const char *>(text));
}

bool isBlock(std::string_view name)
{
    static constexpr std::array<std::string_view, 15> kBlocks{"br", "p",  "div", "li",    "ul", "ol", "pre",       "tr",
                                                              "h1", "h2", "h3",  "table", "h4", "hr", "blockquote"};
    return std::ranges::find(kBlocks, name) != kBlocks.end();
}

class Reader {
public:
    /// Without recursion: people nest tags by the thousand.
    HtmlText read(const xmlNode *root)
    {
        const xmlNode *node = root;
        while (node != nullptr) {
            enter(*node);
            if (node->children != nullptr && !isSkipped(*node)) {
                node = node->children;
                continue;
            }
            while (node != nullptr && node->next == nullptr) {
                node = node == root ? nullptr : node->parent;
                if (node != nullptr)
                    leave(*node);
            }
            node = node == nullptr ? nullptr : node->next;
        }
        while (m_found.text.ends_with('\n') || m_found.text.ends_with(' '))
            m_found.text.pop_back();
        return std::move(m_found);
    }

private:
    static bool isSkipped(const xmlNode &node)
    {
        const auto name = viewOf(node.name);
        return node.type == XML_ENTITY_REF_NODE || name == "script" || name == "style";
    }

    void enter(const xmlNode &node)
    {
        if (node.type == XML_TEXT_NODE)
            return add(viewOf(node.content));
        if (node.type != XML_ELEMENT_NODE)
            return;
        const auto name = viewOf(node.name);
        m_verbatim += name == "pre" ? 1 : 0;
        if (isBlock(name))
            breakLine(name == "br");
        if (name == "img")
            addPicture(node);
    }

    void leave(const xmlNode &node)
    {
        const auto name = viewOf(node.name);
        m_verbatim -= name == "pre" ? 1 : 0;
        if (isBlock(name))
            breakLine(false);
    }

    void breakLine(bool always)
    {
        while (m_found.text.ends_with(' '))
            m_found.text.pop_back();
        if (!m_found.text.empty() && (always || !m_found.text.ends_with('\n')))
            m_found.text += '\n';
    }

    void add(std::string_view text)
    {
        for (const char c : text) {
            const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (isSpace && m_verbatim == 0) {
                if (!m_found.text.empty() && !m_found.text.ends_with(' ') && !m_found.text.ends_with('\n'))
                    m_found.text += ' ';
            } else {
                m_found.text += c;
            }
        }
    }

    void addPicture(const xmlNode &node)
    {
        for (const xmlAttr *attribute = node.properties; attribute != nullptr; attribute = attribute->next) {
            if (viewOf(attribute->name) == "src" && attribute->children != nullptr)
                m_found.pictures.emplace_back(viewOf(attribute->children->content));
        }
    }

    HtmlText m_found;
    int m_verbatim = 0; ///< how many <pre> stand around
};

} // namespace

HtmlText readHtml(std::string_view html)
{
    const bool isPlain = html.find_first_of("<&") == std::string_view::npos;
    if (html.empty() || html.size() > std::numeric_limits<int>::max())
        return {};
    const std::string whole = isPlain ? std::string{} : "<div>" + std::string(html) + "</div>";
    if (isPlain) // most are, and a parser for each would cost more than the rest of the file
        return {.text = std::string(html), .pictures = {}};
    constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NODEFDTD | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                             HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC;
    const Document document(htmlReadMemory(whole.data(), static_cast<int>(whole.size()), nullptr, "UTF-8", kOptions),
                            &xmlFreeDoc);
    return document == nullptr ? HtmlText{} : Reader{}.read(document->children);
}

} // namespace plaza::config
