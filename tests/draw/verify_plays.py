#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifies a round's instant wins. Written from app/core/draw.md alone; Python's standard library only: verify_plays.py FILE"""
import collections
import hashlib
import hmac
import json
import re
import sys

FILE = {"format": str, "version": int, "event": str, "round": str, "kiosks": list}
KIOSK = {"origin": str, "kiosk": str, "seed_commitment": str, "seed": str, "steps": list, "undrawn": list, "record": str}
DRAW = {"play": int, "serial": str, "at": int, "roll": int, "prize": str, "outcome": str}
STEPS = [{"rules": str, "reason": str}, {"granted": str, "count": int}, {"returned": str}, DRAW, {**DRAW, "prize": type(None)}]


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def check(good, what):
    if not good:
        sys.exit("does not fit: " + what)


def once(pairs):
    check(len(dict(pairs)) == len(pairs), "format")
    return dict(pairs)


def shaped(value, *shapes):
    check(type(value) is dict and {name: type(item) for name, item in value.items()} in shapes, "format")
    check(not any(re.search("[\x00-\x1f\x7f]", str(item)) for name, item in value.items() if name != "rules"), "format")


def number(word):
    check(re.fullmatch("0|[1-9][0-9]*", word), "rules")
    return int(word)


def parse(text):
    lines = [[re.sub(r"\\(.)", lambda at: "\n" if at[1] == "n" else at[1], word) for word in line.split(" ")] for line in text.split("\n")]
    check(lines[0] == ["plaza:rules:1"] and lines[1:] and lines[-1] == [""], "rules")
    here = rules = {"kiosk": [], "window": [], "prizes": {}}
    for word, *rest in lines[1:-1]:
        if word == "prize":
            check(rest[0] not in rules["prizes"], "rules")
            here = rules["prizes"][rest[0]] = {"quota": {}}
        elif word in ("kiosk", "window"):
            rules[word].append(rest[0] if word == "kiosk" else (number(rest[0]), number(rest[1])))
        elif word == "quota":
            here[word][rest[0]] = number(rest[1])
        elif word in ("stock", "odds-ppm", "wins-per-person"):
            (rules if word == "wins-per-person" else here)[word] = number(rest[0])
        elif word == "release":
            here[word] = {"even": False, "at-once": True}[rest[0]]
    return rules


def released(rules, prize, kiosk, share, at):
    kiosks, name = rules["kiosk"], kiosk["kiosk"]
    if kiosk["origin"].endswith(".1") and (prize["quota"] or name in kiosks):
        share += prize["quota"].get(name, 0) if prize["quota"] else (prize["stock"] + len(kiosks) - 1 - kiosks.index(name)) // len(kiosks)
    whole = sum(closes - opens for opens, closes in rules["window"])
    gone = sum(min(max(at - opens, 0), closes - opens) for opens, closes in rules["window"])
    return share if share == 0 or prize["release"] else min(share, 1 + share * gone // whole)


def walk(kiosk, text, everywhere):
    check(re.fullmatch("[0-9a-f]{64}", kiosk["seed"]), "seed")
    check(kiosk["steps"] and "rules" in kiosk["steps"][0], "rules")
    seed, rules, numbers = bytes.fromhex(kiosk["seed"]), None, []
    out, granted, wins = collections.Counter(), collections.Counter(), collections.Counter()
    check(sha256(seed) == kiosk["seed_commitment"], "seed")
    text += "origin {origin}\nkiosk {kiosk}\nseed {seed_commitment}\nrevealed {seed}\n".format(**kiosk)
    for step in kiosk["steps"]:
        if "rules" in step:
            check((step["reason"] == "") == (rules is None) and step["reason"] != "-", "rules")
            rules = parse(step["rules"])
            text += f"rules {sha256(step['rules'].encode())} {step['reason'] or '-'}\n"
        elif "granted" in step:
            granted[step["granted"]] += step["count"]
            text += "granted {granted} {count}\n".format(**step)
        elif "returned" in step:
            out[step["returned"]] -= 1
            check(out[step["returned"]] >= 0, "outcome")
            text += "returned {returned}\n".format(**step)
        else:
            play, serial, at, roll, name, outcome = (step[member] for member in DRAW)
            which, begin, hit = f" of play {play} at {kiosk['kiosk']}", 0, None
            check(re.fullmatch("-|[0-9a-f]{16}", serial), "format" + which)
            digest = hmac.new(seed, f"plaza:play:1\n{kiosk['origin']}/{play}/{serial}\n".encode(), hashlib.sha256).digest()
            check(roll == int.from_bytes(digest[:4], "big") * 1000000 >> 32, "roll" + which)
            for key, prize in rules["prizes"].items():
                hit = key if begin <= roll < begin + prize["odds-ppm"] else hit
                begin += prize["odds-ppm"]
            check(name == hit, "prize" + which)
            limit, due = rules["wins-per-person"], "none"
            if hit is not None:
                due = "given" if released(rules, rules["prizes"][hit], kiosk, granted[hit], at) > out[hit] else "none-released"
                if serial != "-" and 0 < limit <= (everywhere if outcome == "has-won" else wins)[serial]:
                    due = "has-won"
            check(outcome == due, "outcome" + which)
            out[hit] += outcome == "given"
            wins[serial] += outcome == "given"
            numbers.append(play)
            text += f"drawn {play} {serial} {at} {roll} {'-' if hit is None else hit} {outcome}\n"
    undrawn = [play["play"] for play in kiosk["undrawn"]]
    check(undrawn == sorted(undrawn) and sorted(numbers + undrawn) == list(range(1, len(numbers + undrawn) + 1)), "numbers")
    text += "".join("undrawn {play} {end}\n".format(**play) for play in kiosk["undrawn"])
    check(sha256(text.encode()) == kiosk["record"], "record")


path = sys.argv[1]
try:
    plays = json.load(open(path, encoding="utf-8"), object_pairs_hook=once)
    shaped(plays, FILE)
    check((plays["format"], plays["version"]) == ("plaza-plays", 1), "format")
    for kiosk in plays["kiosks"]:
        shaped(kiosk, KIOSK)
        for step in kiosk["steps"]:
            shaped(step, *STEPS)
        for play in kiosk["undrawn"]:
            shaped(play, {"play": int, "end": str})
            check(play["end"] in ("failed", "left", "void", "passed", "open", "other-round"), "format")
    check(len({kiosk["origin"] for kiosk in plays["kiosks"]}) == len(plays["kiosks"]), "format")
    draws = [step for kiosk in plays["kiosks"] for step in kiosk["steps"] if "play" in step]
    everywhere = collections.Counter(draw["serial"] for draw in draws if draw["outcome"] == "given")
    for kiosk in plays["kiosks"]:
        walk(kiosk, "plaza:plays:1\nevent {event}\nround {round}\n".format(**plays), everywhere)
except (LookupError, ZeroDivisionError):
    check(False, "rules")
except (ValueError, RecursionError):
    check(False, "format")
print("all fits:", len(draws), "draws,", sum(everywhere.values()), "prizes at", len(plays["kiosks"]), "kiosks")
