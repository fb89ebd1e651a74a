// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_withheld.h"

#include <algorithm>
#include <array>

namespace plaza::core {

namespace {

constexpr std::array<std::string_view, 4> kNames{"not-looked-at", "file", "quarantined", "failed"};

} // namespace

std::string_view toString(WithheldBecause because)
{
    return kNames.at(static_cast<std::size_t>(because));
}

std::optional<WithheldBecause> withheldBecauseFrom(std::string_view name)
{
    const auto found = std::ranges::find(kNames, name);
    return found == kNames.end() ? std::nullopt : std::optional(static_cast<WithheldBecause>(found - kNames.begin()));
}

LocalizedText textOf(const PromoWithheld &withheld, UtcOffset offset)
{
    const std::string until = withheld.until ? toClock(*withheld.until, offset) : std::string();
    switch (withheld.because) {
    case WithheldBecause::NotLookedAt:
        return {"正在核对它的文件，请稍等", "Its file is being checked just now; wait a moment"};
    case WithheldBecause::File:
        return {"它的文件没通过核对，不能播：" + withheld.detail, "Its file can't be shown: " + withheld.detail};
    case WithheldBecause::Quarantined:
        return {"它不止一次弄停了播放器，已停播：" + withheld.detail, withheld.detail};
    case WithheldBecause::Failed:
        return {"刚才没放出来（" + withheld.detail + "），" + until + " 再试",
                "It could not be shown a moment ago (" + withheld.detail + "); it is tried again at " + until};
    }
    return {};
}

} // namespace plaza::core
