// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/package.h"
#include "core/clock.h"

#include <QString>
#include <QUrl>

namespace plaza::ui {

/// The event as this kiosk shows it: its texts in the language in use, its times on the event's wall clock.
/// Shared by the view-models; the configuration and the clock outlive it. UI thread.
class EventView {
public:
    EventView(const config::EventConfig &config, std::string_view kioskId, std::string_view sessionId,
              const core::Clock &clock);

    [[nodiscard]] const core::Event &event() const { return m_config.event; }
    [[nodiscard]] const core::FloorPlan &plan() const { return m_config.plan; }
    [[nodiscard]] const core::Kiosk &kiosk() const { return m_kiosk; }
    [[nodiscard]] const core::Kiosk *kiosk(std::string_view id) const;
    [[nodiscard]] core::Instant now() const { return m_clock.now(); }
    [[nodiscard]] const std::string &language() const { return m_language; }
    void setLanguage(std::string language) { m_language = std::move(language); }

    /// The folder of the event package; empty: pictures are not shown.
    void setFolder(std::string folder) { m_folder = std::move(folder); }
    /// A picture of the quiz by its plain file name; empty without one.
    [[nodiscard]] QUrl quizPicture(const std::string &name) const;
    /// A file of the map folder by its plain name; empty without one.
    [[nodiscard]] std::string mapFile(const std::string &name) const;

    [[nodiscard]] QString text(const core::LocalizedText &text) const;
    [[nodiscard]] QString time(core::Instant at) const;                     ///< 08:46
    [[nodiscard]] QString span(core::Instant from, core::Instant to) const; ///< 09:20 – 12:00
    [[nodiscard]] QString date(core::Instant at) const;                     ///< 6 月 8 日
    [[nodiscard]] QString weekday(core::Instant at) const;
    [[nodiscard]] bool sameDay(core::Instant a, core::Instant b) const;
    [[nodiscard]] QString kioskName(std::string_view id) const; ///< the id itself when it has no name

    [[nodiscard]] const core::Session *session() const { return event().session(m_kiosk.session); }
    /// The window of the kiosk's session that is open now, else the next to open, else the last one; null without one.
    [[nodiscard]] const core::Window *window() const;

private:
    const config::EventConfig &m_config;
    const core::Clock &m_clock;
    core::Kiosk m_kiosk;
    std::string m_language = "zh";
    std::string m_folder;
};

} // namespace plaza::ui
