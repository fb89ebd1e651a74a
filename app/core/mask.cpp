// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask.h"

namespace plaza::core {

std::string maskedName(std::string_view name)
{
    if (name.empty())
        return {};
    std::size_t length = 1;
    while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0) == 0x80)
        ++length;
    return std::string(name.substr(0, length)) + "*";
}

} // namespace plaza::core
