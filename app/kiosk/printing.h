// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/start.h"
#include "ui/printer_port.h"

#include <filesystem>
#include <memory>

namespace plaza::kiosk {

/// The printer for vouchers that kiosks.toml or --printer names; null: none. Its trouble is logged, no voucher ever.
/// Needs `start` for as long as it lives. Throws BadStart.
std::unique_ptr<ui::PrinterPort> makePrinter(const Start &start, const std::filesystem::path &store);

} // namespace plaza::kiosk
