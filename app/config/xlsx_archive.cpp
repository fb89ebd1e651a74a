// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/xlsx_archive.h"

#include "config/text.h"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace plaza::config {

namespace {

constexpr const char *kSaveAgain = "open it in Excel or WPS and save it again as .xlsx, or as CSV";

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Entry = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

Archive openArchive(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    Archive archive(source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error), &zip_discard);
    if (archive == nullptr && source != nullptr)
        zip_source_free(source);
    zip_error_fini(&error);
    if (archive == nullptr)
        throw BadWorkbook("the workbook is damaged: its zip directory can't be read", kSaveAgain);
    return archive;
}

bool isSafeName(std::string_view name)
{
    if (name.empty() || name.front() == '/' || name.find_first_of("\\:") != std::string_view::npos)
        return false;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        if (name.substr(begin, end - begin) == "..")
            return false;
        begin = end + 1;
    }
    return true;
}

/// Only these are parsed; pictures, printer settings and macros are counted and left alone.
bool isPart(std::string_view name)
{
    return name.starts_with("xl/") && (name.ends_with(".xml") || name.ends_with(".rels"));
}

void checkEntry(const zip_stat_t &stat, const XlsxLimits &limits)
{
    const std::string name = inQuotes(stat.name);
    if (!isSafeName(stat.name))
        throw BadWorkbook("the workbook holds an entry named " + name + ", which points outside", kSaveAgain);
    if (stat.encryption_method != ZIP_EM_NONE)
        throw BadWorkbook("the workbook is protected by a password", "save it without one");
    if (stat.size > limits.inflatedBytes || stat.size / limits.ratio > stat.comp_size)
        throw BadWorkbook("the workbook's entry " + name + " unpacks to " + std::to_string(stat.size) + " bytes from " +
                              std::to_string(stat.comp_size),
                          "copy the list into a new workbook and save that, or save it as CSV");
}

std::string inflate(zip_t *archive, zip_uint64_t index, const zip_stat_t &stat)
{
    const Entry entry(zip_fopen_index(archive, index, 0), &zip_fclose);
    // One byte more than announced: an entry that lies about its size is caught here, not in memory.
    std::string bytes(static_cast<std::size_t>(stat.size) + 1, '\0');
    std::size_t filled = 0;
    while (entry != nullptr && filled < bytes.size()) {
        const zip_int64_t got = zip_fread(entry.get(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0)
            throw BadWorkbook("the workbook is damaged: " + inQuotes(stat.name) + " can't be unpacked", kSaveAgain);
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    if (entry == nullptr || filled != stat.size)
        throw BadWorkbook("the workbook is damaged: " + inQuotes(stat.name) + " is not as long as it says", kSaveAgain);
    bytes.resize(filled);
    return bytes;
}

} // namespace

std::map<std::string, std::string> readArchive(std::string_view bytes, const XlsxLimits &limits)
{
    const Archive archive = openArchive(bytes);
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
    if (count > limits.entries)
        throw BadWorkbook("the workbook has " + std::to_string(count) + " parts, the most allowed is " +
                              std::to_string(limits.entries),
                          "copy the list into a new workbook without pictures and further sheets");
    std::vector<zip_stat_t> stats(static_cast<std::size_t>(count));
    std::size_t inflated = 0;
    for (zip_uint64_t i = 0; i < count; ++i) {
        zip_stat_t &stat = stats[static_cast<std::size_t>(i)];
        constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(archive.get(), i, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded)
            throw BadWorkbook("the workbook is damaged: one of its parts has no name or size", kSaveAgain);
        checkEntry(stat, limits);
        inflated += static_cast<std::size_t>(stat.size);
    }
    if (inflated > limits.inflatedBytes)
        throw BadWorkbook("the workbook unpacks to " + std::to_string(inflated) + " bytes, the most allowed is " +
                              std::to_string(limits.inflatedBytes),
                          "keep only the list in it, or save it as CSV");
    std::map<std::string, std::string> parts;
    for (zip_uint64_t i = 0; i < count; ++i) {
        const zip_stat_t &stat = stats[static_cast<std::size_t>(i)];
        const std::string name = stat.name;
        if (isPart(name) && !parts.emplace(name, inflate(archive.get(), i, stat)).second)
            throw BadWorkbook("the workbook holds " + inQuotes(name) + " twice", kSaveAgain);
    }
    return parts;
}

} // namespace plaza::config
