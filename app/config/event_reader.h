// SPDX-License-Identifier: GPL-3.0-or-later
// From the tables of event.toml and kiosks.toml to values. Inside app/config only (it shows toml++).
#pragma once

#include "config/findings.h"
#include "core/event.h"
#include "core/quiz.h"
#include "core/session_end.h"

#include <toml++/toml.h>

#include <vector>

namespace plaza::config {

inline constexpr std::size_t kMostSessions = 128; ///< a room of a programme is one

/// What could be read; it counts only when nothing was found wrong. `logoPlace` is where theme.logo stands.
core::Event readEvent(const toml::table &root, Findings &findings, Place &logoPlace);

/// `ends`: also those at which everybody is signed out; null: nobody asks.
std::vector<core::Session> readSessions(const std::vector<const toml::table *> &tables, const core::Event &event,
                                        Findings &findings, std::vector<core::SessionEnd> *ends = nullptr);
std::vector<core::AgendaItem> readAgenda(const std::vector<const toml::table *> &tables, const core::Event &event,
                                         Findings &findings);
/// From [valid_keys] and [pretix], each null where it is missing.
core::Pretix readPretix(const toml::table *validKeys, const toml::table *pretix, const core::Event &event,
                        Findings &findings);
/// From [[draws]] of event.toml's root.
std::vector<core::PreparedDraw> readDraws(const toml::table &root, const core::Event &event, const core::Quiz &quiz,
                                          Findings &findings);
/// `event` is null where event.toml could not be read at all: then references are not checked.
std::vector<core::Kiosk> readKiosks(const toml::table &root, const core::Event *event, Findings &findings);

} // namespace plaza::config
