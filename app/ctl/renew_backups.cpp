// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/renew_backups.h"

#include "store/backup.h"

#include <algorithm>

namespace plaza::ctl {

namespace {

constexpr int kKeep = 24; ///< as the kiosk itself

std::ptrdiff_t countOf(const std::string &folder, const std::string &install)
{
    return std::ranges::count(store::findBackups(folder), install,
                              [](const store::Backup &backup) { return backup.install.id; });
}

} // namespace

RenewedBackups renewBackups(const std::string &storeFile, const config::EventConfig &config, std::string folder)
{
    RenewedBackups result{.folder = std::move(folder)};
    try {
        const core::SystemClock clock;
        const store::Keys keys = store::readKeys(store::keyFileOf(storeFile));
        if (const core::Kiosk *kiosk = config.kiosk(keys.kiosk); result.folder.empty() && kiosk != nullptr)
            result.folder = kiosk->backup;
        if (result.folder.empty())
            return result;
        const std::ptrdiff_t before = countOf(result.folder, keys.install);
        result.made = store::backUp(storeFile, &keys, result.folder, clock.now(), kKeep).file.string();
        result.gone = static_cast<std::size_t>(before + 1 - countOf(result.folder, keys.install));
    } catch (const store::StoreError &error) {
        result.trouble = error.what();
    }
    return result;
}

} // namespace plaza::ctl
