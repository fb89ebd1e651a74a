// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ticket_layout.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace plaza::report {

/// Where everything stands on the card that staff hold under a new scanner: what to do, and a symbol of `modulesASide`
/// modules.
TicketLayout layOutSetupCard(int modulesASide);

/// The card as one A6 page of PDF, in Chinese and English. Needs a QGuiApplication and its thread. Throws WriteError
/// when the code fits no symbol or the font family Noto Sans CJK SC is not installed.
std::vector<std::uint8_t> setupCardPdf(std::string_view code);

} // namespace plaza::report
