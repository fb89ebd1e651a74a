// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/facts.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace plaza::ctl {

/// A block a file, for a volunteer: PLAYS, CONVERT or REFUSED, what it is, what is wrong and how to mend it; then a
/// sum.
void printMedia(std::ostream &out, const std::string &folder, const std::vector<media::Checked> &files);

/// One line of JSON a file, always valid UTF-8.
void printMediaJson(std::ostream &out, const std::vector<media::Checked> &files);

} // namespace plaza::ctl
