// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "ui/inside_port.h"
#include "ui/worker.h"

#include <QObject>

#include <filesystem>
#include <string>

namespace plaza::kiosk {

/// Writes the list of who is inside to what is plugged in, else beside the store, on a thread of its own: a slow stick
/// keeps nobody waiting. UI thread.
class InsideWriter : public QObject, public ui::InsidePort {
public:
    InsideWriter(std::filesystem::path store, core::Event event, std::string kiosk);
    void writeInside(desk::InsideList list, std::function<void(ui::InsideFileTold)> done) override;

private:
    const std::filesystem::path m_store;
    const core::Event m_event;
    const std::string m_kiosk;
    ui::Worker m_worker; ///< last: it uses all the others
};

} // namespace plaza::kiosk
