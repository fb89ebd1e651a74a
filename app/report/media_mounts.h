// SPDX-License-Identifier: GPL-3.0-or-later
// What is plugged in that a file can be carried away on.
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

namespace plaza::report {

/// Mount points of media that can be taken out, in the order in which they were mounted. `mountInfo` is the text of
/// /proc/self/mountinfo (proc(5)). One counts when it lies below /media or /run/media, where desktops and udev rules
/// put what is plugged in, or when `isRemovable` says so of its device ("8:17"). Pure.
std::vector<std::filesystem::path> mediaIn(std::string_view mountInfo,
                                           const std::function<bool(std::string_view device)> &isRemovable);

/// The same of this machine, now. Empty also where the kernel tells nothing.
std::vector<std::filesystem::path> mediaHere();

} // namespace plaza::report
