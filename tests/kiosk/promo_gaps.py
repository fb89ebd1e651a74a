#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records the promo loop as it stands on the screen, and looks for gaps.

A package of 60 mixed items (films, pictures, slides) is made, a screen of role promo shows it under Xvfb, and every
thirtieth of a second is recorded. A gap is a black picture (mean luma under 8), or one that stands for 500 ms longer
than the longest still of the package. The control plays the same films with one player after the other (ffplay); its
gaps must be seen, else the recording sees nothing. mpv plays the same films and pictures beside it, where it is there,
for comparison only. Exit 0: no gap in the loop, gaps in the control.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WIDTH, HEIGHT, RATE = 540, 960, 30
SMALL = (54, 96)  # what is looked at of each picture
BLACK = 8.0
STILL_S = 4.0  # of pictures and slides
BEYOND_S = 0.5

EVENT = '''id = "gaps"
name = "Gaps"
utc_offset = "+08:00"
[[venues]]
id = "wall"
name = "Wall"
[[sessions]]
id = "day"
name = "Day"
venue = "wall"
[[sessions.windows]]
date = 2021-06-08
opens = "08:00"
closes = "12:00"
'''
KIOSKS = '''[[kiosks]]
id = "p1"
venue = "wall"
role = "promo"
'''


def make_package(folder: Path, ctl: str) -> list[Path]:
    promo = folder / "promo"
    promo.mkdir(parents=True)
    (folder / "event.toml").write_text(EVENT)
    (folder / "kiosks.toml").write_text(KIOSKS)
    films = []
    for i in range(12):
        film = promo / f"film{i}.mp4"
        size = ["540x960", "960x540", "720x1280", "1280x720"][i % 4]
        subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i",
                        f"testsrc2=size={size}:rate={[25, 30][i % 2]}:duration={3 + i % 4}", "-vf",
                        f"hue=h={30 * i}", "-pix_fmt", "yuv420p", "-g", "50", str(film)], check=True)
        films.append(film)
    for i in range(6):
        subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i", f"testsrc=size=800x600:rate=1",
                        "-vf", f"hue=h={60 * i}", "-frames:v", "1", str(promo / f"picture{i}.png")], check=True)
    items = []
    for i in range(60):
        kind = i % 5
        head = f'[[items]]\nid = "item{i}"\n'
        if kind in (0, 2, 4):
            items.append(head + f'file = "film{i % 12}.mp4"\nfit = "{["contain", "cover"][i % 2]}"\n')
        elif kind == 1:
            items.append(head + f'file = "picture{i % 6}.png"\nseconds = {STILL_S:.0f}\n')
        else:
            items.append(head + f'title = "Item {i}"\nbody = "A page of words"\nseconds = {STILL_S:.0f}\n')
        if i % 3 == 0:
            items[-1] += 'transition = "cut"\n'
    (promo / "playlist.toml").write_text("\n".join(items))
    subprocess.run([ctl, "media", "check", str(folder), "--write"], check=True, stdout=subprocess.DEVNULL)
    return films


def in_turn(package: Path) -> list[Path]:
    """The playlist's films and pictures in its order; mpv knows no pages of words."""
    return [package / "promo" / line.split('"')[1] for line in (package / "promo/playlist.toml").read_text().splitlines()
            if line.startswith("file = ")]


class Display:
    """An X server of its own, on a free number."""

    def __init__(self, width: int = WIDTH, height: int = HEIGHT):
        self.size = f"{width}x{height}"

    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{self.size}x24",
                                        "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self.name = ":" + told.readline().strip()
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


def pictures(display: str, seconds: float):
    """The screen's pictures, small and grey, one every 1/RATE s."""
    grab = subprocess.Popen(["ffmpeg", "-nostdin", "-v", "error", "-f", "x11grab", "-draw_mouse", "0", "-framerate",
                             str(RATE), "-video_size", f"{WIDTH}x{HEIGHT}", "-i", display, "-t", str(seconds), "-vf",
                             f"scale={SMALL[0]}:{SMALL[1]}:flags=area,format=gray", "-f", "rawvideo", "-"],
                            stdout=subprocess.PIPE)
    size = SMALL[0] * SMALL[1]
    while len(picture := grab.stdout.read(size)) == size:
        yield picture
    grab.wait()


def differ(a: bytes, b: bytes) -> bool:
    return a != b and sum(abs(x - y) > 2 for x, y in zip(a, b)) > 2


def look(display: str, seconds: float) -> dict:
    seen = {"pictures": 0, "black": 0, "frozen": 0, "longest_still_s": 0.0}
    last, still = None, 0
    for picture in pictures(display, seconds):
        seen["pictures"] += 1
        if sum(picture) / len(picture) < BLACK:
            seen["black"] += 1
        still = still + 1 if last is not None and not differ(last, picture) else 0
        seen["longest_still_s"] = max(seen["longest_still_s"], round(still / RATE, 2))
        if still == round((STILL_S + BEYOND_S) * RATE):
            seen["frozen"] += 1
        last = picture
    return seen


def wait_for_picture(display: str, deadline_s: float) -> None:
    """Until something that is not black is on the screen."""
    end = time.monotonic() + deadline_s
    while time.monotonic() < end:
        for picture in pictures(display, 0.2):
            if sum(picture) / len(picture) >= BLACK:
                return
    raise SystemExit("nothing was shown")


def mpv(files: list[Path], display: str, *more: str) -> subprocess.Popen:
    """The player to compare with: films and pictures one after the other, round and round, drawn in software."""
    return subprocess.Popen(["mpv", "--no-config", "--really-quiet", "--no-audio", "--hwdec=no", "--vo=x11", "--fs",
                             "--loop-playlist=inf", "--prefetch-playlist=yes",
                             f"--image-display-duration={STILL_S:.0f}", *more, *map(str, files)],
                            env=os.environ | {"DISPLAY": display}, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kiosk", required=True)
    options.add_argument("--ctl", required=True)
    options.add_argument("--seconds", type=float, default=600)
    options.add_argument("--control-seconds", type=float, default=40)
    options.add_argument("--mpv-seconds", type=float, default=120)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / "gaps"
        films = make_package(package, asked.ctl)
        store = Path(folder) / "p1.db"
        subprocess.run([asked.ctl, "init", "--event", package, "--store", store, "--kiosk", "p1"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with Display() as screen:
            player = subprocess.Popen([asked.kiosk, "--event", package, "--store", store, "--kiosk", "p1",
                                       "--windowed", f"{WIDTH}x{HEIGHT}", "--allow-quit"],
                                      env=os.environ | {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"},
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            wait_for_picture(screen.name, 60)
            loop = look(screen.name, asked.seconds)
            player.terminate()
            player.wait()
        with Display() as screen:
            control = subprocess.Popen(["sh", "-c", 'for f in "$@"; do ffplay -v quiet -autoexit -noborder -an -x %d -y '
                                        '%d "$f"; done' % (WIDTH, HEIGHT), "sh", *map(str, films * 9)],
                                       env=os.environ | {"DISPLAY": screen.name, "SDL_VIDEODRIVER": "x11"},
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, process_group=0)
            wait_for_picture(screen.name, 30)
            single = look(screen.name, asked.control_seconds)
            os.killpg(control.pid, 15)
            control.wait()
        beside = None
        if shutil.which("mpv"):
            with Display() as screen:
                player = mpv(in_turn(package), screen.name)
                wait_for_picture(screen.name, 30)
                beside = look(screen.name, asked.mpv_seconds)
                player.terminate()
                player.wait()
    print("loop   ", loop)
    print("mpv    ", beside or "is not installed")
    print("control", single)
    whole = loop["pictures"] >= 0.9 * RATE * asked.seconds
    if not whole:
        print("the recording is not whole: this machine is too busy for it")
    return 0 if whole and loop["black"] == loop["frozen"] == 0 and single["black"] > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
