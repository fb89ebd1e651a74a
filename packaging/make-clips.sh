#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the clips of kiosk-config/zhanjiang-2018/promo: every frame is a drawing (SVG) that awk writes, ffmpeg joins
# them to films. Colours, ring and letters are Plaza's own look; no emblem, no mark of anybody, no sound.
set -euo pipefail
. "$(dirname "$0")/common.sh"

usage() {
    cat <<EOF_USAGE
packaging/make-clips.sh [CLIP…]     for example: packaging/make-clips.sh 01-welcome

Makes all clips, or the named ones, anew in kiosk-config/zhanjiang-2018/promo. Takes some minutes; needs ffmpeg (with
librsvg, as in Debian) and the font Noto Sans CJK SC. Afterwards: plazactl media check kiosk-config/zhanjiang-2018 --write
EOF_USAGE
}

promo=$root/kiosk-config/zhanjiang-2018/promo
scenes=$(dirname "$0")/clips

# clip NAME WIDTH HEIGHT SECONDS
clip() {
    local name=$1 width=$2 height=$3 seconds=$4 frames
    frames=$(mktemp -d)
    say "$name, ${width}×${height}, $seconds s"
    awk -v W="$width" -v H="$height" -v seconds="$seconds" -v out="$frames" -f "$scenes/look.awk" -f "$scenes/$name.awk"
    ffmpeg -nostdin -v error -y -framerate 25 -i "$frames/%04d.svg" -map_metadata -1 -fflags +bitexact -flags:v +bitexact \
        -c:v libx264 -profile:v high -preset slow -tune animation -crf 23 -pix_fmt yuv420p -color_range tv -g 125 \
        -movflags +faststart "$promo/$name.mp4"
    rm -r "$frames"
}

for option in "$@"; do
    case $option in
    -h | --help) usage && exit ;;
    esac
done
wanted() { [ "$#" -eq 1 ] || [[ " ${*:2} " == *" $1 "* ]]; }
command -v ffmpeg >/dev/null || fail "ffmpeg is missing; as root, run: apt-get install ffmpeg"

wanted 01-welcome "$@" && clip 01-welcome 1080 1920 12
wanted 02-four-pillars "$@" && clip 02-four-pillars 1080 1920 14
wanted 03-food-and-lifts "$@" && clip 03-food-and-lifts 1080 1920 14
wanted 04-quality-wide "$@" && clip 04-quality-wide 1920 1080 12
du -ch "$promo"/*.mp4
