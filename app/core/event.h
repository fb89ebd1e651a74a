// SPDX-License-Identifier: GPL-3.0-or-later
// What an organiser describes in an event package, as plain values. `config` reads them; nothing here knows files.
#pragma once

#include "core/draw.h"
#include "core/pretix.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::core {

/// The same words in Chinese and English; `en` may be empty, then `zh` stands in.
struct LocalizedText {
    std::string zh;
    std::string en;
    [[nodiscard]] const std::string &in(std::string_view language) const
    {
        return language == "en" && !en.empty() ? en : zh;
    }
    [[nodiscard]] bool empty() const { return zh.empty() && en.empty(); }
    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

/// The arrow of a direction card, as seen by a person who faces the kiosk.
enum class Arrow { None, Left, Right, Straight, Up, Down };

/// Where to go next: "请向右，乘电梯到三楼" and, smaller, "出电梯左转 20 米，资料袋在 2 号桌".
struct Direction {
    Arrow arrow = Arrow::None;
    LocalizedText line;
    LocalizedText note;
    int walkMinutes = 0; ///< 0 = not stated
    [[nodiscard]] bool empty() const { return line.empty(); }
    friend bool operator==(const Direction &, const Direction &) = default;
};

/// A place that staff count people in: a hotel, a square. Rooms are named by the sessions in it.
struct Venue {
    std::string id;
    LocalizedText name;
    bool outdoor = false;
    Direction direction; ///< how to get here from the event's other venues
    friend bool operator==(const Venue &, const Venue &) = default;
};

/// One stretch of time in which a session's kiosks sign people in: opens ≤ t < closes. Its day is the day it opens on.
struct Window {
    Instant opens;
    Instant closes;
    std::optional<Instant> starts; ///< when the programme begins, as shown to the attendee
    Day day;
    LocalizedText room; ///< empty: the session's room
    friend bool operator==(const Window &, const Window &) = default;
};

/// Who may come in: anyone with a valid ticket of the event, or only those expected.
enum class Admission { Open, Invited };

struct Session {
    std::string id;
    LocalizedText name;
    std::string programme; ///< what is followed in several rooms at once: one session each; empty: only here
    std::string venue;     ///< a Venue's id
    LocalizedText room;
    std::vector<Window> windows; ///< at least one; in time order; they do not overlap
    Admission admission = Admission::Invited;
    bool reentry = true;              ///< whether who signed out may come in again
    std::optional<int> capacity;      ///< people inside at once; none = no limit
    std::vector<std::string> toStaff; ///< categories that staff receive in person
    Direction direction;              ///< from its kiosks to the seat
    friend bool operator==(const Session &, const Session &) = default;
};

struct AgendaItem {
    Instant from;
    Instant to;
    LocalizedText title;
    LocalizedText place;
    LocalizedText host;
    std::string session; ///< a Session's id, or empty for the whole event
    bool quiet = false;  ///< speeches: no sounds, films muted
    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

/// #rrggbb, lower case.
struct Theme {
    std::string primary = "#12326e";
    std::string accent = "#97250f";
    std::string highlight = "#f3c567";
    std::string logo; ///< file name inside the package, or empty
    friend bool operator==(const Theme &, const Theme &) = default;
};

/// Who stands behind the event; the text is the name, `role` says as what ("主办单位", "Host") and may be empty.
struct Organiser : LocalizedText {
    LocalizedText role;
    friend bool operator==(const Organiser &, const Organiser &) = default;
};

/// What people are told before anything is kept of them.
struct PrivacyNotice {
    LocalizedText text;  ///< empty: none is written
    std::string version; ///< changes with every change of the text: what a consent was given to; empty: none
    friend bool operator==(const PrivacyNotice &, const PrivacyNotice &) = default;
};

/// A draw on the stage, written down beforehand, that the host begins with a touch.
struct PreparedDraw {
    std::string id;                 ///< the draw's name, as the promise tells it
    std::string from;               ///< who can win: "signed-in:forum", "passed:quiz-1"
    std::vector<DrawBatch> batches; ///< at least one
    friend bool operator==(const PreparedDraw &, const PreparedDraw &) = default;
};

struct Event {
    std::string id;
    LocalizedText name;
    LocalizedText shortName; ///< for the status bar; empty: name
    LocalizedText slogan;
    std::vector<Organiser> organisers;
    UtcOffset offset;
    Theme theme;
    std::vector<Venue> venues;
    std::vector<Session> sessions;
    std::vector<AgendaItem> agenda; ///< in time order
    int retentionDays = 30;         ///< personal data is destroyed this long after the last window closes
    PrivacyNotice notice;
    bool findName = true; ///< visitors without a code may look for their names at the kiosks
    Pretix pretix;        ///< another platform whose signed tickets are honoured
    std::vector<PreparedDraw> draws;

    /// When personal data is to be gone: retentionDays after the last window of any session closes.
    [[nodiscard]] Instant retentionEnds() const;
    [[nodiscard]] const Session *session(std::string_view sessionId) const;
    [[nodiscard]] const Venue *venue(std::string_view venueId) const;
    friend bool operator==(const Event &, const Event &) = default;
};

enum class KioskRole {
    SignIn,
    SignOut,
    Info,
    Promo, ///< a screen without touch: the promo loop fills it
    Stage, ///< the big screen of a draw on the stage
    Booth, ///< stands at a station of the stamp rally: shows its code, stamps the cards that are shown to it
};
/// As in kiosks.toml: "sign-in".
std::string_view toString(KioskRole role);
/// Whether it signs people in or out, and so needs a session.
bool signsPeople(KioskRole role);
/// Whether somebody can touch it.
bool hasTouch(KioskRole role);

struct Kiosk {
    std::string id;
    LocalizedText name; ///< "1 号机"
    std::string venue;
    std::string session; ///< empty: none (an information kiosk)
    KioskRole role = KioskRole::SignIn;
    std::string camera = "device:0";  ///< as on the command line: device:N, file:, images:, demo, none
    std::string scanner = "keyboard"; ///< as on the command line: keyboard, serial:PATH, evdev:PATH, none
    int baud = 9600;                  ///< of a serial scanner
    std::string printer = "none";     ///< as on the command line: cups:NAME, escpos:PATH, none
    int volume = 60;                  ///< of its sounds, 0 … 100; 0: silent
    std::string backup;               ///< folder for its backups; empty: none are made
    std::string booth;                ///< a Booth's id; KioskRole::Booth only
    Direction direction;              ///< overrides the session's
    friend bool operator==(const Kiosk &, const Kiosk &) = default;
};

} // namespace plaza::core
