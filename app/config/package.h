// SPDX-License-Identifier: GPL-3.0-or-later
// An event package: the folder that an organiser copies, edits and carries on a USB stick.
#pragma once

#include "config/plan_places.h"
#include "config/problem.h"
#include "core/event.h"
#include "core/floor_plan.h"
#include "core/playlist.h"
#include "core/quiz.h"
#include "core/stamps.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

/// Everything an event package says, checked and immutable.
struct EventConfig {
    core::Event event;
    std::vector<core::Kiosk> kiosks;
    core::Quiz quiz; ///< no rounds: the event has none
    std::vector<core::Question> bank;
    core::Playlist playlist; ///< no items: the event has none
    core::FloorPlan plan;    ///< no levels: the event has none
    core::StampRally stamps; ///< needs no stamps: the event has none

    [[nodiscard]] const core::Kiosk *kiosk(std::string_view id) const;
    friend bool operator==(const EventConfig &, const EventConfig &) = default;
};

/// The package's own texts by file name ("event.toml", "kiosks.toml", "quiz/quiz.toml", "promo/playlist.toml",
/// "map/plan.toml", "map/stamps.toml"); its questions and its booths, from whatever files, are one text each
/// ("quiz/bank.toml", "map/booths"): what a store keeps a copy of.
using PackageTexts = std::map<std::string, std::string>;

/// Either a configuration, or every problem found (then `config` is empty). Warnings never stop a package.
struct PackageResult {
    std::optional<EventConfig> config;
    std::vector<Problem> problems;
    std::vector<Problem> warnings;
    PackageTexts texts;    ///< as read from the folder; loadPackage only
    PlanPlaces planPlaces; ///< where the things of `config->plan` are described
};

/// Reads the texts of the package in `dir`; a file that is missing (but for those of the quiz, the promo loop and the
/// map), unreadable or over 1 MiB is a problem. Called on any thread; touches only files in `dir`.
PackageTexts readPackageTexts(const std::filesystem::path &dir, std::vector<Problem> &problems);

/// Parses texts read before. `dirName` stands before the file names in problems.
PackageResult parsePackage(const PackageTexts &texts, const std::string &dirName);

/// What a film or picture of the loop is that isn't there: a problem where a package is made, a warning on the day. Its
/// item is withheld then, and the queue goes on.
enum class LostFilm { Problem, Warning };

/// readPackageTexts + parsePackage, and a look at the folder: the logo and the files of the loop and the map must be
/// there, entries that Plaza does not use are warnings. Finds the mistakes of both files even when one is missing. The
/// roster is read by readRoster (config/roster.h).
PackageResult loadPackage(const std::filesystem::path &dir, LostFilm lost = LostFilm::Problem);

} // namespace plaza::config
