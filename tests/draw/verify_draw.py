#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifies a draw's file. Written from app/core/draw.md alone; Python's standard library only: verify_draw.py FILE"""
import hashlib, hmac, json, sys


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def mac(key, data):
    return hmac.new(key, data, hashlib.sha256).digest()


def check(good, what):
    if not good:
        sys.exit("does not fit: " + what)


draw = json.load(open(sys.argv[1], encoding="utf-8"))
seed, salt = bytes.fromhex(draw["seed"]), bytes.fromhex(draw["salt"])
entrants = [bytes.fromhex(entrant) for entrant in draw["entrants"]]
plan = "plaza:draw:1\nkind {kind}\nevent {event}\ndraw {draw}\nseed {seed_commitment}\n".format(**draw)
plan += f"entrants {len(entrants)} {draw['list_commitment']}\n"
plan += "".join(f"batch {batch['places']} {batch['name']}\n" for batch in draw["batches"])
text = plan + f"called {draw['called']}\n"

check((draw["format"], draw["version"]) == ("plaza-draw", 1), "format")
check(all(a < b for a, b in zip(entrants, entrants[1:])), "order of the entrants")
check(sha256(b"plaza:draw-list:1\n" + salt + b"".join(entrants)) == draw["list_commitment"], "list")
check(sha256(seed) == draw["seed_commitment"], "seed")
check(sha256(plan.encode()) == draw["promise"], "promise")
key = mac(seed, text.encode())
ranking = sorted(entrants, key=lambda entrant: mac(key, entrant))
check(len(draw["results"]) <= len(draw["batches"]), "batches")
text, winners = text + f"revealed {draw['seed']}\n", set()
for number, (batch, calls) in enumerate(zip(draw["batches"], draw["results"]), 1):
    text += f"drawn {number}\n"
    due, left = [rank for rank in range(1, len(ranking) + 1) if rank not in winners], batch["places"]
    for turn, call in enumerate(calls):
        check(left > 0 and turn < len(due) and call["rank"] == due[turn], f"turn in batch {number}")
        check(call["entrant"] == ranking[due[turn] - 1].hex(), f"winner in batch {number}")
        check(call["outcome"] in ("won", "absent", "declined", "not-eligible"), f"outcome in batch {number}")
        if call["outcome"] == "won":
            winners.add(due[turn])
            left -= 1
        text += f"{call['outcome']} {call['rank']} {call['entrant']}\n"
    check(left == 0 or len(calls) == len(due), f"batch {number} ended early")
check(sha256(text.encode()) == draw["record"], "record")
print("all fits:", len(winners), "winners of", len(entrants))
