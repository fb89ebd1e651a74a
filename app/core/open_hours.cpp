// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/open_hours.h"

namespace plaza::core {

OpenNow openNow(const Booth &booth, Instant now)
{
    if (booth.hours.empty())
        return {.isOpen = true};
    OpenNow answer;
    for (const BoothHours &hours : booth.hours) {
        if (hours.closes <= now || hours.closes <= hours.opens)
            continue;
        if (hours.opens <= now || (answer.isOpen && hours.opens <= answer.until))
            answer = {true, answer.isOpen && answer.until > hours.closes ? answer.until : hours.closes};
        else if (!answer.until || (!answer.isOpen && hours.opens < answer.until))
            answer.until = hours.opens;
    }
    return answer;
}

} // namespace plaza::core
