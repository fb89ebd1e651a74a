#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds Plaza's routes against exact shortest paths found with another library: exact_routes.py PROGRAM [--plans N]

Random plans are made (areas that touch and overlap, holes, obstacles, up to three levels). Shapely joins and grows the
shapes to one polygon of free space, as app/core/route.md defines it, and the way is searched over all its corners that
see each other. PROGRAM is route_lengths. With --control the program is given a plan in which something is left out,
and the script fails unless it notices."""
import argparse
import heapq
import json
import math
import random
import subprocess
import sys

from shapely.geometry import LineString, MultiPoint, Point, Polygon
from shapely.ops import unary_union
from shapely.prepared import prep

SEED = 20181109
TOLERANCE = 1e-5  # of the length; the promise is 1e-2
BEVEL = math.tan(math.pi / 8)
OCTAGON = [(1, BEVEL), (BEVEL, 1), (-BEVEL, 1), (-1, BEVEL), (-1, -BEVEL), (-BEVEL, -1), (BEVEL, -1), (1, -BEVEL)]


def grown_line(a, b, clearance):
    return MultiPoint([(p[0] + x * clearance, p[1] + y * clearance) for p in (a, b) for x, y in OCTAGON]).convex_hull


def grown_ring(ring, clearance):
    return [grown_line(a, b, clearance) for a, b in zip(ring, ring[1:] + ring[:1])]


def free_space(level, clearance):
    walkable = unary_union([Polygon(a["outline"]).difference(unary_union([Polygon(h) for h in a["holes"]]))
                            for a in level["walkable"]])
    blocked = [Polygon(ring) for ring in level["obstacles"]]
    for ring in level["obstacles"]:
        blocked += grown_ring(ring, clearance)
    for part in getattr(walkable, "geoms", [walkable]):
        for ring in [part.exterior, *part.interiors]:
            blocked += grown_ring(list(ring.coords)[:-1], clearance)
    return walkable.difference(unary_union(blocked))


def corners(free):
    """Where the free space has more than 180°: only there a shortest path bends."""
    found = []
    for part in getattr(free, "geoms", [free]):
        for number, ring in enumerate([part.exterior, *part.interiors] if part.area > 0 else []):
            points = list(ring.coords)[:-1]
            turn = 1 if ring.is_ccw == (number == 0) else -1  # the free space on the left
            for a, b, c in zip(points[-1:] + points[:-1], points, points[1:] + points[:1]):
                if turn * ((b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])) < 1e-9:
                    found.append(b)
    return found


class Level:
    def __init__(self, level, clearance):
        self.free = free_space(level, clearance)
        self.corners = corners(self.free)
        self.prepared = prep(self.free.buffer(1e-7, join_style=2))

    def shortest(self, start, goal):
        nodes = [start, goal] + self.corners
        best = {0: 0.0}
        queue = [(math.dist(start, goal), 0)]
        done = set()
        while queue:
            _, node = heapq.heappop(queue)
            if node == 1:
                return best[1]
            if node in done:
                continue
            done.add(node)
            for other in range(1, len(nodes)):
                length = best[node] + math.dist(nodes[node], nodes[other])
                if other in done or length >= best.get(other, math.inf):
                    continue
                if self.prepared.covers(LineString([nodes[node], nodes[other]])):
                    best[other] = length
                    heapq.heappush(queue, (length + math.dist(nodes[other], goal), other))
        return math.inf


def exact(plan):
    levels = {level["id"]: Level(level, plan["clearance"]) for level in plan["levels"]}
    ends = [tuple(plan["from"]), tuple(plan["to"])] + [tuple(s) for c in plan["connectors"] for s in c["stops"]]
    rides = {}
    for connector in plan["connectors"]:
        stops = sorted(connector["stops"], key=lambda stop: stop[0])
        for i, a in enumerate(stops):
            for j, b in enumerate(stops):
                rides[tuple(a), tuple(b)] = abs(i - j) * connector["seconds"]
    cost = {(a, b): min(rides.get((a, b), math.inf), levels[a[0]].shortest(a[1:], b[1:]) if a[0] == b[0] else math.inf)
            for a in ends for b in ends}
    for middle in ends:  # Floyd and Warshall
        for a in ends:
            for b in ends:
                cost[a, b] = min(cost[a, b], cost[a, middle] + cost[middle, b])
    return cost[ends[0], ends[1]]


def random_ring(rng, x, y, size, on_grid):
    if on_grid:  # corners that coincide, edges that run along each other
        x, y = round(x * 4) / 4, round(y * 4) / 4
        w, h = rng.randint(2, int(size * 4)) / 4, rng.randint(2, int(size * 4)) / 4
        ring = [[x, y], [x + w, y], [x + w, y + h], [x, y + h]]
        if rng.random() < 0.3:  # an L
            ring[2:3] = [[x + w, y + h / 2], [x + w / 2, y + h / 2], [x + w / 2, y + h]]
    else:
        corners_of = sorted(rng.uniform(0, 2 * math.pi) for _ in range(rng.randint(3, 7)))
        ring = [[x + size * rng.uniform(0.3, 1) * math.cos(a), y + size * rng.uniform(0.3, 1) * math.sin(a)]
                for a in corners_of]
        if not Polygon(ring).is_valid or Polygon(ring).area < 0.1:
            return random_ring(rng, x, y, size, on_grid)
    return ring if rng.random() < 0.5 else ring[::-1]


def random_level(rng, name, on_grid):
    areas = [{"outline": [[0, 0], [30, 0], [30, 20], [0, 20]], "holes": []}]
    if rng.random() < 0.5:
        areas[0]["holes"].append(random_ring(rng, 10 + 5 * rng.random(), 8, 3, on_grid))
    if rng.random() < 0.5:  # touches
        areas.append({"outline": [[30, 5], [30, 15], [45, 15], [45, 5]], "holes": []})
    if rng.random() < 0.5:  # overlaps, perhaps with the hole
        areas.append({"outline": random_ring(rng, rng.uniform(5, 25), 16, 9, on_grid), "holes": []})
    obstacles = [random_ring(rng, rng.uniform(0, 40), rng.uniform(0, 20), rng.uniform(1, 4), on_grid)
                 for _ in range(rng.randint(2, 16))]
    for _ in range(rng.choice([0, 0, 1, 3])):  # walls, perhaps right across
        x, y = rng.randint(3, 27), rng.randint(-8, 8)
        obstacles.append([[x, y], [x + 0.25, y], [x + 0.25, y + 18], [x, y + 18]])
    return {"id": name, "ordinal": int(name), "walkable": areas, "obstacles": obstacles}


def free_place(rng, level, free):
    while True:
        x, y = rng.uniform(0, 45), rng.uniform(0, 25)
        if free.contains(Point(x, y).buffer(1e-3)):
            return [level["id"], x, y]


def random_plan(rng):
    on_grid = rng.random() < 0.5
    levels = [random_level(rng, str(i), on_grid) for i in range(rng.choice([1, 1, 2, 3]))]
    clearance = rng.choice([0.37, 0.2, 0.61])  # twice that is no multiple of the grid
    free = [free_space(level, clearance) for level in levels]
    if min(space.area for space in free) < 5:
        return random_plan(rng)
    place = lambda i: free_place(rng, levels[i], free[i])
    connectors = [{"seconds": rng.uniform(5, 60), "stops": [place(i) for i in range(len(levels))]}
                  for _ in range(rng.randint(1, 2) if len(levels) > 1 else 0)]
    for connector in connectors:
        rng.shuffle(connector["stops"])
    return {"clearance": clearance, "levels": levels, "connectors": connectors,
            "from": place(0), "to": place(len(levels) - 1)}


def left_out(plan, control):
    plan = json.loads(json.dumps(plan))
    if control == "clearance":
        plan["clearance"] = 0
    if control == "obstacle":
        for level in plan["levels"]:
            del level["obstacles"][::2]
    return plan


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--plans", type=int, default=200)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--control", choices=["clearance", "obstacle"])
    args = parser.parse_args()

    rng = random.Random(args.seed)
    plans = [random_plan(rng) for _ in range(args.plans)]
    asked = "".join(json.dumps(left_out(plan, args.control)) + "\n" for plan in plans)
    said = subprocess.run([args.program], input=asked, capture_output=True, text=True, check=True).stdout.split()
    assert len(said) == len(plans)

    worst, apart, reached = 0.0, [], 0
    for number, (plan, text) in enumerate(zip(plans, said)):
        ours = math.inf if text == "none" else float(text)
        wanted = exact(plan)
        reached += math.isfinite(wanted)
        error = 0 if ours == wanted else abs(ours - wanted) / wanted if math.isfinite(wanted) else math.inf
        worst = max(worst, error)
        if error > TOLERANCE:
            apart.append(number)
            if not args.control:
                print(f"plan {number}: {ours}, exactly {wanted}\n{json.dumps(plan)}")
    print(f"seed {args.seed}: {len(plans)} plans, {reached} with a way, {len(apart)} apart; "
          f"largest difference {worst:.1e} of the length")
    if args.control:
        noticed = len(apart) * 4 > len(plans)
        print("noticed, as it must" if noticed else "not noticed")
        return 0 if noticed else 1
    return 1 if apart or not len(plans) // 2 < reached < len(plans) else 0


if __name__ == "__main__":
    sys.exit(main())
