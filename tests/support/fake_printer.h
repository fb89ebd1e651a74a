// SPDX-License-Identifier: GPL-3.0-or-later
// A printer that is done when the test says so.
#pragma once

#include "ui/printer_port.h"

#include <string>
#include <utility>
#include <vector>

namespace plaza::tests {

class FakePrinter : public ui::PrinterPort {
public:
    void print(const desk::Voucher &voucher, std::function<void(bool)> done) override
    {
        slips.push_back(voucher.shortCode);
        printing = std::move(done);
    }
    void finish(bool ok) { std::exchange(printing, nullptr)(ok); }

    std::vector<std::string> slips; ///< the short codes, one for each time
    std::function<void(bool)> printing;
};

} // namespace plaza::tests
