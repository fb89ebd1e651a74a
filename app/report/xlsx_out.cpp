// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx_out.h"

#include "desk/text.h"
#include "report/atomic_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <stdexcept>
#include <sys/mman.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <xlsxwriter.h>

namespace plaza::report {

namespace {

constexpr double kNarrowest = 10; ///< of a column, in characters
constexpr double kWidest = 48;
constexpr std::size_t kPiece = std::size_t{1} << 16;

/// How many bytes a character that begins so has; 0: none does.
std::size_t lengthOf(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xF0)
        return 4;
    if (first >= 0xE0)
        return 3;
    return first >= 0xC0 ? 2 : 0;
}

std::string escaped(unsigned code)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "_x%04X_", code);
    return text.data();
}

/// "_x0041_" would be read as "A".
bool looksEscaped(std::string_view text)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, isHex);
}

/// As a cell holds it (ECMA-376 part 1, 22.9.2.19).
std::string cellText(std::string_view text)
{
    std::string cell;
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text.front());
        std::size_t length = lengthOf(first);
        const std::string_view one = text.substr(0, length);
        if (first < 0x20 && first != '\t' && first != '\n') {
            cell += escaped(first);
        } else if (looksEscaped(text)) {
            cell += escaped('_');
        } else if (one == "\xEF\xBF\xBE" || one == "\xEF\xBF\xBF") {
            cell += one.back() == '\xBE' ? "_xFFFE_" : "_xFFFF_";
        } else if (length > 0 && one.size() == length && desk::isUtf8(one)) {
            cell += one;
        } else {
            cell += "\xEF\xBF\xBD";
            length = 1;
        }
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return cell;
}

/// Roughly, in digits' widths: a Chinese character takes two.
double widthOf(std::string_view text)
{
    double width = 0;
    for (const char c : text)
        width += static_cast<unsigned char>(c) < 0x80 ? 1 : static_cast<unsigned char>(c) >= 0xC0 ? 2 : 0;
    return width;
}

[[noreturn]] void fail(lxw_error error)
{
    throw WriteError(std::string("can't write the workbook: ") + lxw_strerror(error));
}

/// A file without a name: the library writes to a path only, and who waits for ours must never see half of it.
class MemoryFile {
public:
    MemoryFile() : m_fd(::memfd_create("workbook", MFD_CLOEXEC))
    {
        if (m_fd < 0)
            throw WriteError("can't write the workbook: " + std::generic_category().message(errno));
    }
    ~MemoryFile() { ::close(m_fd); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_fd); }
    [[nodiscard]] std::string bytes() const
    {
        std::string all;
        std::string piece(kPiece, '\0');
        ssize_t got = 0;
        while ((got = ::pread(m_fd, piece.data(), piece.size(), static_cast<off_t>(all.size()))) > 0)
            all.append(piece, 0, static_cast<std::size_t>(got));
        return all;
    }

private:
    int m_fd;
};

} // namespace

struct XlsxOut::Workbook {
    MemoryFile file;
    lxw_workbook *book = workbook_new(file.path().c_str());
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    std::vector<double> widths;
    lxw_row_t rows = 0;

    void put(std::size_t column, const XlsxCell &cell, lxw_format *format = nullptr)
    {
        const auto at = static_cast<lxw_col_t>(column);
        lxw_error error = LXW_NO_ERROR;
        if (const auto *text = std::get_if<std::string>(&cell)) {
            const std::string held = cellText(*text);
            widths[column] = std::max(widths[column], widthOf(held));
            error = worksheet_write_string(sheet, rows, at, held.c_str(), format);
        } else if (const auto *whole = std::get_if<std::int64_t>(&cell)) {
            error = worksheet_write_number(sheet, rows, at, static_cast<double>(*whole), format);
        } else {
            error = worksheet_write_number(sheet, rows, at, std::get<double>(cell), format);
        }
        if (error != LXW_NO_ERROR)
            fail(error);
    }
};

XlsxOut::XlsxOut(std::string_view sheet, std::initializer_list<std::string_view> columns)
    : m_workbook(std::make_unique<Workbook>())
{
    Workbook &out = *m_workbook;
    out.sheet = workbook_add_worksheet(out.book, std::string(sheet).c_str());
    if (out.sheet == nullptr) {
        workbook_close(out.book);
        throw std::logic_error("no name for a sheet: " + std::string(sheet));
    }
    out.bold = workbook_add_format(out.book);
    format_set_bold(out.bold);
    out.widths.assign(columns.size(), kNarrowest);
    std::size_t column = 0;
    for (const std::string_view name : columns)
        out.put(column++, std::string(name), out.bold);
    worksheet_freeze_panes(out.sheet, 1, 0);
    ++out.rows;
}

XlsxOut::~XlsxOut()
{
    if (m_workbook->book != nullptr)
        workbook_close(m_workbook->book);
}

XlsxOut &XlsxOut::row(const std::vector<XlsxCell> &cells)
{
    Workbook &out = *m_workbook;
    if (cells.size() != out.widths.size())
        throw std::logic_error("a row of " + std::to_string(cells.size()) + " cells under " +
                               std::to_string(out.widths.size()) + " columns");
    for (std::size_t i = 0; i < cells.size(); ++i)
        out.put(i, cells[i]);
    ++out.rows;
    return *this;
}

void XlsxOut::save(const std::filesystem::path &path)
{
    Workbook &out = *m_workbook;
    for (std::size_t i = 0; i < out.widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(out.sheet, column, column, std::min(out.widths[i] + 1, kWidest), nullptr);
    }
    const lxw_error error = workbook_close(std::exchange(out.book, nullptr));
    if (error != LXW_NO_ERROR)
        fail(error);
    writeFileAtomically(path, out.file.bytes());
}

} // namespace plaza::report
