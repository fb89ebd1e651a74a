// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames/frames.h"

#include "frames/scene.h"
#include "scan/symbol_layout.h"

#include <algorithm>
#include <cmath>

namespace plaza::frames {
namespace {

/// As long and as mixed as a ticket of ours, or (one in four) as short as a badge's number.
std::string someText(Random &random)
{
    static constexpr std::string_view kBase45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    std::string text = "PZ1:";
    const int length = random.below(4) == 0 ? 14 : 148;
    for (int i = 0; i < length; ++i)
        text += kBase45[static_cast<std::size_t>(random.below(static_cast<int>(kBase45.size())))];
    return text;
}

/// Where the whole symbol is in view.
void placeIn(Scene &scene, int size, Random &random)
{
    const double reach = std::min((size / 2.0 + 5) * scene.module * 1.15, scene.height / 2.0 - 2);
    scene.x = random.between(reach, scene.width - reach);
    scene.y = random.between(reach, scene.height - reach);
}

/// Held well: what every scenario begins with.
Scene heldWell(Random &random, int width, int height)
{
    Scene scene;
    scene.width = width;
    scene.height = height;
    scene.module = random.between(3.5, 6);
    scene.turn = random.angle();
    scene.tilt = random.between(0, 0.25);
    scene.tiltAxis = random.angle();
    scene.lens = random.between(0.5, 0.8);
    scene.phone = random.below(2) == 0;
    scene.black = random.between(0.03, 0.12);
    scene.white = random.between(0.6, 0.9);
    scene.backdrop = random.between(0.15, 0.6);
    return scene;
}

/// `hard` from 0 to 1.
void spoil(Scene &scene, Scenario scenario, double hard, int size, Random &random)
{
    const auto up = [hard](double from, double to) {
        return from + (to - from) * hard;
    };
    switch (scenario) {
    case Scenario::Easy:
        break;
    case Scenario::Small:
        scene.module = up(2.7, 1.8);
        scene.lens = random.between(0.5, 0.65);
        break;
    case Scenario::Tilted:
        scene.module = random.between(3.5, 5.5);
        scene.tilt = up(0.5, 1.05);
        break;
    case Scenario::Motion:
        scene.module = random.between(3, 5);
        scene.motion = scene.module * up(0.5, 1.9);
        scene.motionAngle = random.angle();
        break;
    case Scenario::Defocus:
        scene.module = random.between(3, 5);
        scene.defocus = scene.module * up(0.4, 0.95);
        break;
    case Scenario::Dark:
        scene.exposure = up(0.06, 0.007);
        scene.phone = false;
        scene.noise = 0.0012;
        scene.module = random.between(3, 5.5);
        break;
    case Scenario::Glare: {
        // In the symbol's own frame, away from the three finder patterns: without one of them no reader begins.
        const double at = random.between(-0.35, 1.92), away = size * random.between(0, 0.3);
        scene.glare.push_back({away * std::cos(at), away * std::sin(at), size * up(0.07, 0.17), up(0.8, 2.5)});
        scene.glare.push_back(
            {size * random.between(-0.5, 0.5), size * random.between(-0.5, 0.5), size * 0.9, up(0.2, 0.9)});
        break;
    }
    case Scenario::Screen:
        scene.phone = true;
        scene.module = random.between(3, 6);
        scene.gridPitch = random.between(0.8, 2.6);
        scene.gridGap = up(0.15, 0.42);
        scene.bandPeriod = random.between(25, 120);
        scene.bandDepth = up(0.2, 0.9);
        break;
    case Scenario::Creased: {
        scene.phone = false;
        scene.module = random.between(3.2, 5.5);
        if (random.below(2) == 0) {
            const int waves = 1 + random.below(2);
            for (int i = 0; i < waves; ++i)
                scene.waves.push_back({random.angle(), size * random.between(0.8, 2), random.angle(),
                                       size * up(0.004, 0.02) / waves, up(0.05, 0.4)});
            break;
        }
        const int folds = 1 + random.below(2);
        for (int i = 0; i < folds; ++i)
            scene.folds.push_back(
                {random.angle(), size * random.between(-0.3, 0.3), up(0.01, 0.06), up(0.95, 0.5), up(0, 0.5)});
        break;
    }
    case Scenario::Inverted:
        scene.inverted = true;
        scene.phone = true;
        scene.module = random.between(2.2, 5);
        scene.white = random.between(0.5, 0.9);
        scene.defocus = scene.module * up(0, 0.5);
        break;
    }
}

Random randomFor(std::uint64_t seed, int scenario, int number)
{
    Random random(seed * 1'000'003 + static_cast<std::uint64_t>(scenario) * 10'007 +
                  static_cast<std::uint64_t>(number));
    random.next();
    return random;
}

} // namespace

std::string_view nameOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Easy:
        return "easy";
    case Scenario::Small:
        return "small";
    case Scenario::Tilted:
        return "tilted";
    case Scenario::Motion:
        return "motion";
    case Scenario::Defocus:
        return "defocus";
    case Scenario::Dark:
        return "dark";
    case Scenario::Glare:
        return "glare";
    case Scenario::Screen:
        return "screen";
    case Scenario::Creased:
        return "creased";
    case Scenario::Inverted:
        return "inverted";
    }
    return {};
}

Frame makeFrame(Scenario scenario, int number, std::uint64_t seed, int width, int height)
{
    Random random = randomFor(seed, static_cast<int>(scenario), number);
    const std::string text = someText(random);
    const ticket::Symbol symbol = *ticket::makeSymbol(text);
    Scene scene = heldWell(random, width, height);
    spoil(scene, scenario, (number % kOfEach) / (kOfEach - 1.0), symbol.size, random);
    placeIn(scene, symbol.size, random);
    return {text, photograph(scene, symbol, random)};
}

scan::GrayImage makeEmpty(int number, std::uint64_t seed, int width, int height)
{
    Random random = randomFor(seed, 1000, number);
    ticket::Symbol symbol; // nothing
    const auto invent = [&](bool eyes) {
        symbol = *ticket::makeSymbol(someText(random));
        const std::vector<std::int8_t> fixed = scan::fixedModules(symbol.size);
        for (std::size_t i = 0; i < symbol.modules.size(); ++i) {
            if (!eyes || fixed[i] == 0)
                symbol.modules[i] = static_cast<std::uint8_t>(random.below(2));
        }
    };
    const int kind = number % 4;
    if (kind == 1)
        invent(true); // all that a code has but sense
    if (kind == 2)
        invent(false);
    if (kind == 3) { // cloth: checks, stripes
        symbol.size = 20 + random.below(30);
        const int wide = 1 + random.below(3), high = 1 + random.below(6);
        for (int y = 0; y < symbol.size; ++y) {
            for (int x = 0; x < symbol.size; ++x)
                symbol.modules.push_back(static_cast<std::uint8_t>((x / wide + y / high) % 2));
        }
    }
    Scene scene = heldWell(random, width, height);
    const auto scenario = kScenarios[static_cast<std::size_t>(random.below(static_cast<int>(kScenarios.size())))];
    spoil(scene, scenario, random.unit(), std::max(21, symbol.size), random);
    placeIn(scene, symbol.size, random);
    return photograph(scene, symbol, random);
}

} // namespace plaza::frames
