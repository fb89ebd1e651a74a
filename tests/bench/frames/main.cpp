// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the corpus: DIR/NAME-NN.pgm and DIR/NAME-NN.txt with the text that it shows.
#include "frames/frames.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

int main(int argc, char **argv)
{
    using namespace plaza::frames;
    if (argc < 2 || argc > 3) {
        std::cerr << "plaza_frames DIR [SEED]: writes the bench's frames (PGM) and what they show\n";
        return 2;
    }
    const std::filesystem::path dir = argv[1];
    const std::uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : kSeed;
    std::filesystem::create_directories(dir);
    for (const Scenario scenario : kScenarios) {
        for (int number = 0; number < kOfEach; ++number) {
            const Frame frame = makeFrame(scenario, number, seed);
            char name[64];
            std::snprintf(name, sizeof name, "%s-%02d", std::string(nameOf(scenario)).c_str(), number);
            std::ofstream picture(dir / (std::string(name) + ".pgm"), std::ios::binary);
            picture << "P5\n" << frame.gray.width << ' ' << frame.gray.height << "\n255\n";
            picture.write(reinterpret_cast<const char *>(frame.gray.pixels.data()),
                          static_cast<std::streamsize>(frame.gray.pixels.size()));
            std::ofstream(dir / (std::string(name) + ".txt")) << frame.text;
            if (!picture) {
                std::cerr << "can't write into " << dir << '\n';
                return 1;
            }
        }
    }
}
