// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/facts.h"

namespace plaza::media {

Verdict verdictOf(const std::vector<Finding> &findings)
{
    Verdict verdict = Verdict::Plays;
    for (const Finding &finding : findings) {
        if (finding.weight == Weight::Refused)
            return Verdict::Refused;
        if (finding.weight == Weight::Convert)
            verdict = Verdict::Convert;
    }
    return verdict;
}

std::string_view toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Plays:
        return "plays";
    case Verdict::Convert:
        return "convert";
    case Verdict::Refused:
        break;
    }
    return "refused";
}

std::string_view toString(Kind kind)
{
    switch (kind) {
    case Kind::Film:
        return "film";
    case Kind::Picture:
        return "picture";
    case Kind::Svg:
        return "svg";
    case Kind::Captions:
        return "captions";
    case Kind::Unknown:
        break;
    }
    return "unknown";
}

std::string_view toString(Weight weight)
{
    switch (weight) {
    case Weight::Note:
        return "note";
    case Weight::Convert:
        return "convert";
    case Weight::Refused:
        break;
    }
    return "refused";
}

} // namespace plaza::media
