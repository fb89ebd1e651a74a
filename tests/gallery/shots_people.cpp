// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample.h"
#include "gallery/sample_staff.h"
#include "gallery/shots_pages.h"
#include "ui/staff_page.h"

#include <algorithm>
#include <utility>

namespace plaza::gallery {

using sample::at;

namespace {

using Act = std::function<void(Stage &)>;
using What = desk::StaffAnswer::What;

desk::PeopleRows peopleFound(std::size_t total)
{
    const std::vector<desk::PersonRow> people{
        {.id = "A1", .name = "陈雅琴", .organisation = "滨海市食品检验中心", .seat = "6 排 12 座", .firstAt = {}},
        {.id = "A2",
         .name = "陈宇强",
         .organisation = "滨海市市场监督管理局质量发展与标准计量科",
         .seat = "12 排 3 座",
         .inside = true,
         .firstAt = at(8, 31)},
        {.id = "A3", .name = "程玉清", .organisation = "海晏电器公司", .seat = "", .firstAt = at(8, 12)},
        {.id = "A4", .name = "Anna-Katharina Schneider", .organisation = "Binhai Institute", .seat = "", .firstAt = {}},
        {.id = "A5", .name = "成毅群", .organisation = "海晏电器公司", .seat = "", .firstAt = {}}};
    desk::PeopleRows rows{.total = total, .people = {}};
    rows.people.assign(people.begin(), people.begin() + static_cast<std::ptrdiff_t>(std::min(total, people.size())));
    return rows;
}

/// The sheet of the sample's guest: expected, or signed in by hand and given the kit.
desk::PersonSheet sheet(bool inside)
{
    desk::PersonSheet sheet{.id = "A1", .person = sample::guest(), .seen = "1"};
    const core::Day day = core::dayOf(at(8, 52), core::UtcOffset{480});
    sheet.sessions.push_back({.session = "forum", .day = day, .expected = true, .firstAt = {}, .firstKiosk = {}});
    sheet.sessions.push_back({.session = "square", .day = day, .expected = true, .firstAt = {}, .firstKiosk = {}});
    if (!inside)
        return sheet;
    sheet.sessions.front().firstAt = at(8, 51);
    sheet.sessions.front().firstKiosk = "k1";
    sheet.sessions.front().inside = true;
    const auto done = [&](std::int64_t seq, const char *kind, int minute, bool undone) {
        sheet.done.push_back({.fact = {"o", seq},
                              .kind = kind,
                              .session = "forum",
                              .at = at(8, minute),
                              .kiosk = "k1",
                              .staff = "陈静",
                              .undone = undone,
                              .undoable = true});
    };
    done(3, "GuestSignedIn", 48, true);
    done(4, "GuestSignedIn", 51, false);
    done(5, "MaterialHandedOut", 51, false);
    done(6, "GuestNoted", 52, false);
    sheet.materials[ui::StaffPerson::kKit] = 1;
    sheet.notes.push_back({"需要轮椅", "陈静", at(8, 52)});
    return sheet;
}

Act large(Act act)
{
    return [act = std::move(act)](Stage &s) {
        s.kiosk->switchLargeText();
        s.pass(4001);
        act(s);
    };
}

void reply(Stage &s, desk::StaffAnswer answer)
{
    const auto done = std::exchange(s.staff.answering, nullptr);
    done(std::move(answer));
}

/// Somebody of this role is in, and searches.
Act searching(const char *keys, int total = -1)
{
    return [keys, total](Stage &s) {
        ui::StaffPage *staff = s.kiosk->staff();
        s.kiosk->openStaff();
        for (const char *digit = "001"; *digit != '\0'; ++digit)
            staff->type(QString(QLatin1Char(*digit)));
        staff->goOn();
        for (const char *digit = "246813"; *digit != '\0'; ++digit)
            staff->type(QString(QLatin1Char(*digit)));
        s.staff.entering(sample::entry());
        s.pass(1000);
        s.staff.answering(sample::calls());
        staff->open(QStringLiteral("search"));
        for (const char *key = keys; *key != '\0'; ++key)
            staff->search()->type(QString(QLatin1Char(*key)));
        if (total >= 0)
            s.people.finding(peopleFound(static_cast<std::size_t>(total)));
    };
}

Act person(bool inside)
{
    return [inside](Stage &s) {
        searching("cyq", 1)(s);
        s.kiosk->staff()->search()->choose(0);
        reply(s, {.sheet = sheet(inside)});
    };
}

/// An act was tried, and this came of it.
Act tried(What what, core::Verdict verdict = core::Verdict::Welcome, bool overrulable = false)
{
    return [what, verdict, overrulable](Stage &s) {
        person(false)(s);
        s.kiosk->staff()->person()->signIn();
        reply(s, {.what = what, .verdict = verdict, .overrulable = overrulable});
        if (!overrulable)
            reply(s, {.sheet = sheet(what == What::Done || what == What::Changed)});
    };
}

Act undoing(bool sure)
{
    return [sure](Stage &s) {
        person(true)(s);
        s.kiosk->staff()->person()->undo(3);
        if (sure)
            s.kiosk->staff()->person()->pick(0);
    };
}

/// A code is withdrawn: why is asked, it is asked once more, or it is done.
Act revoking(int steps)
{
    return [steps](Stage &s) {
        person(false)(s);
        ui::StaffPerson *person = s.kiosk->staff()->person();
        person->revoke();
        if (steps > 0)
            person->pick(0);
        if (steps < 2)
            return;
        person->confirm();
        reply(s, {});
        desk::PersonSheet after = sheet(false);
        after.revoked = true;
        after.done.push_back({.fact = {"o", 8},
                              .kind = "TicketRevoked",
                              .session = {},
                              .at = at(8, 52),
                              .kiosk = "k1",
                              .staff = sample::entry().session.staff,
                              .undoable = true});
        reply(s, {.sheet = after});
    };
}

} // namespace

void addStaffPeople(std::vector<Shot> &all)
{
    const auto shot = [&all](const char *state, Act act, bool dark = false) {
        all.push_back({"staff", state, std::move(act), at(8, 52), dark});
    };
    shot("search", searching(""));
    shot("search-found", searching("cyq", 5));
    shot("search-found-dark", searching("cyq", 5), true);
    shot("search-found-large", large(searching("cyq", 5)));
    shot("search-none", searching("qqx", 0));
    shot("search-many", searching("c", 412));
    shot("person", person(false));
    shot("person-large", large(person(false)));
    shot("person-in", person(true));
    shot("person-ended", [](Stage &s) { // signed out by itself, at the session's end
        searching("cyq", 1)(s);
        s.kiosk->staff()->search()->choose(0);
        desk::PersonSheet ended = sheet(true);
        ended.sessions.front().inside = false;
        ended.done.push_back({.fact = {"o", 9},
                              .kind = "SessionEnded",
                              .session = "forum",
                              .at = at(8, 52),
                              .kiosk = "k1",
                              .staff = {},
                              .undoable = true});
        reply(s, {.sheet = ended});
    });
    shot("person-in-dark", person(true), true);
    shot("person-in-large", large(person(true)));
    shot("person-signed-in", tried(What::Done));
    shot("person-changed", tried(What::Changed));
    shot("person-override", tried(What::Refused, core::Verdict::WrongSession, true));
    shot("person-override-large", large(tried(What::Refused, core::Verdict::WrongSession, true)));
    shot("person-move", [](Stage &s) {
        person(true)(s);
        s.kiosk->staff()->person()->move();
    });
    shot("person-revoke-why", revoking(0));
    shot("person-revoke-sure", revoking(1));
    shot("person-revoke-sure-large", large(revoking(1)));
    shot("person-revoked", revoking(2));
    shot("person-undo-why", undoing(false));
    shot("person-undo-sure", undoing(true));
    shot("person-undo-sure-large", large(undoing(true)));
}

} // namespace plaza::gallery
