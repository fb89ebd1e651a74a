// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace plaza::ui {
namespace {

constexpr double kC5 = 523.25; // equal temperament, A4 = 440 Hz
constexpr double kE5 = 659.26;
constexpr double kG5 = 783.99;
constexpr double kB5 = 987.77;
constexpr double kC6 = 1046.50;
constexpr double kE6 = 1318.51;

// Upwards: come in. One: all is well. Twice the same, low and soft: please look. Three upwards: somebody will come.
// A whole ladder: a prize.
constexpr std::array<Note, 2> kOk{{{kE5, 0, 150}, {kB5, 90, 260}}};
constexpr std::array<Note, 1> kNote{{{kE5, 0, 240}}};
constexpr std::array<Note, 2> kAsk{{{kC5, 0, 150}, {kC5, 210, 190}}};
constexpr std::array<Note, 3> kCall{{{kC5, 0, 180}, {kG5, 120, 180}, {kC6, 240, 320}}};
constexpr std::array<Note, 5> kWin{{{kC5, 0, 170}, {kE5, 110, 170}, {kG5, 220, 170}, {kC6, 330, 170}, {kE6, 440, 320}}};
// UI.md §3.8: two notes in turn, half a second each, for four seconds.
constexpr std::array<Note, 8> kEmergency{{{770, 0, 500},
                                          {960, 500, 500},
                                          {770, 1000, 500},
                                          {960, 1500, 500},
                                          {770, 2000, 500},
                                          {960, 2500, 500},
                                          {770, 3000, 500},
                                          {960, 3500, 500}}};

constexpr double kAttackMs = 8;
constexpr double kReleaseMs = 60;
// Of full scale. No more than two notes sound at once, so that the peak is at most twice this.
constexpr double kLoudest = 0.36;

/// 0 … 1 … 0 over the note, in the shape of half a cosine at both ends: no corner that would click.
double envelope(double ms, double durationMs)
{
    const double rise = std::min(1.0, ms / kAttackMs);
    const double fall = std::min(1.0, (durationMs - ms) / kReleaseMs);
    return (1 - std::cos(std::numbers::pi * std::max(0.0, std::min(rise, fall)))) / 2;
}

} // namespace

std::optional<Chime> chimeFrom(std::string_view name)
{
    if (name == "ok")
        return Chime::Ok;
    if (name == "note")
        return Chime::Note;
    if (name == "ask")
        return Chime::Ask;
    if (name == "call")
        return Chime::Call;
    if (name == "win")
        return Chime::Win;
    if (name == "emergency")
        return Chime::Emergency;
    return std::nullopt;
}

std::span<const Note> notesOf(Chime chime)
{
    switch (chime) {
    case Chime::Ok:
        return kOk;
    case Chime::Note:
        return kNote;
    case Chime::Ask:
        return kAsk;
    case Chime::Call:
        return kCall;
    case Chime::Win:
        return kWin;
    case Chime::Emergency:
        return kEmergency;
    }
    return {};
}

std::vector<std::int16_t> samplesOf(std::span<const Note> notes, int volume, int rate)
{
    // Loudness follows about the square of the setting: the middle of the scale sounds like the middle.
    const double share = std::clamp(volume, 0, 100) / 100.0;
    const double amplitude = kLoudest * share * share * std::numeric_limits<std::int16_t>::max();
    const double msPerSample = 1000.0 / rate;
    int endMs = 0;
    for (const Note &note : notes)
        endMs = std::max(endMs, note.startMs + note.durationMs);
    std::vector<std::int16_t> samples(static_cast<std::size_t>(endMs) * static_cast<std::size_t>(rate) / 1000 + 1);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        double sum = 0;
        for (const Note &note : notes) {
            const double ms = static_cast<double>(i) * msPerSample - note.startMs;
            if (ms > 0 && ms < note.durationMs)
                sum += envelope(ms, note.durationMs) * std::sin(2 * std::numbers::pi * note.hertz * ms / 1000);
        }
        samples[i] = static_cast<std::int16_t>(std::lround(amplitude * sum));
    }
    return samples;
}

} // namespace plaza::ui
