// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "desk/inside_list.h"

#include <filesystem>
#include <string>
#include <vector>

namespace plaza::report {

/// Why a file could not be written to a place.
enum class NotWritten { Full, ReadOnly, Gone, Other };

struct InsideFile {
    std::filesystem::path file; ///< absolute; empty: it is nowhere
    bool medium = false;        ///< on something that can be carried away
    struct Failed {
        std::filesystem::path place;
        NotWritten why = NotWritten::Other;
    };
    std::vector<Failed> failed; ///< the places that were tried before
};

/// Writes who is inside as CSV (report/inside_csv.h, without phones) to the first of `media` that takes it, else to the
/// folder of `store`, whole or not at all and for its owner's eyes only. Blocks as long as the medium does. Never
/// throws but std::bad_alloc.
InsideFile writeInsideFile(const desk::InsideList &list, const core::Event &event, const std::string &kiosk,
                           const std::vector<std::filesystem::path> &media, const std::filesystem::path &store);

} // namespace plaza::report
