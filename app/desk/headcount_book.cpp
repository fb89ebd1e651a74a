// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/headcount_book.h"

#include "store/fact_json.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>
#include <utility>

namespace plaza::desk {

namespace {

/// Facts that change neither the roster nor who came; whatever is not here makes the attendance be read anew.
constexpr auto kOthers = std::to_array<std::string_view>(
    {"StoreCreated",      "PackageAdopted",    "StaffAdded",       "SignOutRefused",     "TicketRevoked",
     "StaffCalled",       "QuizStarted",       "QuizAnswered",     "QuizEnded",          "SeedCommitted",
     "SeedRevealed",      "RulesFixed",        "PrizeDrawn",       "VoucherRedeemed",    "PrizeReturned",
     "QuotaGranted",      "DrawPromised",      "DrawCalledOut",    "DrawTurned",         "DrawTakenBack",
     "DrawBatchBegun",    "DrawEnded",         "DrawCancelled",    "PromoPlayed",        "BoothStamped",
     "StampRefused",      "StampRewardIssued", "EmergencyRaised",  "EmergencyCleared",   "StaffChanged",
     "StaffEntered",      "StaffKeptOut",      "StaffLeft",        "StaffOverstepped",   "GuestNoted",
     "MaterialHandedOut", "MaterialStocked",   "PeopleClicked",    "HeadcountCorrected", "RoundControlled",
     "CallTaken",         "CallClosed",        "InsideListWritten"});

bool changesRoster(std::string_view kind)
{
    return kind == "RosterImported" || kind == "PersonForgotten" || kind == "PeoplePurged";
}

bool missesMore(const GroupRow &one, const GroupRow &other)
{
    return std::tuple(-one.people.absent(), -one.people.expected, one.name) <
           std::tuple(-other.people.absent(), -other.people.expected, other.name);
}

/// When the programme of the day that counts begins.
std::optional<core::Instant> startOf(const core::Session &session, core::Day day)
{
    const auto window = std::ranges::find(session.windows, day, &core::Window::day);
    return window == session.windows.end() ? session.windows.front().starts : window->starts;
}

} // namespace

/// What has changed since the last look.
struct HeadcountBook::News {
    bool roster = false;
    bool attendance = false;
    std::vector<Presence> people;
};

HeadcountBook::HeadcountBook(store::Reader &reader, const store::Keys *keys, const config::EventConfig &config)
    : m_reader(reader), m_config(config),
      m_people(keys != nullptr ? std::make_unique<store::People>(reader.database(), keys->sealKey, keys->eventKey)
                               : nullptr),
      m_tail(reader.database()), m_stays(reader.database()), m_guests(config.event),
      m_doors(reader.install().id, config), m_capacity(config.event), m_tally(config.event)
{
}

HeadcountBook::~HeadcountBook() = default;

void HeadcountBook::noteMovement(const store::NewFact &fact, const Presence &who, bool entry, News &news)
{
    entry ? m_doors.entered(fact) : m_doors.left(fact);
    m_capacity.moved(fact, who.session, who.day, who.attendee, entry);
    if (m_loaded)
        news.people.push_back(who);
}

void HeadcountBook::note(const store::NewFact &fact, News &news)
{
    m_doors.seen(fact);
    if (fact.kind == "GuestSignedIn") {
        const auto in = std::get<core::GuestSignedIn>(store::decodeBody(fact.kind, fact.body));
        noteMovement(fact, {in.session, in.day, in.attendee}, true, news);
        if (!in.by.empty())
            m_doors.madeUp(in.session);
    } else if (fact.kind == "GuestSignedOut") {
        const auto out = std::get<core::GuestSignedOut>(store::decodeBody(fact.kind, fact.body));
        noteMovement(fact, {out.session, out.day, out.attendee}, false, news);
    } else if (fact.kind == "SignInRefused") {
        const auto refused = std::get<core::SignInRefused>(store::decodeBody(fact.kind, fact.body));
        m_doors.refused(fact, refused.session, refused.day, refused.verdict);
    } else if (changesRoster(fact.kind)) {
        news.roster = true;
    } else if (std::ranges::find(kOthers, fact.kind) == kOthers.end()) {
        news.attendance = true;
    }
}

std::vector<DoorBook::TakenBack> HeadcountBook::takenBack()
{
    std::vector<DoorBook::TakenBack> all;
    store::forEachUndone(m_reader.database(), [&all](const store::NewFact &fact) {
        if (fact.kind == "GuestSignedIn") {
            auto in = std::get<core::GuestSignedIn>(store::decodeBody(fact.kind, fact.body));
            all.push_back({std::string(fact.kiosk), fact.eventTime, true, std::move(in.session), !in.by.empty()});
        } else if (fact.kind == "GuestSignedOut") {
            all.push_back({std::string(fact.kiosk), fact.eventTime, false, {}, false});
        }
    });
    return all;
}

void HeadcountBook::readOn(core::Instant now, bool organisations)
{
    News news;
    m_tail.readOn([&](const store::NewFact &fact) { note(fact, news); });
    const bool askedAnew = organisations && !m_organisations;
    m_doors.setTakenBack(takenBack());
    m_organisations = m_organisations || organisations;
    if (!m_loaded || news.roster)
        m_guests.loadRoster(m_reader.database());
    if (m_organisations && m_people && (askedAnew || news.roster))
        m_guests.loadOrganisations(*m_people);
    if (!m_loaded || news.attendance) {
        m_guests.loadAttendance(m_reader.database());
        m_capacity.forget();
    }
    std::vector<core::Day> handDays;
    for (const core::Session &session : m_config.event.sessions)
        handDays.push_back(store::lastHandDay(m_reader.database(), session.id));
    m_tally.setHandDays(std::move(handDays));
    const bool anew = !m_loaded || news.roster || news.attendance || askedAnew;
    m_loaded = true;
    for (const Presence &who : news.people)
        renew(who, !anew);
    if (anew || m_tally.today(now) != m_tally.countedToday())
        recount(now);
}

/// Somebody came or went: their stay is read anew. `counted`: they are in the tally as they were.
void HeadcountBook::renew(const Presence &who, bool counted)
{
    const int session = m_guests.session(who.session);
    if (session < 0)
        return; // the package no longer has it
    const std::size_t guest = m_guests.number(who.attendee);
    if (counted)
        m_tally.remove(m_guests.guests()[guest]);
    m_guests.put(guest, session, who.day, m_stays.find(who.session, who.day, who.attendee));
    if (counted)
        m_tally.add(m_guests.guests()[guest]);
}

/// Which day counts follows from who came when; so days first, then everything with them.
void HeadcountBook::recount(core::Instant now)
{
    const auto addAll = [this] {
        for (const core::Guest &guest : m_guests.guests())
            m_tally.add(guest);
    };
    m_tally.clear(m_tally.today(now));
    addAll();
    std::vector<core::Day> today = m_tally.today(now);
    if (today == m_tally.countedToday())
        return;
    m_tally.clear(std::move(today));
    addAll();
}

std::size_t HeadcountBook::indexOf(const core::Scope &scope) const
{
    const auto &all = m_tally.scopes();
    const auto found = std::ranges::find(all, scope);
    return found == all.end() ? all.size() - 1 : static_cast<std::size_t>(found - all.begin());
}

void HeadcountBook::addSession(ScopeFigures &figures, std::size_t session)
{
    const std::string &id = m_config.event.sessions[session].id;
    const DoorBook::Session &doors = m_doors.session(id);
    const store::HandCounts hands = store::handCounts(m_reader.database(), id, m_tally.countedToday()[session]);
    figures.byStaff += doors.byStaff;
    figures.clicked += hands.clicked;
    figures.corrected += hands.corrected;
    for (const auto &[day, count] : m_tally.days(session)) {
        figures.conflicts += count.conflicts;
        figures.exits += count.exits;
        figures.returned += count.returned;
    }
    for (const auto &[verdict, count] : doors.refusedBy) {
        figures.refused += count;
        figures.refusedBy[verdict] += count;
    }
}

std::vector<ScopeFigures> HeadcountBook::scopes(const std::vector<DoorFigures> &doors)
{
    std::vector<ScopeFigures> all;
    const auto &sessions = m_config.event.sessions;
    for (std::size_t index = 0; index < m_tally.scopes().size(); ++index) {
        const core::ScopeTally &tally = m_tally.of(index);
        ScopeFigures figures;
        figures.scope = m_tally.scopes()[index];
        figures.people = tally.people;
        if (!tally.arrivals.empty()) {
            figures.firstArrival = tally.arrivals.begin()->second.begin()->first;
            figures.lastArrival = tally.arrivals.rbegin()->second.rbegin()->first;
        }
        for (std::size_t session = 0; session < sessions.size(); ++session)
            if (core::holds(figures.scope, sessions[session]))
                addSession(figures, session);
        if (figures.scope.kind == core::Scope::Kind::Session) {
            const core::Session &session = sessions[index];
            figures.day = m_tally.countedToday()[index];
            figures.starts = startOf(session, figures.day);
            figures.capacity = session.capacity;
            figures.days = m_tally.days(index);
            figures.refusedOn = m_doors.session(session.id).refusedOn;
            figures.level =
                m_capacity.level(m_reader.database(), session.id, figures.day, figures.clicked + figures.corrected);
        }
        bool never = false;
        for (const DoorFigures &door : doors) {
            const core::Session *session = m_config.event.session(door.session);
            if (session == nullptr || !core::holds(figures.scope, *session))
                continue;
            figures.atLeast = figures.atLeast || door.silent;
            never = never || !door.heardAt;
            if (door.heardAt)
                figures.heardAt = std::min(figures.heardAt.value_or(*door.heardAt), *door.heardAt);
        }
        if (never)
            figures.heardAt.reset();
        all.push_back(std::move(figures));
    }
    return all;
}

std::vector<GroupRow> HeadcountBook::groups(const std::vector<core::PeopleCount> &counts, const Numbered &names) const
{
    std::vector<GroupRow> rows;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] != core::PeopleCount{})
            rows.push_back({names.text(static_cast<int>(i)), counts[i]});
    std::ranges::sort(rows, missesMore);
    return rows;
}

void HeadcountBook::drawCurve(Dashboard &board, const core::ScopeTally &tally) const
{
    if (tally.arrivals.empty())
        return;
    const auto &[day, minutes] = *tally.arrivals.rbegin();
    board.curveDay = day;
    CurvePoint sum;
    const std::int64_t since = board.asOf.ms - kRateMinutes * std::int64_t{60'000};
    for (const auto &[minute, count] : minutes) {
        sum.minute = minute;
        sum.arrived += count.arrived;
        sum.walkIn += count.walkIn;
        board.curve.push_back(sum);
        if (minute.ms > since && minute <= board.asOf)
            board.lastMinutesArrived += count.arrived + count.walkIn;
    }
}

Dashboard HeadcountBook::look(const DashboardQuestion &question, core::Instant now, core::Instant wall,
                              const Heard &heard)
{
    Dashboard board;
    m_reader.read([&] {
        readOn(now, question.organisations);
        const std::size_t chosen = indexOf(question.scope);
        board.asOf = now;
        board.wall = wall;
        board.chosen = m_tally.scopes()[chosen];
        board.doors = m_doors.doors(now, wall, heard);
        board.scopes = scopes(board.doors);
        const core::ScopeTally &tally = m_tally.of(chosen);
        board.categories = groups(tally.byCategory, m_guests.categories());
        if (question.organisations)
            board.organisations = groups(tally.byOrganisation, m_guests.organisations());
        drawCurve(board, tally);
    });
    if (board.organisations.size() > question.mostOrganisations) {
        board.organisationsLeftOut = static_cast<int>(board.organisations.size() - question.mostOrganisations);
        board.organisations.resize(question.mostOrganisations);
    }
    return board;
}

std::vector<MissingPerson> HeadcountBook::missing(const MissingQuestion &question, core::Instant now)
{
    std::vector<MissingPerson> people;
    m_reader.read([&] {
        readOn(now, true);
        const core::Scope &scope = m_tally.scopes()[indexOf(question.scope)];
        for (std::size_t i = 0; i < m_guests.guests().size(); ++i) {
            const core::Guest &guest = m_guests.guests()[i];
            if (!core::isMissing(m_config.event, scope, guest))
                continue;
            const auto textOf = [](const Numbered &texts, int number) {
                return number < 0 ? std::string() : texts.text(number);
            };
            MissingPerson person{.attendee = m_guests.id(i),
                                 .category = textOf(m_guests.categories(), guest.category),
                                 .organisation = textOf(m_guests.organisations(), guest.organisation),
                                 .name = {}};
            if (question.organisation.value_or(person.organisation) == person.organisation &&
                question.category.value_or(person.category) == person.category)
                people.push_back(std::move(person));
        }
        std::ranges::sort(people, {},
                          [](const MissingPerson &each) { return std::tie(each.organisation, each.attendee); });
        if (people.size() > question.most)
            people.resize(question.most);
        for (MissingPerson &person : question.names &&m_people ? std::span(people) : std::span<MissingPerson>()) {
            const auto found = m_people->byId(person.attendee);
            if (found && found->attendee)
                person.name = found->attendee->name;
        }
    });
    return people;
}

std::vector<HeadcountBook::Inside> HeadcountBook::inside(core::Instant now)
{
    std::vector<Inside> people;
    m_reader.read([&] { readOn(now, false); });
    const std::vector<core::Day> &today = m_tally.countedToday();
    for (std::size_t i = 0; i < m_guests.guests().size(); ++i) {
        Inside inside{.attendee = m_guests.id(i), .visits = {}};
        for (const core::Visit &visit : m_guests.guests()[i].visits)
            if (visit.inside && visit.day == today[static_cast<std::size_t>(visit.session)])
                inside.visits.push_back(visit);
        if (!inside.visits.empty())
            people.push_back(std::move(inside));
    }
    return people;
}

} // namespace plaza::desk
