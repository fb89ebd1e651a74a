// SPDX-License-Identifier: GPL-3.0-or-later
// The tones as numbers, and the way from a verdict to the loudspeaker.
#include "ui/chimes.h"
#include "ui/speaker.h"
#include "ui/tones.h"

#include "fake_kiosk.h"
#include "support/catch.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

using namespace plaza;
using ui::Chime;

namespace {

const std::vector<Chime> kAll{Chime::Ok, Chime::Note, Chime::Ask, Chime::Call, Chime::Win, Chime::Emergency};

std::vector<std::int16_t> samplesOf(Chime chime, int volume = 100)
{
    return ui::samplesOf(ui::notesOf(chime), volume);
}

int peakOf(const std::vector<std::int16_t> &samples)
{
    int peak = 0;
    for (const std::int16_t sample : samples)
        peak = std::max(peak, std::abs(int{sample}));
    return peak;
}

/// The pitch between two times by counting the upward crossings of zero.
double pitchOf(const std::vector<std::int16_t> &samples, int fromMs, int toMs)
{
    const auto at = [](int ms) {
        return static_cast<std::size_t>(ms) * ui::kToneRate / 1000;
    };
    int crossings = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    for (std::size_t i = at(fromMs) + 1; i < at(toMs); ++i)
        if (samples[i - 1] < 0 && samples[i] >= 0) {
            first = crossings == 0 ? i : first;
            last = i;
            ++crossings;
        }
    return static_cast<double>(crossings - 1) * ui::kToneRate / static_cast<double>(last - first);
}

bool isAbout(double value, double expected)
{
    return std::abs(value - expected) < 0.01 * expected;
}

struct FakePort final : ui::SoundPort {
    void play(std::vector<std::int16_t> samples) override { played.push_back(std::move(samples)); }
    std::vector<std::vector<std::int16_t>> played;
};

} // namespace

TEST_CASE("every tone begins and ends at zero, without a click, below full scale")
{
    for (const Chime chime : kAll) {
        const auto samples = samplesOf(chime);
        CHECK(samples.front() == 0);
        CHECK(samples.back() == 0);
        CHECK(peakOf(samples) > 32767 / 4);
        CHECK(peakOf(samples) < 32767 * 3 / 4);
        // No step is larger than a full-scale sine of the highest note would make: a click is such a step.
        const double steepest = peakOf(samples) * 2 * 2 * std::numbers::pi * 1100 / ui::kToneRate;
        for (std::size_t i = 1; i < samples.size(); ++i)
            REQUIRE(std::abs(samples[i] - samples[i - 1]) < steepest);
        CHECK(std::abs(samples[1]) < 3);
        CHECK(std::abs(samples[samples.size() - 2]) < 3);
    }
}

TEST_CASE("the tones differ in pitch, in pattern and in length, and stay where ageing ears hear")
{
    CHECK(isAbout(pitchOf(samplesOf(Chime::Ok), 20, 80), 659.26));
    CHECK(isAbout(pitchOf(samplesOf(Chime::Ok), 200, 300), 987.77)); // upwards
    CHECK(isAbout(pitchOf(samplesOf(Chime::Note), 20, 170), 659.26));
    CHECK(isAbout(pitchOf(samplesOf(Chime::Ask), 20, 80), 523.25));
    CHECK(isAbout(pitchOf(samplesOf(Chime::Ask), 230, 330), 523.25)); // twice the same
    CHECK(isAbout(pitchOf(samplesOf(Chime::Call), 430, 500), 1046.5));
    for (const Chime chime : kAll) {
        for (const ui::Note &note : ui::notesOf(chime)) {
            CHECK(note.hertz >= 500);
            CHECK(note.hertz <= 2000);
        }
        for (const Chime other : kAll)
            CHECK((samplesOf(chime) == samplesOf(other)) == (chime == other));
    }
}

TEST_CASE("the alarm goes up and down for four seconds, and is heard at full volume at a silent kiosk, too")
{
    const auto alarm = samplesOf(Chime::Emergency);
    CHECK(alarm.size() == std::size_t{4} * ui::kToneRate + 1);
    for (int half = 0; half < 8; ++half)
        CHECK(isAbout(pitchOf(alarm, half * 500 + 50, half * 500 + 400), half % 2 == 0 ? 770 : 960));
    FakePort port;
    ui::Chimes silent(port, 0);
    silent.play("emergency");
    REQUIRE(port.played.size() == 1);
    CHECK(port.played.front() == alarm);
}

TEST_CASE("volume makes the same tone softer, down to nothing")
{
    int before = 32767;
    for (const int volume : {100, 60, 30, 5}) {
        const int peak = peakOf(samplesOf(Chime::Ok, volume));
        CHECK(peak < before);
        CHECK(peak > 0);
        before = peak;
    }
    CHECK(isAbout(peakOf(samplesOf(Chime::Ok, 50)), peakOf(samplesOf(Chime::Ok, 100)) / 4.0));
    CHECK(peakOf(samplesOf(Chime::Ok, 0)) == 0);
    CHECK(samplesOf(Chime::Ok, 1000) == samplesOf(Chime::Ok, 100));
    CHECK(samplesOf(Chime::Ok, -5) == samplesOf(Chime::Ok, 0));
}

TEST_CASE("a verdict reaches the loudspeaker as its tone, and a call for staff as its own")
{
    FakePort port;
    ui::Chimes chimes(port, 60);
    tests::FakeKiosk kiosk;
    QObject::connect(&kiosk.model, &ui::KioskModel::sound, &chimes, &ui::Chimes::play);
    kiosk.model.codeSeen("one");
    kiosk.answer(core::Verdict::Welcome);
    kiosk.model.codeSeen("two");
    kiosk.answer(core::Verdict::AlreadyIn);
    kiosk.model.codeSeen("three");
    kiosk.answer(core::Verdict::Revoked);
    kiosk.model.callStaff();
    REQUIRE(port.played.size() == 4);
    CHECK(port.played[0] == samplesOf(Chime::Ok, 60));
    CHECK(port.played[1] == samplesOf(Chime::Note, 60));
    CHECK(port.played[2] == samplesOf(Chime::Ask, 60));
    CHECK(port.played[3] == samplesOf(Chime::Call, 60));
}

TEST_CASE("a silent kiosk plays nothing, nor does one during a speech")
{
    FakePort port;
    ui::Chimes silent(port, 0);
    ui::Chimes chimes(port, 60);
    silent.play("ok");
    chimes.play("");
    chimes.play("fanfare");
    tests::FakeKiosk speech(sample::at(10, 42));
    for (core::AgendaItem &item : speech.config.event.agenda)
        item.quiet = true;
    QObject::connect(&speech.model, &ui::KioskModel::sound, &chimes, &ui::Chimes::play);
    speech.model.codeSeen("one");
    speech.answer(core::Verdict::Welcome);
    speech.model.callStaff();
    CHECK(port.played.empty());
    chimes.play("ok");
    CHECK(port.played.size() == 1);
}

TEST_CASE("a machine without a loudspeaker is silent and says so once")
{
    tests::app();
    if (!QMediaDevices::defaultAudioOutput().isNull())
        return; // this machine has one: it would be heard
    ui::Speaker speaker;
    QSignalSpy warned(&speaker, &ui::Speaker::warning);
    speaker.open();
    speaker.play(samplesOf(Chime::Ok));
    speaker.play(samplesOf(Chime::Note));
    REQUIRE(warned.wait());
    CHECK(warned.count() == 1);
    CHECK(warned.first().first().toString().contains("no loudspeaker"));
}
