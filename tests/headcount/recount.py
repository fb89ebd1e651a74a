#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts a store's people again, from its journal and roster alone, and compares: recount.py STORE ROSTER.csv HEADCOUNT.json

Written from app/store/journal.md and `plazactl headcount --help`; Python's standard library only. Prints every figure that
differs; exit 1 when there is one. --break RULE counts by a wrong rule, to show that it would be noticed."""
import argparse
import csv
import datetime
import json
import sqlite3
import sys
import tomllib
from collections import Counter, defaultdict

CHINA = datetime.timezone(datetime.timedelta(hours=8))


def ms(day, clock, plus=0):
    moment = datetime.datetime.combine(day, datetime.time.fromisoformat(clock), CHINA) + datetime.timedelta(days=plus)
    return int(moment.timestamp() * 1000)


def iso(at):
    moment = datetime.datetime.fromtimestamp(at / 1000, CHINA)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at % 1000:03d}+08:00"


def sessions_of(event):
    """Every session with its windows; one with venues is one in each of them."""
    for session in event["sessions"]:
        windows = []
        for window in session["windows"]:
            for day in window.get("dates", [window.get("date")]):
                after = 1 if window.get("next_day") else 0
                starts = ms(day, window["starts"]) if "starts" in window else None
                windows.append({"day": int(day.strftime("%Y%m%d")), "opens": ms(day, window["opens"]),
                                "closes": ms(day, window["closes"], after), "starts": starts})
        windows.sort(key=lambda window: window["opens"])
        for venue in session.get("venues", [session.get("venue")]):
            several = "venues" in session
            yield {"id": session["id"] + "-" + venue if several else session["id"], "venue": venue, "windows": windows,
                   "programme": session["id"] if several else "", "capacity": session.get("capacity")}


class Store:
    def __init__(self, file, roster, rule):
        db = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
        files = dict(db.execute("SELECT name, content FROM package_file"))
        self.sessions = {each["id"]: each for each in sessions_of(tomllib.loads(files["event.toml"]))}
        self.expected = defaultdict(set)
        for attendee, session in db.execute("SELECT attendee, session FROM expected"):
            self.expected[attendee].add(session)
        self.category = dict(db.execute("SELECT id, category FROM attendee"))
        with open(roster, encoding="utf-8-sig") as text:
            self.organisation = {row["编号"]: row["单位"] for row in csv.DictReader(text)}
        self.moves = defaultdict(list)  # (session, day, attendee) → (entry?, when)
        self.order = []                 # the same, of everybody together
        self.refused = Counter()        # (session, day, verdict)
        self.doors = defaultdict(Counter)
        facts = list(db.execute("SELECT kind, body, event_ms, kiosk, origin, seq FROM journal ORDER BY hlc, origin, seq"))
        undone = {}                     # (origin, seq) → whether it counts no more: the last word holds
        for kind, body, *_ in facts:
            if kind == "ActUndone":
                word = json.loads(body)
                undone[word["origin"], word["seq"]] = not word["again"]
        self.hands = Counter()          # (session, day, kind)
        self.by_staff = Counter()
        for kind, body, at, kiosk, origin, seq in facts:
            fact = json.loads(body)
            counts = not undone.get((origin, seq)) or rule == "no-undo"
            if kind == "GuestSignedIn" and fact.get("staff") and counts:
                self.by_staff[fact["session"]] += 1
            if kind in ("PeopleClicked", "HeadcountCorrected") and counts:
                self.hands[fact["session"], fact["day"], kind] += fact["change"]
            if kind == "GuestMoved" and counts:
                for session, day, entry in (("from", "from_day", False), ("to", "to_day", True)):
                    if fact.get(session):
                        key = (fact[session], fact[day], fact["attendee"])
                        self.moves[key].append((entry, at))
                        self.order.append((key, entry))
            if kind in ("GuestSignedIn", "GuestSignedOut"):
                entry = kind == "GuestSignedIn"
                if counts:
                    self.doors[kiosk]["entries" if entry else "exits"] += 1
                if not counts or (rule == "no-exits" and not entry):
                    continue
                key = (fact["session"], fact["day"], fact["attendee"])
                self.moves[key].append((entry, at))
                self.order.append((key, entry))
            elif kind == "SignInRefused":
                self.doors[kiosk]["refused"] += 1
                self.refused[fact["session"], fact["day"], fact["verdict"]] += 1
        self.visits = {}                # (session, day, attendee) → first, inside, conflicts, returned, exits
        for key, moves in self.moves.items():
            first, inside, conflicts, returned, exits = None, False, 0, 0, 0
            for entry, at in moves:
                if entry and first is None:
                    first = at
                elif entry and inside:
                    conflicts += 1
                elif entry:
                    returned += 1
                exits += inside and not entry
                inside = entry
            if first is not None:
                self.visits[key] = (first, inside, conflicts, returned, exits)

    def today(self, session, now):
        for window in self.sessions[session]["windows"]:
            if window["opens"] <= now < window["closes"]:
                return window["day"]
        return max((day for (at, day, _) in [*self.visits, *self.hands] if at == session), default=0)

    def late(self, session, first):
        for window in self.sessions[session]["windows"]:
            if window["opens"] <= first < window["closes"]:
                return window["starts"] is not None and first > window["starts"]
        return False

    def level(self, session, now):
        """Full from 100 % on until below 95 %; nearly full from 90 % on until below 85 %."""
        capacity, today = self.sessions[session]["capacity"], self.today(session, now)
        hands = sum(times for (at, day, _), times in self.hands.items() if (at, day) == (session, today))
        inside, level = set(), "stop" if capacity and hands >= capacity else "warning" if capacity and hands * 10 >= capacity * 9 else "free"
        for (at, day, attendee), entry in self.order if capacity else ():
            if (at, day) != (session, today):
                continue
            (inside.add if entry else inside.discard)(attendee)
            share = 100 * (len(inside) + hands)
            if share >= 100 * capacity or (level == "stop" and share >= 95 * capacity):
                level = "stop"
            elif share >= 90 * capacity or (level != "free" and share >= 85 * capacity):
                level = "warning"
            else:
                level = "free"
        return level

    def people(self, sessions, now, rule, of=lambda attendee: True):
        """Each person once."""
        count = Counter(dict.fromkeys(("expected", "arrived", "walk_in", "inside", "left", "absent", "late"), 0))
        first = {}
        inside = Counter() if rule == "sum" else set()
        for (session, day, attendee), (at, is_in, *_) in self.visits.items():
            if session in sessions and of(attendee):
                if attendee not in first or at < first[attendee][0]:
                    first[attendee] = (at, session)
                if is_in and day == self.today(session, now):
                    inside.update([attendee])
        expected = {who for who, where in self.expected.items() if where & sessions and of(who)}
        count["expected"] = len(expected)
        count["arrived"] = len(expected & first.keys())
        count["walk_in"] = len(first.keys() - expected)
        count["inside"] = inside.total() if rule == "sum" else len(inside)
        count["left"] = len(first) - count["inside"]
        count["absent"] = len(expected - first.keys())
        count["late"] = sum(self.late(session, at) for who, (at, session) in first.items() if who in expected)
        return count, first

    def scope(self, sessions, now, rule):
        count, first = self.people(sessions, now, rule)
        by = Counter()
        for (session, _, verdict), times in self.refused.items():
            if session in sessions:
                by[verdict] += times
        seen = [visit for key, visit in self.visits.items() if key[0] in sessions]
        minutes = [at // 60000 * 60000 for at, _ in first.values()]
        return dict(count) | {
            "refused": by.total(), "refused_by": dict(by), "came": len(first),
            "conflicts": sum(visit[2] for visit in seen), "returned": sum(visit[3] for visit in seen),
            "by_staff": sum(self.by_staff[session] for session in sessions),
            "clicked": self.by_hand(sessions, now, "PeopleClicked"), "corrected": self.by_hand(sessions, now, "HeadcountCorrected"),
            "exits": sum(visit[4] for visit in seen),
            "first_arrival": iso(min(minutes)) if minutes else None, "last_arrival": iso(max(minutes)) if minutes else None}

    def by_hand(self, sessions, now, kind):
        return sum(self.hands[session, self.today(session, now), kind] for session in sessions)

    def days(self, session):
        days = defaultdict(lambda: dict.fromkeys(("arrived", "walk_in", "inside", "refused", "conflicts"), 0))
        for (at, day, attendee), (_, is_in, conflicts, *_) in self.visits.items():
            if at == session:
                days[day]["arrived" if session in self.expected[attendee] else "walk_in"] += 1
                days[day]["inside"] += is_in
                days[day]["conflicts"] += conflicts
        for (at, day, _), times in self.refused.items():
            if at == session:
                days[day]["refused"] += times
        return [{"session": session, "day": f"{day // 10000}-{day // 100 % 100:02d}-{day % 100:02d}"} | figures
                for day, figures in sorted(days.items())]

    def groups(self, names, now, rule):
        rows = []
        for name in sorted(set(names.values())):
            count, _ = self.people(set(self.sessions), now, rule, lambda who: names.get(who) == name)
            rows.append({"name": name} | dict(count))
        rows = [row for row in rows if any(value for value in row.values() if isinstance(value, int))]
        return sorted(rows, key=lambda row: (-row["absent"], -row["expected"], row["name"].encode()))


def compare(where, mine, theirs, differences):
    if isinstance(mine, dict) and isinstance(theirs, dict):
        for key, value in mine.items():
            compare(f"{where}.{key}", value, theirs.get(key), differences)
    elif isinstance(mine, list) and isinstance(theirs, list) and len(mine) == len(theirs):
        for index, value in enumerate(mine):
            compare(f"{where}[{index}]", value, theirs[index], differences)
    elif mine != theirs:
        differences.append(f"{where}: counted {mine}, told {theirs}")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("store")
    options.add_argument("roster")
    options.add_argument("headcount")
    options.add_argument("--break", dest="rule", choices=["no-exits", "no-undo", "sum"], default="")
    asked = options.parse_args()
    with open(asked.headcount, encoding="utf-8") as text:
        told = json.load(text)
    now = int(datetime.datetime.fromisoformat(told["as_of"]).timestamp() * 1000)
    store = Store(asked.store, asked.roster, asked.rule)

    def told_of(list_, id_):
        return next(each for each in told[list_] if each["id"] == id_)

    differences = []
    for id_, session in store.sessions.items():
        mine = store.scope({id_}, now, asked.rule) | {"level": store.level(id_, now)}
        compare(id_, mine, told_of("sessions", id_), differences)
        compare(id_ + " days", store.days(id_), [day for day in told["days"] if day["session"] == id_], differences)
    for list_, key in (("venues", "venue"), ("programmes", "programme")):
        for id_ in {session[key] for session in store.sessions.values()} - {""}:
            scope = {session["id"] for session in store.sessions.values() if session[key] == id_}
            compare(f"{key} {id_}", store.scope(scope, now, asked.rule), told_of(list_, id_), differences)
    compare("event", store.scope(set(store.sessions), now, asked.rule), told["event"], differences)
    compare("categories", store.groups(store.category, now, asked.rule), told["categories"], differences)
    compare("organisations", store.groups(store.organisation, now, asked.rule), told["organisations"], differences)
    for door in told["doors"]:
        compare("door " + door["kiosk"], {what: store.doors[door["kiosk"]][what] for what in ("entries", "exits", "refused")},
                door, differences)
    came = sum(1 for _ in {key[2] for key in store.visits})
    print(f"{len(store.visits)} visits of {came} people, {len(differences)} figures differ")
    print("\n".join(differences))
    sys.exit(1 if differences else 0)


main()
