// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/code_stream.h"

#include "scan/scanner_text.h"

#include <functional>
#include <optional>
#include <utility>

namespace plaza::scan {

namespace {

/// A doubled code with its prefixes.
constexpr std::size_t kMostRaw = 2 * (kLongestCode + 16);

std::optional<Ending> endingOf(char byte)
{
    switch (byte) {
    case '\r':
        return Ending::Return;
    case '\n':
        return Ending::LineFeed;
    case '\t':
        return Ending::Tab;
    case '\0':
    case '\x03': // ETX
    case '\x04': // EOT
        return Ending::Mark;
    default:
        return std::nullopt;
    }
}

} // namespace

std::string_view toString(BadScan why)
{
    switch (why) {
    case BadScan::TooLong:
        return "too-long";
    case BadScan::NotText:
        return "not-text";
    case BadScan::Empty:
        return "empty";
    case BadScan::Torn:
        return "torn";
    }
    return "not-text";
}

Scans CodeStream::feed(std::string_view bytes, std::int64_t atMs)
{
    Scans scans;
    for (const char byte : bytes) {
        if (const auto ending = endingOf(byte)) {
            end(*ending, atMs, scans);
            continue;
        }
        if (m_bytes++ == 0)
            m_firstMs = atMs;
        if (m_raw.size() < kMostRaw)
            m_raw += byte;
        m_lastMs = atMs;
    }
    return scans;
}

Scans CodeStream::quiet(std::int64_t atMs)
{
    return pending() && atMs - m_lastMs >= m_rules.silenceMs ? finish() : Scans{};
}

Scans CodeStream::finish()
{
    Scans scans;
    if (pending())
        end(Ending::Silence, m_lastMs, scans);
    return scans;
}

void CodeStream::discard()
{
    m_raw.clear();
    m_bytes = 0;
    m_torn = false;
}

void CodeStream::end(Ending ending, std::int64_t atMs, Scans &scans)
{
    const bool nothing = m_bytes < m_rules.shortest || framing(m_raw).empty(); // the LF of a CRLF, a finger
    if (nothing && !m_torn)
        return discard();
    Scan scan = judge(ending);
    discard();
    auto *code = std::get_if<Scanned>(&scan);
    if (code != nullptr) {
        const std::size_t hash = std::hash<std::string>{}(code->text);
        code->again = m_done && hash == m_doneHash && m_firstMs - m_doneMs <= m_rules.againMs;
        m_doneHash = hash;
        m_doneMs = atMs;
    }
    m_done = code != nullptr;
    scans.push_back(std::move(scan));
}

Scan CodeStream::judge(Ending ending)
{
    const auto refused = [this](BadScan why) {
        return RefusedScan{why, m_bytes};
    };
    if (m_torn)
        return refused(BadScan::Torn);
    if (m_bytes > kMostRaw)
        return refused(BadScan::TooLong);
    const std::string_view whole = framing(m_raw);
    const std::string_view once = half(whole);
    const std::string_view text = withoutPrefixes(once);
    if (text.empty())
        return refused(BadScan::Empty);
    if (text.size() > kLongestCode)
        return refused(BadScan::TooLong);
    if (!isCodeText(text))
        return refused(BadScan::NotText);
    return Scanned{std::string(text), ending, once.size() < whole.size(), false};
}

} // namespace plaza::scan
