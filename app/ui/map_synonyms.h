// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor_plan.h"

#include <optional>
#include <string_view>
#include <vector>

namespace plaza::ui {

/// Words that people say for one thing. With a kind: for every service of that kind, whatever its name is. Without: for
/// every booth that names one of them.
struct Synonyms {
    std::optional<core::AmenityKind> kind;
    std::vector<std::string_view> words;
};

/// All of them. Chinese words are found by their pinyin and initials too.
const std::vector<Synonyms> &synonyms();

} // namespace plaza::ui
