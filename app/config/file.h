// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/problem.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace plaza::config {

enum class Links { Follow, Refuse };

/// The bytes of a regular file of at most `limit` bytes (its size is asked before it is read); else one problem, named
/// `shown`, at line 0. Never waits: a pipe or a device is refused. Any thread.
std::optional<std::string> readRegularFile(const std::filesystem::path &file, const std::string &shown,
                                           std::size_t limit, Links links, std::vector<Problem> &problems);

} // namespace plaza::config
