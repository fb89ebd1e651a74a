// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/promo_check.h"

#include "config/spelling.h"
#include "config/text.h"
#include "core/promo_schedule.h"

#include <algorithm>
#include <map>
#include <optional>
#include <system_error>

namespace plaza::config {

namespace {

namespace fs = std::filesystem;

std::string nearbyName(const fs::path &file)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(file.parent_path(), error), end; !error && it != end; it.increment(error))
        names.push_back(it->path().filename().string());
    const std::string wanted = file.filename().string();
    const auto other =
        std::ranges::find_if(names, [&wanted](const std::string &each) { return folded(each) == folded(wanted); });
    if (other != names.end())
        return *other;
    return std::string(nearest(wanted, std::vector<std::string_view>(names.begin(), names.end())));
}

void checkFile(const fs::path &packageDir, const PromoFile &file, Findings &findings)
{
    const auto refuse = [&](const std::string &what, const std::string &mend) {
        findings.error(file.at, file.subject + " names " + inQuotes(file.path) + ", " + what, mend);
    };
    std::error_code error;
    fs::path walked = packageDir;
    for (const fs::path &part : "promo" / fs::path(file.path)) {
        walked /= part;
        switch (fs::symlink_status(walked, error).type()) {
        case fs::file_type::symlink:
            return refuse("which is a symbolic link", "copy the file itself into promo/");
        case fs::file_type::regular:
        case fs::file_type::directory:
            continue;
        case fs::file_type::none:
        case fs::file_type::not_found: {
            const std::string near = nearbyName(walked);
            return refuse("which is not in promo/", near.empty() ? "copy it there, or take the item away"
                                                                 : "did you mean " + inQuotes(near) + "?");
        }
        case fs::file_type::block:
        case fs::file_type::character:
        case fs::file_type::fifo:
        case fs::file_type::socket:
        case fs::file_type::unknown:
            return refuse("which is no file", "copy the film or picture itself into promo/");
        }
    }
    if (!fs::is_regular_file(walked, error))
        return refuse("which is a folder", "name a file in it: " + file.path + "/…");
    if (fs::file_size(walked, error) == 0)
        refuse("which is empty", "copy it again from where it came");
}

struct Stretch {
    core::Instant from;
    core::Instant to;
};

/// When somebody may stand before the kiosk: while its venue's sessions are open; where there is none, any session's.
std::vector<Stretch> openHours(const core::Kiosk &kiosk, const core::Event &event)
{
    std::vector<Stretch> here;
    std::vector<Stretch> all;
    for (const core::Session &session : event.sessions)
        for (const core::Window &window : session.windows) {
            all.push_back({window.opens, window.closes});
            if (session.venue == kiosk.venue)
                here.push_back(all.back());
        }
    return here.empty() ? all : here;
}

/// The first moment of its open hours at which nothing may play.
std::optional<core::Instant> firstGap(const core::Playlist &playlist, const core::Kiosk &kiosk,
                                      const core::Event &event)
{
    core::PromoMoment moment{.place = core::placeOf(kiosk), .offset = event.offset};
    std::optional<core::Instant> first;
    for (const Stretch &open : openHours(kiosk, event)) {
        std::optional<core::Instant> now = open.from;
        while (now && *now < open.to) {
            moment.now = *now;
            const core::PromoChoice choice = core::nextPromo(playlist, moment, {});
            if (choice.item == nullptr && choice.nothing == core::NothingPlays::NothingHere &&
                kiosk.role != core::KioskRole::Promo)
                return std::nullopt; // it has its pages, or shows the draw
            if (choice.item == nullptr && (!first || *now < *first))
                first = *now;
            now = choice.item == nullptr ? std::nullopt : core::nextPromoChange(playlist, moment);
        }
    }
    return first;
}

} // namespace

void checkPromoFiles(const fs::path &packageDir, const std::vector<PromoFile> &files, Findings &findings)
{
    for (const PromoFile &file : files)
        checkFile(packageDir, file, findings);
}

void checkPromoGaps(const core::Playlist &playlist, const core::Event &event, const std::vector<core::Kiosk> &kiosks,
                    Findings &findings)
{
    std::map<core::Instant, std::string> gaps;
    for (const core::Kiosk &kiosk : kiosks)
        if (const auto gap = firstGap(playlist, kiosk, event))
            gaps[*gap] += (gaps.contains(*gap) ? ", " : "") + kiosk.id;
    for (const auto &[at, who] : gaps) {
        const std::string when = core::toString(core::dayOf(at, event.offset)) + " " + core::toClock(at, event.offset);
        findings.warn({}, "nothing is to be played at " + when + " on " + who,
                      "give one item fallback = true and no hours: it plays when nothing else may");
    }
}

} // namespace plaza::config
