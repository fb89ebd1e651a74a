// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/package.h"
#include "store/keys.h"

#include <optional>
#include <string>

namespace plaza::ctl {

/// What became of the backups that still held somebody who is forgotten now.
struct RenewedBackups {
    std::string folder;   ///< empty: this kiosk makes none, as far as its configuration tells
    std::string made;     ///< the fresh one
    std::size_t gone = 0; ///< older ones deleted
    std::string trouble;  ///< not empty: they are still there, and why
};

/// Makes a fresh backup in `folder`, or where kiosks.toml says that this kiosk keeps its own, and deletes the ones
/// there from before anybody was forgotten. Throws nothing of the store's.
RenewedBackups renewBackups(const std::string &storeFile, const config::EventConfig &config, std::string folder);

} // namespace plaza::ctl
