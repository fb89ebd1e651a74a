// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/inside_list.h"

#include <functional>
#include <string>
#include <vector>

namespace plaza::ui {

/// Where the list of who is inside went, or why not.
struct InsideFileTold {
    enum class Why { Full, ReadOnly, Gone, Other };
    struct Failed {
        std::string place; ///< the whole path of the folder
        Why why = Why::Other;
    };
    std::string file;           ///< the whole path; empty: it is nowhere
    bool medium = false;        ///< on something that can be carried away
    std::vector<Failed> failed; ///< where it was tried before
};

/// Writes the list as a file, without any network. Called on the UI thread; `done` is called there, once.
class InsidePort {
public:
    InsidePort() = default;
    InsidePort(const InsidePort &) = delete;
    InsidePort &operator=(const InsidePort &) = delete;
    virtual ~InsidePort() = default;
    virtual void writeInside(desk::InsideList list, std::function<void(InsideFileTold)> done) = 0;
};

} // namespace plaza::ui
