// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/inside_list.h"

#include <algorithm>
#include <tuple>

namespace plaza::desk {

namespace {

void name(InsidePerson &inside, store::People &people)
{
    const auto person = people.byId(inside.attendee);
    if (!person)
        return;
    inside.category = person->category;
    if (!person->attendee || person->attendee->name.empty())
        return;
    const core::Attendee &known = *person->attendee;
    inside.named = true;
    inside.name = known.name;
    inside.organisation = known.organisation;
    inside.zone = known.zone;
    inside.seat = known.seat;
    inside.phone = known.phone;
}

} // namespace

InsideList insideList(store::Reader &reader, const store::Keys *keys, const config::EventConfig &config,
                      core::Instant now, core::Instant wall, const Heard &heard)
{
    InsideList list;
    list.asOf = now;
    HeadcountBook book(reader, nullptr, config);
    const Dashboard board = book.look({}, now, wall, heard);
    for (const DoorFigures &door : board.doors)
        if (door.silent)
            list.silent.push_back({door.kiosk, door.heardAt});
    list.withoutTickets = board.ofChosen().clicked + board.ofChosen().corrected;
    for (const auto &[attendee, visits] : book.inside(now)) {
        InsidePerson person;
        person.attendee = attendee;
        for (const core::Visit &visit : visits)
            person.stays.push_back({config.event.sessions[static_cast<std::size_t>(visit.session)].id, visit.first});
        list.people.push_back(std::move(person));
    }
    reader.read([&] {
        if (keys == nullptr)
            return;
        store::People people(reader.database(), keys->sealKey, keys->eventKey);
        for (InsidePerson &person : list.people)
            name(person, people);
    });
    std::ranges::sort(list.people, {},
                      [](const InsidePerson &each) { return std::tie(each.stays.front().session, each.attendee); });
    list.unnamed =
        static_cast<int>(std::ranges::count_if(list.people, [](const InsidePerson &each) { return !each.named; }));
    return list;
}

} // namespace plaza::desk
