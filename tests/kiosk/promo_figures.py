#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of the promo loop, measured on a real kiosk under Xvfb. Each prints its numbers as a line of JSON.

decode  1080p30 H.264 at software rendering: how many frames of a film never reached the screen, and what it cost;
        beside ffplay and mpv with the same file. Every frame carries its number as a row of black and white blocks,
        and a strip of the screen is read 60 times a second. Fails when the kiosk drops more than 1 % more than ffplay.
memory  Resident memory over 2,000 item changes of mixed kinds. Fails above 2 % growth after the warm-up.
touch   From a press on the playing loop (XTest) to the first picture of the home page. Fails above 100 ms.
corpus  Broken, odd and hostile files, all declared fit by a forged manifest, in a running kiosk. Fails when it dies, or
        when a good item does not come any more after them.
"""
import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from hashlib import sha256
from pathlib import Path

from promo_gaps import EVENT, KIOSKS, Display

CLOCK_TICKS = os.sysconf("SC_CLK_TCK")
PAGE_KB = os.sysconf("SC_PAGE_SIZE") // 1024


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / CLOCK_TICKS


def rss_kb(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE_KB


class Kiosk:
    """A kiosk with a package, its store, and its log by the line."""

    def __init__(self, asked, package: Path, display: str, size: str, kiosk: str = "p1", more: tuple = ()):
        self.asked, self.package = asked, package
        self.store = package.parent / f"{package.name}.db"
        if not self.store.exists():
            subprocess.run([asked.ctl, "init", "--event", package, "--store", self.store, "--kiosk", kiosk], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.process = subprocess.Popen([asked.kiosk, "--event", package, "--store", self.store, "--kiosk", kiosk,
                                         "--windowed", size, "--silent", "--camera", "none", *more],
                                        env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}, text=True,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.log: list[str] = []
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.log.append(line.rstrip())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def wait_for(self, text: str, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if any(text in line for line in self.log):
                return True
            if self.process.poll() is not None:
                return False
            time.sleep(0.05)
        return False

    def ask(self, *words) -> str:
        return subprocess.run([self.asked.ctl, *words, "--store", self.store], text=True, check=False,
                              capture_output=True).stdout


def write_package(folder: Path, items: str, kiosks: str = KIOSKS) -> Path:
    (folder / "promo").mkdir(parents=True, exist_ok=True)
    (folder / "event.toml").write_text(EVENT)
    (folder / "kiosks.toml").write_text(kiosks)
    (folder / "promo/playlist.toml").write_text(items)
    return folder


def check(asked, package: Path) -> None:
    subprocess.run([asked.ctl, "media", "check", package, "--write"], check=False, stdout=subprocess.DEVNULL)


# ---- decode ----

BITS, BLOCK = 12, 16


def numbered_film(file: Path, seconds: int) -> None:
    """Moving, with grain, as much as a broadcast film; its number in blocks at the top left."""
    blocks = "".join(f",drawbox=x={bit * BLOCK}:y=0:w={BLOCK}:h={BLOCK}:color=white:t=fill:"
                     f"enable='mod(floor(n/{2 ** bit}),2)'" for bit in range(BITS))
    subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i", f"testsrc2=s=1920x1080:r=30:d={seconds}",
                    "-vf", f"noise=alls=8:allf=t,drawbox=x=0:y=0:w={BITS * BLOCK}:h={BLOCK}:color=black:t=fill{blocks}",
                    "-c:v", "libx264", "-preset", "veryfast", "-profile:v", "high", "-pix_fmt", "yuv420p", "-b:v", "8M",
                    "-g", "60", "-y", str(file)], check=True)


def numbers(display: str, seconds: float):
    """The number on the screen, 60 times a second."""
    width = BITS * BLOCK
    grab = subprocess.Popen(["ffmpeg", "-nostdin", "-v", "error", "-f", "x11grab", "-draw_mouse", "0", "-framerate",
                             "60", "-video_size", f"{width}x{BLOCK}", "-i", f"{display}+0,0", "-t", str(seconds),
                             "-pix_fmt", "gray", "-f", "rawvideo", "-"], stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL)
    middle = BLOCK // 2 * width + BLOCK // 2
    while len(strip := grab.stdout.read(width * BLOCK)) == width * BLOCK:
        yield sum((strip[middle + bit * BLOCK] > 128) << bit for bit in range(BITS))
    grab.wait()


def one_pass(display: str, frames: int, seconds: float) -> dict:
    """What was seen of the film from the first number to the last of one pass through it."""
    seen: list[int] = []
    samples, since = 0, time.monotonic()
    for number in numbers(display, seconds):
        samples += 1
        if number == 0 or number >= frames:
            continue  # before it began, or a strip in the middle of a change
        if seen and number < seen[-1] - 30:
            break  # it begins anew
        if not seen or number > seen[-1]:
            seen.append(number)
    expected = seen[-1] - seen[0] + 1 if seen else 0
    dropped = expected - len(seen)
    return {"frames": expected, "dropped": dropped, "dropped_percent": round(100 * dropped / max(expected, 1), 2),
            "samples_a_second": round(samples / (time.monotonic() - since), 1)}


def decode(asked, folder: Path) -> bool:
    seconds = int(asked.seconds or 30)
    package = write_package(folder / "decode", '[[items]]\nid = "film"\nfile = "film.mp4"\nfit = "contain"\n')
    film = package / "promo/film.mp4"
    numbered_film(film, seconds)
    check(asked, package)
    figures = {}

    def measured(name: str, pid: int, screen) -> None:
        before, since = cpu_seconds(pid), time.monotonic()
        figures[name] = one_pass(screen.name, seconds * 30, 2 * seconds + 20)
        figures[name]["cpu_percent"] = round(100 * (cpu_seconds(pid) - before) / (time.monotonic() - since))

    with Display(1920, 1080) as screen, Kiosk(asked, package, screen.name, "1920x1080") as kiosk:
        kiosk.wait_for("film is shown", 60)
        measured("plaza", kiosk.process.pid, screen)
    players = {"ffplay": ["ffplay", "-v", "quiet", "-noborder", "-an", "-loop", "0", "-x", "1920", "-y", "1080"],
               "mpv_x11": ["mpv", "--no-config", "--really-quiet", "--no-audio", "--hwdec=no", "--fs", "--loop-file=inf",
                           "--vo=x11"],
               "mpv_gpu": ["mpv", "--no-config", "--really-quiet", "--no-audio", "--hwdec=no", "--fs", "--loop-file=inf",
                           "--vo=gpu"]}
    for name, words in players.items():
        if not shutil.which(words[0]):
            figures[name] = "is not installed"
            continue
        with Display(1920, 1080) as screen:
            player = subprocess.Popen([*words, str(film)], env=os.environ | {"DISPLAY": screen.name,
                                      "SDL_VIDEODRIVER": "x11"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(2)
            if player.poll() is None:
                measured(name, player.pid, screen)
            else:
                figures[name] = "did not start here"
            player.terminate()
            player.wait()
    print(json.dumps({"decode": figures, "seconds": seconds, "cores": os.cpu_count()}))
    ours, theirs = figures["plaza"], figures.get("ffplay")
    if not isinstance(theirs, dict) or ours["frames"] < 0.8 * seconds * 30:
        return False
    return ours["dropped_percent"] <= theirs["dropped_percent"] + 1


# ---- memory ----

def short_items(package: Path) -> str:
    """Films of a third of a second, pictures and words of a second: what is shortest for each."""
    items = ""
    for i in range(6):
        subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i",
                        f"testsrc2=size=540x960:rate=30:duration=0.4", "-vf", f"hue=h={60 * i}", "-pix_fmt", "yuv420p",
                        "-y", str(package / f"promo/film{i}.mp4")], check=True)
        subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i", "testsrc=size=800x600:rate=1", "-vf",
                        f"hue=h={60 * i}", "-frames:v", "1", "-y", str(package / f"promo/picture{i}.png")], check=True)
        items += f'[[items]]\nid = "film{i}"\nfile = "film{i}.mp4"\nweight = 4\n'
        items += f'[[items]]\nid = "picture{i}"\nfile = "picture{i}.png"\nseconds = 1\n'
        items += f'[[items]]\nid = "words{i}"\ntitle = "Item {i}"\nseconds = 1\ntransition = "cut"\n'
    return items


def plays_of(kiosk: Kiosk) -> int:
    return sum(json.loads(line)["plays"] for line in kiosk.ask("promo", "played", "--json").splitlines())


def memory(asked, folder: Path) -> bool:
    package = folder / "memory"
    (package / "promo").mkdir(parents=True)
    write_package(package, short_items(package))
    check(asked, package)
    changes, warm_up = asked.changes, max(asked.changes // 10, 20)
    samples: list[tuple[int, int]] = []  # plays that the journal knows of, resident KB
    with Display() as screen, Kiosk(asked, package, screen.name, "540x960") as kiosk:
        plays = 0
        while plays < changes + warm_up and kiosk.process.poll() is None:
            time.sleep(5)
            plays = plays_of(kiosk)
            samples.append((plays, rss_kb(kiosk.process.pid)))
    # what is in front moves it by a tenth, so that only means over many samples can be compared
    early = [kb for plays, kb in samples if warm_up <= plays < 2 * warm_up] or [samples[0][1]]
    late = [kb for plays, kb in samples if plays >= changes] or [samples[-1][1]]
    growth = 100 * (statistics.mean(late) / statistics.mean(early) - 1)
    print(json.dumps({"memory": {"changes": samples[-1][0], "early_mb": round(statistics.mean(early) / 1024, 1),
                                 "late_mb": round(statistics.mean(late) / 1024, 1), "growth_percent": round(growth, 2),
                                 "highest_mb": round(max(kb for _, kb in samples) / 1024, 1),
                                 "mb_after": {plays: round(kb / 1024, 1) for plays, kb in samples[::max(len(samples) // 12, 1)]}}}))
    return samples[-1][0] >= changes and growth <= 2


# ---- touch ----

STRIP_Y, STRIP_H = 40, 16  # of a 540x960 window: the film is of one colour there, and the home page has its bar there


def strips(display: str, seconds: float):
    grab = subprocess.Popen(["ffmpeg", "-nostdin", "-v", "error", "-fflags", "nobuffer", "-f", "x11grab", "-draw_mouse",
                             "0", "-framerate", "120", "-video_size", f"540x{STRIP_H}", "-i", f"{display}+0,{STRIP_Y}",
                             "-t", str(seconds), "-pix_fmt", "gray", "-flush_packets", "1", "-f", "rawvideo", "-"],
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0)
    size = 540 * STRIP_H
    strip = b""
    while piece := grab.stdout.read(size - len(strip)):
        strip += piece
        if len(strip) == size:
            yield time.monotonic(), strip
            strip = b""
    grab.wait()


def one_touch(display: str) -> float | None:
    """Milliseconds from before xdotool presses to the first strip that is another; None: none came."""
    began = pressed = last = None
    for at, strip in strips(display, 10):
        began = began or at
        other = last not in (None, strip) and sum(abs(a - b) > 24 for a, b in zip(last, strip)) > 100
        last = strip if pressed is None else last  # a page that fades in differs little from one picture to the next
        if pressed is not None and other:
            return 1000 * (at - pressed)
        if other:
            began = at  # it still fades in
        if pressed is None and at - began > 1:
            pressed = time.monotonic()
            subprocess.Popen(["xdotool", "mousemove", "270", "700", "click", "1"],
                             env=os.environ | {"DISPLAY": display})
    return None


def touch(asked, folder: Path) -> bool:
    kiosks = '[[kiosks]]\nid = "p1"\nvenue = "wall"\nrole = "info"\n'
    package = write_package(folder / "touch", '[[items]]\nid = "film"\nfile = "film.mp4"\nfit = "cover"\n', kiosks)
    subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i", "color=c=0x8090a0:s=540x240:r=30:d=60",
                    "-f", "lavfi", "-i", "testsrc2=s=540x720:r=30:d=60", "-filter_complex", "[0][1]vstack", "-c:v",
                    "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-y", str(package / "promo/film.mp4")],
                   check=True)
    check(asked, package)
    taken = []
    for _ in range(asked.touches):
        with Display() as screen, Kiosk(asked, package, screen.name, "540x960") as kiosk:
            if not kiosk.wait_for("film is shown", 60):
                break
            time.sleep(2)
            taken.append(one_touch(screen.name))
    seen = [ms for ms in taken if ms is not None]
    print(json.dumps({"touch": {"touches": len(taken), "seen": len(seen),
                                "ms": [round(ms) for ms in seen], "median_ms": round(statistics.median(seen)) if seen
                                else None, "worst_ms": round(max(seen)) if seen else None}}))
    return len(seen) == asked.touches and max(seen) <= 100


# ---- corpus ----

FILMS, PICTURES = (".mp4", ".mkv", ".webm", ".mov"), (".png", ".jpg", ".jpeg", ".webp", ".svg", ".gif")


def corpus(asked, folder: Path) -> bool:
    package = folder / "corpus"
    promo = package / "promo"
    promo.mkdir(parents=True)
    subprocess.run([asked.corpus, promo], check=True, stdout=subprocess.DEVNULL)
    files = {p.name: p for p in sorted(promo.iterdir()) if p.is_file() and not p.is_symlink()
             and p.suffix.lower() in FILMS + PICTURES}
    files = dict(list(files.items())[::max(len(files) // asked.files, 1)] if asked.files else files)

    def playlist(names) -> str:
        items = "".join(f'[[items]]\nid = "i{i}"\nfile = {json.dumps(name, ensure_ascii=False)}\nseconds = 2\n'
                        for i, name in enumerate(names))
        return items + '[[items]]\nid = "good"\ntitle = "Good"\nseconds = 1\nweight = 3\n'

    refused_by_check = set()
    while True:  # what `plazactl check` names does not even get into a package
        names = [name for name in files if name not in refused_by_check]
        write_package(package, playlist(names))
        told = subprocess.run([asked.ctl, "check", package], capture_output=True, text=True, check=False)
        more = {name for name in names if f"'{name}'" in told.stdout and told.returncode == 1}
        if not more:
            break
        refused_by_check |= more
    entries = {name: {"sha256": sha256(files[name].read_bytes()).hexdigest(), "bytes": files[name].stat().st_size}
               for name in names}
    forge_manifest(asked, package, entries)
    with Display() as screen, Kiosk(asked, package, screen.name, "540x960") as kiosk:
        kiosk.wait_for("good is shown", 60)
        end = time.monotonic() + 12 * len(names) + 30
        named = shown = set()
        while time.monotonic() < end and kiosk.process.poll() is None and len(named | shown) < len(names):
            time.sleep(2)
            shown = {m[1] for line in list(kiosk.log) if (m := re.search(r"promo: (i\d+) is shown", line))}
            named = {m[1] for line in list(kiosk.log) if (m := re.search(r"promo: (i\d+)(:| is not shown)", line))}
        alive = kiosk.process.poll() is None
        last = json.loads(kiosk.ask("promo", "state", "--json") or "{}")
        before = plays_of(kiosk)
        time.sleep(70)  # a kiosk writes down what it showed every minute
        goes_on = alive and plays_of(kiosk) > before
    print(json.dumps({"corpus": {"files": len(files), "refused_by_check": len(refused_by_check),
                                 "refused_or_skipped_by_name": len(named), "played": len(shown - named),
                                 "neither": [name for i, name in enumerate(names) if f"i{i}" not in named | shown],
                                 "alive": alive, "goes_on": goes_on, "in_front": last.get("in_front")}},
                     ensure_ascii=False))
    return alive and goes_on and len(named | shown) == len(names)


def forge_manifest(asked, package: Path, entries: dict) -> None:
    """A doctor who finds everything fit: then only the player itself stands between the file and the screen."""
    check(asked, package)
    manifest = json.loads((package / "promo/manifest.json").read_text())
    for name, entry in manifest["files"].items():
        if name in entries:
            entry |= entries[name] | {"verdict": "plays"}
    for name in entries.keys() - manifest["files"].keys():
        manifest["files"][name] = next(iter(manifest["files"].values())) | entries[name] | {"verdict": "plays"}
    (package / "promo/manifest.json").write_text(json.dumps(manifest, ensure_ascii=False))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("figure", choices=["decode", "memory", "touch", "corpus"])
    options.add_argument("--kiosk", required=True)
    options.add_argument("--ctl", required=True)
    options.add_argument("--corpus", help="the program that makes the broken files")
    options.add_argument("--seconds", type=float, help="decode: of the film (default 30)")
    options.add_argument("--changes", type=int, default=2000, help="memory")
    options.add_argument("--files", type=int, help="corpus: only about so many of them")
    options.add_argument("--touches", type=int, default=10, help="touch")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return 0 if globals()[asked.figure](asked, Path(folder)) else 1


if __name__ == "__main__":
    sys.exit(main())
