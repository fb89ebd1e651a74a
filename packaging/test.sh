#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# All checks and tests, the same here and in CI: format, warnings, sanitizers, tests, linters, the gallery.
# The last line reads "N passed, N failed"; it counts test cases and checks.
set -euo pipefail
. "$(dirname "$0")/common.sh"

usage() {
    cat <<EOF_USAGE
packaging/test.sh [--quick] [--bench] [--faults] [--long]

  --quick    format, release build and all tests in it; no sanitizers, no linters, no gallery
  --bench    afterwards the benchmarks too (tests/bench)
  --faults   afterwards the fault tests too, and their table: kill -9, power cuts, full, slow and failing disks,
             flipped bits, wrong clocks (tests/faults); half an hour
  --long     afterwards the long runs too (ctest label "long"), of which a slice is in the others; half an hour

PLAZA_JOBS sets how many compilers run at once; PLAZA_LINT_BASE which commit the changed files are counted from;
PLAZA_LINT_SECONDS how long clang-tidy may take (default 300).
EOF_USAGE
}

quick='' bench='' faults='' long=''
for option in "$@"; do
    case $option in
    --quick) quick=yes ;;
    --bench) bench=yes ;;
    --faults) faults=yes ;;
    --long) long=yes ;;
    -h | --help) usage && exit ;;
    *) usage >&2 && fail "This is not an option of test.sh: $option" ;;
    esac
done

passed=0 failed=0 summary=()
closing() {
    say "Summary (steps with their seconds)"
    printf '%s\n' "${summary[@]}"
    printf '\n%d passed, %d failed\n' "$passed" "$failed"
    [ "$failed" -eq 0 ] || exit 1
    exit 0
}

# Runs one step to its end, however it ends. A plain check counts as one; tests count themselves in $tally ("passed failed").
tally=$root/build/tally
step() {
    local name=$1 began=$SECONDS status=0
    shift
    say "$name"
    rm -f "$tally"
    "$@" || status=$?
    local good=0 bad=0
    if [ -f "$tally" ]; then
        read -r good bad <"$tally"
        [ "$status" -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
    elif [ "$status" -eq 0 ]; then good=1; else bad=1; fi
    passed=$((passed + good)) failed=$((failed + bad))
    summary+=("$(printf '  %5d s  %5d passed  %3d failed  %s' $((SECONDS - began)) "$good" "$bad" "$name")")
    return "$status"
}

sources() { git -C "$root" ls-files --cached --others --exclude-standard -- "$@" | sort -u; }

checkScripts() { (cd "$root" && shellcheck packaging/*.sh .ci/run); }
checkFormat() { (cd "$root" && sources '*.h' '*.cpp' | xargs -d '\n' clang-format-19 --dry-run -Werror); }

# countTests LOG: test cases in ctest's log. A program that says nothing of its own counts as one.
countTests() {
    awk '
        / Testing: / { good = bad = 0 }
        /^All tests passed \(/ { good += $(NF - 2) }
        /^test cases:/ { for (i = 1; i < NF; i++) { if ($(i + 1) == "passed") good += $i; if ($(i + 1) == "failed") bad += $i } }
        /^Totals: / { good += $2; bad += $4 }
        /^Test Passed\./ { total += good ? good : 1 }
        /^Test Failed\./ { total += good; broken += bad ? bad : 1 }
        END { print total + 0, broken + 0 }' "$1" >"$tally"
}

# tests PRESET [ctest options]: with HOME and all state in the build folder, so that nothing of the user's is touched.
tests() {
    local preset=$1 status=0
    local house=$root/build/$preset/test-home
    shift
    rm -rf "$house"
    mkdir -p "$house/run"
    chmod 700 "$house/run"
    env HOME="$house" XDG_STATE_HOME="$house/state" XDG_CONFIG_HOME="$house/config" XDG_CACHE_HOME="$house/cache" \
        XDG_RUNTIME_DIR="$house/run" LC_ALL=C.UTF-8 QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" LIBGL_ALWAYS_SOFTWARE=1 \
        UBSAN_OPTIONS=print_stacktrace=1 LSAN_OPTIONS="suppressions=$root/packaging/lsan.supp:print_suppressions=0" ctest --test-dir "$root/build/$preset" --output-on-failure --no-tests=error \
        --timeout 600 "$@" || status=$?
    countTests "$root/build/$preset/Testing/Temporary/LastTest.log"
    return "$status"
}

# Rooms whose tests open Qt windows, where Qt's own leaks at exit would cry wolf, and two that look at hundreds of
# frames and ways: they run from the release build.
releaseRooms='^(ui|qml|gallery|bench|frames|kiosk|faults|routes.*)$'
unitPrograms() {
    local room
    for room in "$root"/tests/*/; do
        room=$(basename "$room")
        [[ $room =~ $releaseRooms ]] || ! compgen -G "$root/tests/$room/*.cpp" >/dev/null || [ "$room" = support ] || echo "test_$room"
    done
}

# What those rooms need; --quick runs all tests from the release build.
buildRelease() {
    local -a programs=()
    # plaza_corpus: for the long runs
    [ -n "$quick" ] || programs=(plazactl plaza-kiosk plaza-gallery plaza_bench plaza_frames route_lengths test_ui test_qml test_frames test_kiosk test_faults plaza_corpus)
    buildTargets release -DPLAZA_TESTS=ON -- "${programs[@]}"
}

buildDebug() {
    local -a programs
    mapfile -t programs < <(unitPrograms)
    buildTargets debug -- "${programs[@]}"
}

# The files that clang-tidy reads: all that changed since the base, by default what came after origin's main, or, on main
# itself, in the hours before its newest commit (one landing). The .cpp of a changed header is read for it.
changedFiles() {
    local base=${PLAZA_LINT_BASE:-}
    cd "$root"
    [ -n "$base" ] || base=$(git merge-base HEAD origin/main 2>/dev/null || true)
    if [ -z "$base" ] || { [ -z "${PLAZA_LINT_BASE:-}" ] && [ "$base" = "$(git rev-parse HEAD)" ]; }; then
        base=$(git rev-list -1 --before="$(($(git log -1 --format=%ct) - 4 * 3600))" HEAD)
        [ -n "$base" ] || base=$(git hash-object -t tree /dev/null) # the whole history is one landing
    fi
    {
        git diff --name-only --diff-filter=d "$base" -- '*.h' '*.cpp'
        git ls-files --others --exclude-standard -- '*.h' '*.cpp'
    } | sed 's/\.h$/.cpp/' | sort -u | while read -r file; do
        # Only what was compiled has flags to be read with.
        if grep -qF "\"$root/$file\"" build/release/compile_commands.json; then echo "$file"; fi
    done
}

checkTidy() {
    local -a files
    local skipped=$root/build/tidy-skipped deadline=$(($(date +%s) + ${PLAZA_LINT_SECONDS:-300}))
    mapfile -t files < <(changedFiles)
    echo "${#files[@]} changed files to read"
    [ "${#files[@]}" -gt 0 ] || return 0
    : >"$skipped"
    local status=0
    # $1 deadline, $2 list of files left out, $3 file
    (cd "$root" && printf '%s\n' "${files[@]}" | xargs -d '\n' -n 1 -P "$(jobs)" bash -c '
        if [ "$(date +%s)" -ge "$1" ]; then echo "$3" >>"$2"; exit 0; fi
        clang-tidy-19 -p build/release --quiet --extra-arg=-Wno-unknown-warning-option "$3" 2>/dev/null' _ "$deadline" "$skipped") || status=$?
    [ ! -s "$skipped" ] || echo "Time was up before these $(wc -l <"$skipped") files: $(tr '\n' ' ' <"$skipped")"
    return "$status"
}

checkQml() {
    local log=$root/build/qmllint.log status=0
    cmake --build --preset release --target all_qmllint >"$log" 2>&1 || status=1
    if grep -E -A 2 '^(Warning|Error)' "$log"; then return 1; fi
    [ "$status" -eq 0 ] || cat "$log"
    return "$status"
}

gallery() {
    rm -rf "$root/build/gallery"
    env LC_ALL=C.UTF-8 XDG_RUNTIME_DIR="$root/build/release/test-home/run" "$root/build/release/bin/plaza-gallery" --out "$root/build/gallery"
}

benchmarks() {
    "$root/build/release/bin/plaza_bench" --benchmark_out="$root/build/bench.json" --benchmark_out_format=json
}

# The tables of faults, out of the log of a test that says nothing when it passes.
faultTests() {
    local status=0
    tests release -L faults || status=$?
    grep '^|' "$root/build/release/Testing/Temporary/LastTest.log" || true
    return "$status"
}

mkdir -p "$root/build"
step "Packages" need build run headless media voice test || closing
step "Shell scripts (shellcheck)" checkScripts || true
step "Format (clang-format)" checkFormat || true
step "Release build, warnings are errors" buildRelease || closing
if [ -n "$quick" ]; then
    step "All tests, release" tests release -LE "faults|long" || true
    closing
fi
step "Debug build with AddressSanitizer and UndefinedBehaviorSanitizer" buildDebug || closing
ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1 step "Unit tests under sanitizers" tests debug --parallel "$(jobs)" -E "$releaseRooms" -LE "faults|long" || true
step "Screen and frame tests, release" tests release --parallel "$(jobs)" -R "$releaseRooms" -E '^gallery$' -LE "faults|long" || true
step "C++ linter (clang-tidy)" checkTidy || true
step "QML linter (qmllint)" checkQml || true
step "Gallery: every page, no QML warning" gallery || true
[ -z "$bench" ] || step "Benchmarks (build/bench.json)" benchmarks || true
[ -z "$faults" ] || step "Fault tests" faultTests || true
[ -z "$long" ] || step "Long runs" tests release -L long --timeout 7200 || true
closing
