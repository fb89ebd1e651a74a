// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanner_spec.h"

#include "ui/evdev_scanner.h"
#include "ui/keyboard_scanner.h"
#include "ui/serial_scanner.h"

namespace plaza::ui {
namespace {

MadeScanner made(std::unique_ptr<ScannerPort> port)
{
    return {std::move(port), {}};
}

} // namespace

MadeScanner makeScanner(const std::string &spec, int baud)
{
    const QString text = QString::fromStdString(spec);
    const QString path = text.section(QLatin1Char(':'), 1);
    if (text == QLatin1String("keyboard"))
        return made(std::make_unique<KeyboardScanner>());
    if (text == QLatin1String("none"))
        return made(std::make_unique<NoScanner>());
    if (path.startsWith(QLatin1Char('/'))) {
        if (text.startsWith(QLatin1String("serial:")))
            return made(std::make_unique<SerialScanner>(path, baud));
        if (text.startsWith(QLatin1String("evdev:")))
            return made(std::make_unique<EvdevScanner>(path));
    }
    return {nullptr, QStringLiteral("scanner \"%1\": unknown; write keyboard, serial:/dev/ttyACM0, "
                                    "evdev:/dev/input/by-id/NAME or none")
                         .arg(text)};
}

} // namespace plaza::ui
