// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/key_decoder.h"
#include "ui/node_scanner.h"

#include <string>

namespace plaza::ui {

/// A scanner that calls itself a keyboard, read from its own node (/dev/input/by-id/…-event-kbd) and grabbed, so that
/// no key of it reaches the window system: neither layout nor Caps Lock nor an input method can change a code. When it
/// is unplugged its state is Missing, and it is opened again as soon as it is back. Tests give a FIFO of input_event
/// structs instead; that can't be grabbed and does without.
class EvdevScanner : public NodeScanner {
    Q_OBJECT

public:
    explicit EvdevScanner(const QString &path, QObject *parent = nullptr);

protected:
    int prepare(int file) override;
    [[nodiscard]] QString permissionAdvice() const override;
    void take(std::string_view bytes) override;
    void forget() override;

private:
    void takeEvent(const char *bytes);

    std::string m_part; ///< of an event that has not come whole
    scan::KeyDecoder m_keys;
};

} // namespace plaza::ui
