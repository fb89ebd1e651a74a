// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fact.h"

#include <string>
#include <string_view>

namespace plaza::store {

/// The body of a fact as the journal keeps it: JSON on one line, keys in order, with its version "v".
std::string encodeBody(const core::Fact &fact);

/// The inverse. Throws StoreError (Damaged) for a body or a kind that no version of Plaza wrote.
core::Fact decodeBody(std::string_view kind, std::string_view body);

} // namespace plaza::store
