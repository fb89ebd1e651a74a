// SPDX-License-Identifier: GPL-3.0-or-later
// A camera frame (1280 × 720, grey) to its text: ours, beside one plain call of ZXing on the same frame.
// Counters are milliseconds of the thread's CPU time, which other programs don't disturb: <who>_p50, <who>_p95; `ratio`
// is ours over plain at p50; `read` and `plain_read` are the parts of the frames that were read.
#include "frames/peers.h"
#include "scan/pictures.h"

#include "scan/decode.h"
#include "scan/stages.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <string>
#include <vector>

namespace {

using namespace plaza;

const std::string kTicket = "PZ1:6BF5:9O6H2S7QT00000NCFK9RF8G0%QP2F:V0PZ$ZO2*LBI0WY3CZ7KX1R$8QJ/4M-NHD.U+T5A6E2GVC9L"
                            "W0B3:ZKPSY7*XQ1R%8J4MNHDUT5A6";

/// Coarse blocks, fine noise: something for a finder pattern to be lost in.
scan::GrayImage crowd(std::uint32_t seed)
{
    scan::GrayImage picture = test::noise(1280, 720, seed);
    scan::GrayImage blocks = test::noise(80, 45, seed + 1);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x)
            picture.row(y)[x] = static_cast<std::uint8_t>((12 * blocks.row(y / 16)[x / 16] + picture.row(y)[x]) / 16);
    }
    return picture;
}

enum class Held { Well, LightOnDark, Nothing };

/// Sixteen frames of a ticket held out at many angles, softened as by a lens; or of nothing at all.
std::vector<scan::GrayImage> held(Held how)
{
    std::vector<scan::GrayImage> all;
    for (std::uint32_t i = 0; i < 16; ++i) {
        scan::GrayImage frame = crowd(i * 7);
        if (how != Held::Nothing)
            test::draw(frame, kTicket,
                       {560 + 11.0 * i, 330 + 4.0 * i, 4.5 + 0.15 * i, 23.0 * i, how == Held::LightOnDark});
        all.push_back(scan::smoothed(frame.view(), 1));
    }
    return all;
}

double threadMs()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

class Samples {
public:
    template <typename Work> void time(Work work)
    {
        const double began = threadMs();
        m_read += work() ? 1 : 0;
        m_ms.push_back(threadMs() - began);
    }
    double at(double part)
    {
        std::ranges::sort(m_ms);
        return m_ms.empty() ? 0 : m_ms[static_cast<std::size_t>(part * static_cast<double>(m_ms.size() - 1))];
    }
    [[nodiscard]] double read() const { return m_ms.empty() ? 0 : m_read / static_cast<double>(m_ms.size()); }

private:
    std::vector<double> m_ms;
    double m_read = 0;
};

void frameToText(benchmark::State &state, Held how)
{
    const std::vector<scan::GrayImage> all = held(how);
    Samples ours, plain;
    std::size_t next = 0;
    for (auto round : state) {
        const scan::GrayImage &frame = all[next++ % all.size()];
        ours.time([&frame] { return scan::decode(frame.view()).has_value(); });
        plain.time([&frame] { return !frames::readByZXing(frame.view()).empty(); });
    }
    state.counters["ours_p50"] = ours.at(0.5);
    state.counters["ours_p95"] = ours.at(0.95);
    state.counters["plain_p50"] = plain.at(0.5);
    state.counters["plain_p95"] = plain.at(0.95);
    state.counters["ratio"] = ours.at(0.5) / plain.at(0.5);
    state.counters["read"] = ours.read();
    state.counters["plain_read"] = plain.read();
}

/// What each stage costs when it finds nothing; `cost` is over the plain look, as in stages.cpp.
void stageCost(benchmark::State &state)
{
    const std::vector<scan::GrayImage> all = held(Held::Nothing);
    const scan::Stage &stage = scan::stages()[static_cast<std::size_t>(state.range(0))];
    Samples here, plain;
    std::size_t next = 0;
    for (auto round : state) {
        const scan::GrayView view = all[next++ % all.size()].view();
        const scan::Budget ample{std::chrono::seconds(10)};
        here.time([&] { return !stage.look(view, ample).empty(); });
        plain.time([&] { return !scan::stages()[0].look(view, ample).empty(); });
    }
    state.SetLabel(std::string(stage.name));
    state.counters["ms"] = here.at(0.5);
    state.counters["cost"] = here.at(0.5) / plain.at(0.5);
}

BENCHMARK_CAPTURE(frameToText, ticket, Held::Well)->Unit(benchmark::kMillisecond)->MinTime(2);
BENCHMARK_CAPTURE(frameToText, light_on_dark, Held::LightOnDark)->Unit(benchmark::kMillisecond)->MinTime(2);
BENCHMARK_CAPTURE(frameToText, no_code, Held::Nothing)->Unit(benchmark::kMillisecond)->MinTime(2);
BENCHMARK(stageCost)->DenseRange(0, static_cast<int>(scan::stages().size()) - 1)->Iterations(48);

} // namespace
