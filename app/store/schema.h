// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace plaza::store {

inline constexpr int kApplicationId = 0x504C5A31; ///< "PLZ1"
inline constexpr int kSchemaVersion = 2;          ///< user_version of the newest schema that this program knows

/// The SQL of each schema, never changed once a store was made with it: 1 makes a store out of nothing, each further
/// one leads on from the one before. A new store goes through all of them, so that no store differs from another.
const std::string &schema0001();
const std::string &schema0002();
/// By number, 1 to kSchemaVersion.
const std::string &schemaStep(int version);

/// The tables of schema 1 that are derived from the journal.
const std::string &projectionTables0001();
/// The tables derived from the journal as they are today, and nothing else: dropped and replayed at will.
const std::string &projectionTables();

} // namespace plaza::store
