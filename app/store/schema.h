// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace plaza::store {

inline constexpr int kApplicationId = 0x504C5A31; ///< "PLZ1"
inline constexpr int kSchemaVersion = 1;          ///< user_version of the newest schema that this program knows

/// The SQL of schema 1, whole: what a new store is created with and what verify compares a store against.
const std::string &schema0001();

/// The tables derived from the journal, and nothing else: dropped and replayed at will.
const std::string &projectionTables();

} // namespace plaza::store
