// SPDX-License-Identifier: GPL-3.0-or-later
// A dashboard in words and as JSON. Field names never change; new ones are added.
#pragma once

#include "core/event.h"
#include "desk/dashboard.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace plaza::ctl {

/// What the command line asks to see besides the counts.
struct HeadcountDetail {
    bool organisations = false;
    bool categories = false;
    bool doors = false;
    bool hours = false;
    bool missing = false;
    bool names = false; ///< of the missing
};

/// One line.
std::string headcountJson(const desk::Dashboard &board, const core::Event &event, const HeadcountDetail &detail,
                          const std::vector<desk::MissingPerson> &missing);
void printHeadcount(std::ostream &out, const desk::Dashboard &board, const core::Event &event,
                    const HeadcountDetail &detail, const std::vector<desk::MissingPerson> &missing);

} // namespace plaza::ctl
