// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/inside_writer.h"

#include "report/inside_file.h"
#include "report/media_mounts.h"

#include <spdlog/spdlog.h>

#include <utility>

namespace plaza::kiosk {

namespace {

ui::InsideFileTold::Why whyFrom(report::NotWritten why)
{
    switch (why) {
    case report::NotWritten::Full:
        return ui::InsideFileTold::Why::Full;
    case report::NotWritten::ReadOnly:
        return ui::InsideFileTold::Why::ReadOnly;
    case report::NotWritten::Gone:
        return ui::InsideFileTold::Why::Gone;
    case report::NotWritten::Other:
        break;
    }
    return ui::InsideFileTold::Why::Other;
}

} // namespace

InsideWriter::InsideWriter(std::filesystem::path store, core::Event event, std::string kiosk)
    : m_store(std::move(store)), m_event(std::move(event)), m_kiosk(std::move(kiosk))
{
}

void InsideWriter::writeInside(desk::InsideList list, std::function<void(ui::InsideFileTold)> done)
{
    const auto job = [this, list = std::move(list)] {
        return report::writeInsideFile(list, m_event, m_kiosk, report::mediaHere(), m_store);
    };
    const bool begun = m_worker.run(this, job, [done](const report::InsideFile &written) {
        ui::InsideFileTold told{.file = written.file.string(), .medium = written.medium, .failed = {}};
        for (const report::InsideFile::Failed &each : written.failed) {
            spdlog::warn("inside list: could not be written to {}", each.place.string());
            told.failed.push_back({each.place.string(), whyFrom(each.why)});
        }
        if (!told.file.empty())
            spdlog::info("inside list: written to {}", told.file);
        done(told);
    });
    if (!begun) // an earlier visit's is still on its way to a slow stick
        done({.file = {},
              .medium = false,
              .failed = {{m_store.parent_path().string(), ui::InsideFileTold::Why::Other}}});
}

} // namespace plaza::kiosk
