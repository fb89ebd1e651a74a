// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace plaza::tests {

/// A disk between SQLite and the real one: while it lives, every connection that is opened in this process goes through
/// it. It hears of everything that changes a file, before that happens, and answers SQLITE_OK or the error to give.
/// Syncs never reach the real disk: no test needs its platters. https://sqlite.org/vfs.html
class ShimDisk {
public:
    ShimDisk();
    ShimDisk(const ShimDisk &) = delete;
    ShimDisk &operator=(const ShimDisk &) = delete;
    virtual ~ShimDisk(); ///< after the last connection was closed

    virtual int open(const std::string &, bool /*exists*/) { return SQLITE_OK; }
    virtual int read(const std::string &) { return SQLITE_OK; }
    virtual int write(const std::string &, std::string_view /*bytes*/, std::int64_t /*at*/) { return SQLITE_OK; }
    virtual int truncate(const std::string &, std::int64_t /*size*/) { return SQLITE_OK; }
    virtual int sync(const std::string &) { return SQLITE_OK; }
    virtual int remove(const std::string &, bool /*durably*/) { return SQLITE_OK; }

private:
    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
};

} // namespace plaza::tests
