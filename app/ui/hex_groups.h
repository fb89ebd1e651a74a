// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace plaza::ui {

/// The first `digits` hex digits as people compare them: "3F9A 71C4 08DE B256".
inline QString inGroups(std::string_view hex, int digits = 16)
{
    const QString all = QString::fromLatin1(hex.data(), static_cast<qsizetype>(hex.size())).left(digits).toUpper();
    QString groups;
    for (qsizetype i = 0; i < all.size(); i += 4)
        groups += (i > 0 ? QStringLiteral(" ") : QString()) + all.mid(i, 4);
    return groups;
}

} // namespace plaza::ui
