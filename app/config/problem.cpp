// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/problem.h"

namespace plaza::config {

std::string Problem::text() const
{
    std::string text = file;
    if (line > 0)
        text += ':' + std::to_string(line);
    if (line > 0 && column > 0)
        text += ':' + std::to_string(column);
    text += ": " + what;
    if (!mend.empty())
        text += "; " + mend;
    return text;
}

} // namespace plaza::config
