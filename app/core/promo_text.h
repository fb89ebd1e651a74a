// SPDX-License-Identifier: GPL-3.0-or-later
// "Why does mine not play?", in the same words on the staff page and in a terminal.
#pragma once

#include "core/promo_schedule.h"

namespace plaza::core {

LocalizedText textOf(const PromoReason &reason, const PromoItem &item, UtcOffset offset);
LocalizedText textOf(NothingPlays nothing);

} // namespace plaza::core
