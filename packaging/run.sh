#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A newcomer's one command: installs what is missing, builds, makes a store for the event once, opens the kiosk.
set -euo pipefail
. "$(dirname "$0")/common.sh"

usage() {
    cat <<EOF_USAGE
packaging/run.sh [options]

  --build-only         install what is missing and build, then stop
  --windowed WxH       a window instead of the full screen, for example 1080x1920
  --language zh|en     the language the kiosk starts in
  --camera SPEC        device:N, file:VIDEO, images:DIR, demo or none
                       (default: the kiosk's own, as kiosks.toml says; where no camera is plugged in, demo: this event's
                       own tickets)
  --scanner SPEC       keyboard, serial:PATH, evdev:PATH or none (default: the kiosk's own, as kiosks.toml says)
  --kiosk ID           which kiosk of the event this is; default k1
  --event DIR          the event package; default kiosk-config/zhanjiang-2018
  --clock ISO8601      the event's time at the start, to rehearse a past or future event
                       (default for zhanjiang-2018: 2018-06-08T09:10:00+08:00; for other events the machine's clock)
  --store FILE         the store; default: one per event and kiosk under \${XDG_STATE_HOME:-~/.local/state}/plaza
  --reset              begin again with an empty store (only for a default store: one named by --store is yours to remove)

Ctrl+Q leaves the kiosk. Examples:
  packaging/run.sh
  packaging/run.sh --windowed 540x960 --language en
EOF_USAGE
}

event=$root/kiosk-config/zhanjiang-2018 kiosk=k1 clock='' store='' camera='' buildOnly='' reset=''
kioskOptions=() screen=1080x1920
while [ $# -gt 0 ]; do
    case $1 in
    --windowed | --language | --camera | --scanner | --kiosk | --event | --clock | --store)
        [ $# -ge 2 ] || fail "$1 wants a value; packaging/run.sh --help tells which."
        ;;&
    --build-only) buildOnly=yes ;;
    --reset) reset=yes ;;
    --windowed)
        [[ $2 =~ ^[0-9]+x[0-9]+$ ]] || fail "--windowed wants WIDTHxHEIGHT, for example 1080x1920, not '$2'."
        screen=$2 kioskOptions+=(--windowed "$2") && shift
        ;;
    --language)
        [[ $2 =~ ^(zh|en)$ ]] || fail "--language wants zh or en, not '$2'."
        kioskOptions+=(--language "$2") && shift
        ;;
    --camera) camera=$2 && shift ;;
    --scanner) kioskOptions+=(--scanner "$2") && shift ;;
    --kiosk) kiosk=$2 && shift ;;
    --event) event=$2 && shift ;;
    --clock) clock=$2 && shift ;;
    --store) store=$2 && shift ;;
    -h | --help) usage && exit ;;
    *) usage >&2 && fail "This is not an option of run.sh: $1" ;;
    esac
    shift
done

[ -f "$event/event.toml" ] || [ -n "$buildOnly" ] || fail "There is no event package in $event (a folder with event.toml)."
if [ -n "$buildOnly" ]; then need build; else need build run voice; fi

say "Building Plaza with $(jobs) jobs (the first time takes some minutes)"
# Tests want Catch2, which a kiosk has no use for; a build folder that packaging/test.sh made keeps its tests.
if [ -f "$root/build/release/CMakeCache.txt" ]; then tests=(); else tests=(-DPLAZA_TESTS=OFF); fi
buildTargets release "${tests[@]}" -- plaza-kiosk plazactl || fail "The build failed: the first line above with 'error:' tells where."
bin=$root/build/release/bin
if [ -n "$buildOnly" ]; then
    say "Built: $bin/plaza-kiosk and $bin/plazactl"
    exit
fi

# Texts on the screen and in names are UTF-8, whatever the machine's locale is.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in *[Uu][Tt][Ff]*8*) ;; *) export LC_ALL=C.UTF-8 ;; esac

# The sample event is long past: its clock starts again at a good moment of its morning, every time.
if [ -z "$clock" ] && [ "$(basename "$event")" = zhanjiang-2018 ]; then clock=2018-06-08T09:10:00+08:00; fi
clockOptions=()
[ -z "$clock" ] || clockOptions=(--clock "$clock")

if [ -z "$store" ]; then
    store=${XDG_STATE_HOME:-${HOME:-/root}/.local/state}/plaza/$(basename "$event")/$kiosk.db
    if [ -n "$reset" ] && [ -e "$store" ]; then
        # The kiosk holds an exclusive flock on this file as long as it runs.
        [ ! -e "$store.lock" ] || flock -n "$store.lock" true || fail "A kiosk is using $store: close it first, then reset."
        say "Removing the trial store $store"
        rm -f "$store" "$store".* "$store"-*
    fi
    mkdir -p "$(dirname "$store")"
    chmod 700 "$(dirname "$store")"
elif [ -n "$reset" ]; then
    fail "--reset empties only run.sh's own trial stores. If $store may go, remove it and $store.key yourself."
fi
if [ -e "$store" ]; then
    say "Using the store $store (packaging/run.sh --reset begins again)"
else
    say "Making the store $store"
    status=0
    "$bin/plazactl" init --event "$event" --store "$store" --kiosk "$kiosk" "${clockOptions[@]}" || status=$?
    # 1: rows of the roster were skipped, each by name; the store is made all the same.
    [ "$status" -eq 1 ] && [ -e "$store" ] && status=0
    [ "$status" -eq 0 ] || fail "The store could not be made; the lines above tell why."
fi

# What is said after the alarm's tone; the organiser's own recordings in the package come first.
voice=$(dirname "$store")/emergency
[ -e "$voice/evacuation.wav" ] || "$bin/plazactl" emergency voice --out "$voice" >/dev/null ||
    say "Emergencies will have the tone alone: the lines above tell why."

if [ -z "$camera" ] && ! compgen -G '/dev/video*' >/dev/null; then
    say "No camera here: the demo camera shows this event's own tickets, read as a real camera's picture would be."
    camera=demo
fi
[ -z "$camera" ] || kioskOptions+=(--camera "$camera")
kioskOptions+=(--event "$event" --store "$store" --kiosk "$kiosk" "${clockOptions[@]}" --allow-quit)

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the kiosk. Ctrl+Q leaves."
    exec "$bin/plaza-kiosk" "${kioskOptions[@]}"
fi

say "This machine has no display: the kiosk runs on a virtual one, which a VNC viewer can look at and touch."
need headless
openScratch
startDisplay "$screen"
export QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1
[ -n "${XDG_RUNTIME_DIR:-}" ] || export XDG_RUNTIME_DIR=$scratch

password=$(randomHex 4)
(umask 077 && echo "$password" >"$scratch/password")
setpriv --pdeathsig TERM x11vnc -display "$DISPLAY" -auth "$XAUTHORITY" -localhost -noipv6 -autoport 5900 \
    -passwdfile "rm:$scratch/password" -forever -shared -quiet -noshm >"$scratch/vnc-port" 2>"$scratch/vnc.log" &
children+=($!)
viewer=$!
port=''
for _ in $(seq 100); do
    port=$(sed -n 's/^PORT=//p' "$scratch/vnc-port")
    [ -z "$port" ] || break
    kill -0 "$viewer" 2>/dev/null || break
    sleep 0.1
done
if [ -z "$port" ]; then
    cat "$scratch/vnc.log" >&2
    fail "x11vnc did not start, so nobody could look at the kiosk."
fi

setpriv --pdeathsig TERM "$bin/plaza-kiosk" "${kioskOptions[@]}" &
running=$!
children+=("$running")
say "The kiosk runs. To look at it:
    on this machine   a VNC viewer on localhost:$port, password $password
    from another one  first: ssh -L $port:localhost:$port $(hostname), then the same there
  Ctrl+Q in the viewer, or Ctrl+C here, ends it."
status=0
wait "$running" || status=$?
say "The kiosk has ended with $status."
exit "$status"
