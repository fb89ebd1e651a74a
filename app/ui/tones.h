// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's few sounds, computed: nothing is a recording. UI.md §3.8 names them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace plaza::ui {

inline constexpr int kToneRate = 48'000; ///< samples a second, mono

/// One note: a sine with a soft beginning and a fading end.
struct Note {
    double hertz;   ///< 500 … 2000: what ageing ears and small loudspeakers still have
    int startMs;    ///< from the beginning of the tone
    int durationMs; ///< the fading included
};

/// The kiosk's words without words. `Call` answers a visitor who asks for staff, `Win` a prize; `Emergency` wakes
/// everybody for four seconds, also where it is quiet.
enum class Chime { Ok, Note, Ask, Call, Win, Emergency };
std::optional<Chime> chimeFrom(std::string_view name); ///< "ok", "note", "ask", "call", "win", "emergency"
std::span<const Note> notesOf(Chime chime);

/// The samples of `notes`. `volume` is 0 … 100, as heard: half of it sounds about half as loud. The peak stays below
/// three quarters of full scale at 100; the first and the last sample are 0. Any thread.
std::vector<std::int16_t> samplesOf(std::span<const Note> notes, int volume, int rate = kToneRate);

} // namespace plaza::ui
