// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stamp_card.h"

namespace plaza::desk {

using What = Stamping::What;

std::string_view toString(Stamping::What what)
{
    switch (what) {
    case What::Stamped:
        return "stamped";
    case What::Already:
        return "already";
    case What::Wrong:
        return "wrong-code";
    case What::Stale:
        return "stale-code";
    case What::Early:
        return "early-code";
    case What::Locked:
        return "too-many-wrong-codes";
    case What::NoCode:
        return "no-code";
    case What::NotYet:
        return "not-yet-open";
    case What::Over:
        return "over";
    case What::NotHonoured:
        return "card-not-honoured";
    case What::NoStation:
        return "no-station";
    case What::NotSaved:
        return "not-saved";
    }
    return {};
}

} // namespace plaza::desk
