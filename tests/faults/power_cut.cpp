// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/power_cut.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace plaza::tests {

namespace {

constexpr std::size_t kSector = 512; // bytes: the least that a disk writes as one

std::string contentOf(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void put(std::string &content, std::string_view bytes, std::size_t at)
{
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size(), '\0'); // a hole reads as zeros
    content.replace(at, bytes.size(), bytes);
}

} // namespace

int PowerCut::refused(int error)
{
    return m_cut ? error : SQLITE_OK;
}

int PowerCut::open(const std::string &file, bool exists)
{
    if (m_cut)
        return SQLITE_CANTOPEN;
    const auto [known, isNew] = m_files.try_emplace(file);
    if (isNew && exists)
        known->second.synced = contentOf(file); // as an earlier, peaceful time left it
    if (!exists)
        known->second.since.push_back({.what = Change::What::Create, .bytes = {}});
    return SQLITE_OK;
}

int PowerCut::read(const std::string &)
{
    return refused(SQLITE_IOERR_READ);
}

int PowerCut::write(const std::string &file, std::string_view bytes, std::int64_t at)
{
    if (m_cut)
        return SQLITE_IOERR_WRITE;
    m_files[file].since.push_back(
        {.what = Change::What::Write, .bytes = std::string(bytes), .at = static_cast<std::size_t>(at)});
    m_cut = ++m_writes == m_moment.write;
    return refused(SQLITE_IOERR_WRITE);
}

int PowerCut::truncate(const std::string &file, std::int64_t size)
{
    if (!m_cut)
        m_files[file].since.push_back(
            {.what = Change::What::Truncate, .bytes = {}, .at = static_cast<std::size_t>(size)});
    return refused(SQLITE_IOERR_TRUNCATE);
}

int PowerCut::sync(const std::string &file)
{
    m_cut = m_cut || ++m_syncs == m_moment.sync;
    if (m_cut)
        return SQLITE_IOERR_FSYNC;
    Kept &kept = m_files[file];
    for (const Change &change : kept.since)
        apply(change, kept.synced);
    kept.since.clear();
    return SQLITE_OK;
}

int PowerCut::remove(const std::string &file, bool durably)
{
    if (m_cut)
        return SQLITE_IOERR_DELETE;
    Kept &kept = m_files[file];
    kept.since.push_back({.what = Change::What::Remove, .bytes = {}});
    if (durably)
        kept = {};
    return SQLITE_OK;
}

void PowerCut::apply(const Change &change, Content &content)
{
    switch (change.what) {
    case Change::What::Create:
        content = content.value_or("");
        break;
    case Change::What::Write:
        if (content)
            put(*content, change.bytes, change.at);
        break;
    case Change::What::Truncate:
        if (content)
            content->resize(change.at, '\0');
        break;
    case Change::What::Remove:
        content.reset();
        break;
    }
}

bool PowerCut::survives(Mercy mercy)
{
    return mercy == Mercy::Everything || (mercy != Mercy::Nothing && m_random() % 2 == 0);
}

void PowerCut::applyBadly(const Change &change, Content &content, Mercy mercy)
{
    if (change.what != Change::What::Write) {
        if (survives(mercy))
            apply(change, content);
        return;
    }
    for (std::size_t from = 0; content && from < change.bytes.size();) {
        const std::size_t at = change.at + from;
        std::size_t length = std::min(kSector - at % kSector, change.bytes.size() - from);
        const std::size_t next = from + length;
        if (mercy == Mercy::TornSectors && m_random() % 4 == 0)
            length = m_random() % length; // the head came this far
        if (survives(mercy))
            put(*content, std::string_view(change.bytes).substr(from, length), at);
        from = next;
    }
}

void PowerCut::leaveIn(const std::filesystem::path &folder)
{
    for (const auto &[file, kept] : m_files) {
        const auto mercy = static_cast<Mercy>(m_random() % 4);
        Content content = kept.synced;
        for (const Change &change : kept.since)
            applyBadly(change, content, mercy);
        if (content)
            std::ofstream(folder / std::filesystem::path(file).filename(), std::ios::binary) << *content;
    }
}

} // namespace plaza::tests
