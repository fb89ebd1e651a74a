// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dashboard.h"

#include <algorithm>

namespace plaza::desk {

const ScopeFigures *Dashboard::find(const core::Scope &scope) const
{
    const auto found = std::ranges::find(scopes, scope, &ScopeFigures::scope);
    return found == scopes.end() ? nullptr : &*found;
}

} // namespace plaza::desk
