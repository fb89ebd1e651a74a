#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows that the two commands are enough on a bare machine: a fresh, minimal Debian in a chroot, a clone of HEAD inside it,
# and nothing else. Needs root. The mirror is the one that this machine's own apt uses.
set -euo pipefail
. "$(dirname "$0")/common.sh"

usage() {
    cat <<EOF_USAGE
packaging/bare.sh 12|13 [--build-only] [--keep] [--dir DIR] [-- COMMAND…]

  12, 13         Debian bookworm or trixie
  --build-only   stop after packaging/run.sh --build-only, before packaging/test.sh
  --keep         leave the chroot standing afterwards (it is made anew each time all the same)
  --dir DIR      where the chroot and the downloaded packages lie; default /var/tmp/plaza-bare
  -- COMMAND…    run this in the clone instead of the two commands

Example: packaging/bare.sh 13 -- packaging/test.sh --quick
EOF_USAGE
}

suite='' dir=/var/tmp/plaza-bare keep='' command='packaging/run.sh --build-only && packaging/test.sh'
while [ $# -gt 0 ]; do
    case $1 in
    12 | bookworm) suite=bookworm ;;
    13 | trixie) suite=trixie ;;
    --build-only) command='packaging/run.sh --build-only' ;;
    --keep) keep=yes ;;
    --dir) dir=${2:?--dir wants a folder} && shift ;;
    --) shift && command=$* && break ;;
    -h | --help) usage && exit ;;
    *) usage >&2 && fail "This is not an option of bare.sh: $1" ;;
    esac
    shift
done
[ -n "$suite" ] || { usage >&2 && fail "Say which Debian: 12 or 13."; }
[ "$(id -u)" -eq 0 ] || fail "A chroot is made and entered by root only. Run: sudo packaging/bare.sh …"
need bare

mirror=$(apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 'Created-By: Packages' |
    awk -F'|' '$1 == "Debian" && $2 == "Debian" { print $3; exit }')
[ -n "$mirror" ] || fail "This machine's apt names no Debian mirror: run apt-get update, then try again."

house=$dir/$suite
mkdir -p "$dir/packages-$suite"
say "A bare Debian $suite in $house"
if [ ! -f "$dir/$suite.tar" ]; then
    mmdebstrap --quiet --variant=minbase --include=ca-certificates,git --format=tar "$suite" "$dir/$suite.tar.new" "$mirror"
    mv "$dir/$suite.tar.new" "$dir/$suite.tar"
fi
rm -rf "$house" # nothing is mounted here: the mounts below live and die in a namespace of their own
mkdir "$house"
tar -C "$house" -xf "$dir/$suite.tar"
cp /etc/resolv.conf "$house/etc/resolv.conf"

say "A clone of HEAD, $(git -C "$root" log -1 --format='%h %s')"
git clone --quiet --no-local "$root" "$house/root/plaza"

say "Inside it: $command"
seconds=$SECONDS
status=0
house=$house packages=$dir/packages-$suite command=$command unshare --mount --pid --fork --kill-child bash -euc '
    mount -t proc proc "$house/proc"
    mount --rbind /dev "$house/dev"
    mount --bind "$packages" "$house/var/cache/apt/archives"
    mount -t tmpfs tmpfs "$house/tmp"
    exec chroot "$house" env -i HOME=/root LANG=C.UTF-8 CI=true PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        ${http_proxy:+"http_proxy=$http_proxy"} ${PLAZA_JOBS:+"PLAZA_JOBS=$PLAZA_JOBS"} \
        bash -c "cd /root/plaza && $command"
' </dev/null || status=$?
say "It ended with $status after $((SECONDS - seconds)) s."
[ -n "$keep" ] || rm -rf "$house"
exit "$status"
