// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a round stand from its first play on.
#pragma once

#include "desk/desk.h"

#include <stdexcept>
#include <string>
#include <vector>

namespace plaza::desk {

/// A package says something else about a round that has begun. The message names the rounds and the remedy.
class RulesStand : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Rounds that have begun in this store and of which the desk's package now says something else, or nothing. Throws
/// StoreError.
std::vector<std::string> changedRounds(Desk &desk);

/// Takes the package over that the desk was opened with (`texts` are its texts), and keeps of every changed round the
/// new rules, the time and the reason. Returns those rounds. Throws StoreError, and RulesStand where a round that has
/// begun is missing.
std::vector<std::string> restateRules(Desk &desk, const config::PackageTexts &texts, const std::string &reason);

} // namespace plaza::desk
