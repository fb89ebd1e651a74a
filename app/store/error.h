// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace plaza::store {

/// Why the store can't do what was asked.
enum class Trouble {
    Missing,     ///< no such file
    NotAStore,   ///< a file, but not one of ours
    NewerSchema, ///< made by a newer Plaza
    InUse,       ///< another process writes to it
    WrongKeys,   ///< the key file is missing, unreadable or another store's
    Damaged,     ///< content that can't be right
    Full,        ///< no space left
    ReadOnly,    ///< the file system or file can't be written
    Io,          ///< the disk answered with an error
};

/// A breakage. `what()` is a whole sentence that names the file and the remedy.
class StoreError : public std::runtime_error {
public:
    StoreError(Trouble trouble, const std::string &what) : std::runtime_error(what), m_trouble(trouble) {}
    [[nodiscard]] Trouble trouble() const { return m_trouble; }

private:
    Trouble m_trouble;
};

} // namespace plaza::store
