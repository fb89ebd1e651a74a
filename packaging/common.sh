# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run.sh, test.sh and bare.sh share: plain speech, the release's package list, installing what is missing.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# A clone in another folder finds what this one compiled.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$root} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR:-true}

say() { printf '\n• %s\n' "$*"; }
fail() {
    printf '\n✗ %s\n' "$*" >&2
    exit 1
}

# One compiler for each processor, but no more than one for each 1.5 GiB of memory: Qt and SQL headers are hungry.
jobs() {
    if [ -n "${PLAZA_JOBS:-}" ]; then
        echo "$PLAZA_JOBS"
        return
    fi
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1024 / 1536) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    [ "$memory" -lt "$cores" ] && cores=$memory
    echo "$cores"
}

packageList() {
    local id='' release=''
    if [ -r /etc/os-release ]; then
        id=$(. /etc/os-release && echo "${ID:-}")
        release=$(. /etc/os-release && echo "${VERSION_ID:-}")
    fi
    local list=$root/packaging/deps/$id-$release.txt
    [ -f "$list" ] || fail "Plaza builds on Debian 12 and Debian 13; this machine says it is '${id:-unknown} ${release}'. \
On another system install the packages named in packaging/deps/ by their names there, then run: cmake --preset release && cmake --build --preset release"
    echo "$list"
}

# packagesIn build run …: the packages under these headings of the release's list.
packagesIn() {
    local list
    list=$(packageList) || exit 1
    awk -v wanted=" $* " '
        /^# [a-z]+:/ { heading = substr($2, 1, length($2) - 1); next }
        /^#/ || NF == 0 { next }
        index(wanted, " " heading " ") { print $1 }' "$list"
}

missingFrom() {
    local present
    present=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' 2>/dev/null | awk '$2 == "installed" { print $1 }')
    packagesIn "$@" | grep -vxF "$present" || true
}

# need build run …: installs what is missing, as root or through sudo; without either it says the line to run.
need() {
    packageList >/dev/null
    local missing
    mapfile -t missing < <(missingFrom "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    local line="apt-get install -y --no-install-recommends ${missing[*]}"
    local -a as=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "${#missing[@]} packages are missing. As root, run: apt-get update && $line"
        as=(sudo)
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local log=$root/build/apt.log
    mkdir -p "$root/build"
    # An old package index names files that the mirror no longer has, so the index is read again first.
    if ! "${as[@]}" apt-get update >"$log" 2>&1 ||
        ! "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" >>"$log" 2>&1; then
        tail -n 5 "$log" >&2
        fail "The packages could not be installed (the whole story is in $log). When it is mended, run: $line"
    fi
}

# buildTargets PRESET [-DNAME=VALUE…] -- [TARGET…]: configures and builds into build/PRESET.
buildTargets() {
    local preset=$1
    shift
    local -a options=() targets=()
    while [ $# -gt 0 ] && [ "$1" != -- ]; do options+=("$1") && shift; done
    [ $# -eq 0 ] || shift
    [ $# -eq 0 ] || targets=(--target "$@")
    (cd "$root" && cmake --preset "$preset" "${options[@]}" && cmake --build --preset "$preset" --parallel "$(jobs)" "${targets[@]}")
}

# Children that must end with this script, also when it is ended from outside, and the folder for their small files.
scratch=''
children=()
endChildren() {
    local child
    for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
    for child in "${children[@]}"; do wait "$child" 2>/dev/null || true; done
    [ -z "$scratch" ] || rm -rf "$scratch"
}
openScratch() {
    [ -z "$scratch" ] || return 0
    scratch=$(mktemp -d)
    trap endChildren EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

randomHex() { od -An -N"$1" -tx1 /dev/urandom | tr -d ' \n'; }

# startDisplay WIDTHxHEIGHT: a virtual screen that only this user can open; sets DISPLAY and XAUTHORITY.
startDisplay() {
    openScratch
    local number='' cookie
    cookie=$(randomHex 16)
    mkfifo "$scratch/display"
    export XAUTHORITY=$scratch/xauthority
    # For the server the cookie holds under any number: Xvfb itself chooses a free one.
    xauth -q -f "$XAUTHORITY" add :0 . "$cookie" 2>/dev/null
    setpriv --pdeathsig TERM Xvfb -displayfd 5 -screen 0 "$1x24" -auth "$XAUTHORITY" -nolisten tcp +extension GLX -noreset \
        5>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
    children+=($!)
    if ! read -r -t 30 number <"$scratch/display" || [ -z "$number" ]; then
        cat "$scratch/xvfb.log" >&2
        fail "The virtual display (Xvfb) did not start."
    fi
    xauth -q -f "$XAUTHORITY" add ":$number" . "$cookie"
    export DISPLAY=:$number
}
