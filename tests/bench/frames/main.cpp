// SPDX-License-Identifier: GPL-3.0-or-later
// plaza_frames: writes the corpus of hard frames, and counts what ours, plain ZXing and ZBar read in it, in the same
// run.
#include "frames/formats.h"
#include "frames/frames.h"
#include "frames/peers.h"
#include "frames/tally.h"

#include "scan/decode.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

namespace {

using namespace plaza;
using namespace plaza::frames;

struct Options {
    std::string dir;
    std::uint64_t seed = kSeed;
    double budgetMs = 30;
    int width = 1280, height = 720;
    Format format = Format::Gray;
    int first = 0, count = 10'000;
    [[nodiscard]] std::chrono::nanoseconds budget() const
    {
        return std::chrono::duration_cast<std::chrono::nanoseconds>(
            std::chrono::duration<double, std::milli>(budgetMs));
    }
};

int write(const Options &options)
{
    const std::filesystem::path dir = options.dir;
    std::filesystem::create_directories(dir);
    for (const Scenario scenario : kScenarios) {
        for (int number = 0; number < kOfEach; ++number) {
            const Frame frame = makeFrame(scenario, number, options.seed, options.width, options.height);
            const std::string name =
                std::string(nameOf(scenario)) + (number < 10 ? "-0" : "-") + std::to_string(number);
            std::ofstream picture(dir / (name + ".pgm"), std::ios::binary);
            picture << "P5\n" << frame.gray.width << ' ' << frame.gray.height << "\n255\n";
            picture.write(reinterpret_cast<const char *>(frame.gray.pixels.data()),
                          static_cast<std::streamsize>(frame.gray.pixels.size()));
            std::ofstream text(dir / (name + ".txt"));
            text << frame.text;
            if (!picture || !text) {
                std::cerr << "can't write " << (dir / name) << ".pgm and .txt: is there room?\n";
                return 1;
            }
        }
    }
    return 0;
}

int bench(const Options &options)
{
    Table table({"ours", "plain ZXing", "ZBar"});
    for (const Scenario scenario : kScenarios) {
        for (int number = 0; number < kOfEach; ++number) {
            const Frame frame = makeFrame(scenario, number, options.seed, options.width, options.height);
            const Delivered delivered = deliver(frame.gray, options.format);
            scan::GrayImage copy;
            const auto view = [&] {
                return received(delivered, copy);
            };
            const std::string row(nameOf(scenario));
            const auto ours = [&] {
                table.time(row, 0, frame.text, [&] {
                    const auto code = scan::decode(view(), options.budget());
                    return code ? code->text : std::string();
                });
            };
            if (number % 2 == 0) // who comes second finds the frame in the cache
                ours();
            table.time(row, 1, frame.text, [&] { return readByZXing(view()); });
            if (number % 2 != 0)
                ours();
            if (options.format == Format::Gray)
                table.time(row, 2, frame.text, [&] { return readByZBar(frame.gray.view()); });
        }
    }
    std::cout << options.width << " × " << options.height << ", " << nameOf(options.format) << ", budget "
              << options.budgetMs << " ms, seed " << options.seed << "\n\n";
    table.print(std::cout);
    return 0;
}

int empty(const Options &options)
{
    Table table({"ours", "plain ZXing"});
    for (int number = options.first; number < options.first + options.count; ++number) {
        const scan::GrayImage frame = makeEmpty(number, options.seed, options.width, options.height);
        table.time("no code", 0, "", [&] {
            const auto code = scan::decode(frame.view(), options.budget());
            return code ? code->text : std::string();
        });
        table.time("no code", 1, "", [&] { return readByZXing(frame.view()); });
    }
    table.print(std::cout);
    return table.wrong(0) == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app("Frames that are hard to read: the same ones on every machine.", "plaza_frames");
    Options options;
    const std::map<std::string, Format> formats{
        {"gray", Format::Gray}, {"nv12", Format::Nv12}, {"yuyv", Format::Yuyv}, {"mjpeg", Format::Mjpeg}};
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--seed", options.seed, "other chances, the same scenarios")->capture_default_str();
    app.add_option("--budget-ms", options.budgetMs, "CPU time that a frame may cost")->capture_default_str();
    app.add_option("--width", options.width)->check(CLI::Range(640, 4096))->capture_default_str();
    app.add_option("--height", options.height)->check(CLI::Range(480, 4096))->capture_default_str();
    auto *writing = app.add_subcommand("write", "DIR/NAME.pgm and DIR/NAME.txt, the text that it shows");
    writing->add_option("DIR", options.dir)->required();
    auto *counting = app.add_subcommand("bench", "a table: reads, and milliseconds of CPU time");
    counting->add_option("--format", options.format, "as a camera sends it: gray, nv12, yuyv, mjpeg")
        ->transform(CLI::CheckedTransformer(formats));
    auto *hunting = app.add_subcommand("empty", "frames without a code; exit 1 when anything was read in one");
    hunting->add_option("--first", options.first, "number of the first frame")->capture_default_str();
    hunting->add_option("--count", options.count)->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    if (writing->parsed())
        return write(options);
    return counting->parsed() ? bench(options) : empty(options);
}
