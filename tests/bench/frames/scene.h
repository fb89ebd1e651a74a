// SPDX-License-Identifier: GPL-3.0-or-later
// A code before a camera, as physics has it: what is held up, how it is held, the light, the lens, the sensor.
#pragma once

#include "frames/random.h"
#include "scan/gray_image.h"
#include "ticket/symbol.h"

#include <vector>

namespace plaza::frames {

/// A fold across the paper; lengths in modules, from the symbol's middle.
struct Fold {
    double angle = 0;  ///< radians, of the fold's normal
    double offset = 0; ///< where it crosses the normal
    double slope = 0;  ///< how much the far side is foreshortened
    double shade = 1;  ///< of the far side's light
    double wear = 0;   ///< half width of the line where the ink is gone
};

/// Paper that has been rolled or got wet; lengths in modules.
struct Wave {
    double angle = 0; ///< radians, across the crests
    double period = 1;
    double phase = 0; ///< radians
    double depth = 0; ///< how far a module is moved along the angle
    double shade = 0; ///< the part of the light that its far flank loses
};

/// A lamp's or the sun's reflection; lengths in modules.
struct Glare {
    double u = 0, v = 0;
    double radius = 0;
    double strength = 0; ///< at its middle; 1 is paper white
};

/// Everything that makes a picture. Light is linear; 1 is paper white at normal exposure.
struct Scene {
    int width = 1280;
    int height = 720;
    double x = 640, y = 360; ///< of the symbol's middle, pixels
    double module = 4;       ///< pixels, seen from the front
    double turn = 0;         ///< radians, in the picture's plane
    double tilt = 0;         ///< radians, out of it
    double tiltAxis = 0;     ///< radians
    bool inverted = false;   ///< light on dark
    bool phone = false;      ///< a phone with its bezel, else paper
    double black = 0.06;     ///< light from a dark module
    double white = 0.85;     ///< … from a light one
    std::vector<Fold> folds;
    std::vector<Wave> waves;
    std::vector<Glare> glare;
    double gridPitch = 0;   ///< of the screen's own pixels, in pixels of the picture; 0: none
    double gridGap = 0;     ///< the part of the pitch that stays dark
    double bandPeriod = 0;  ///< of a dimmed screen under a rolling shutter, pixels; 0: none
    double bandDepth = 0;   ///< 0 … 1
    double motion = 0;      ///< pixels that the hand moves while the shutter is open
    double motionAngle = 0; ///< radians
    double defocus = 0;     ///< radius of the disc of confusion, pixels
    double lens = 0.6;      ///< deviation of what every lens softens, pixels
    double exposure = 1;    ///< of the sensor; the camera's gain does not make up for it
    double noise = 0.006;   ///< deviation of the reading noise, of full scale
    double fullWell = 9000; ///< electrons at full scale, for the photons' noise
    double backdrop = 0.5;  ///< how bright the hall behind is, about
};

/// The picture, grey, gamma-coded (2.2).
scan::GrayImage photograph(const Scene &scene, const ticket::Symbol &symbol, Random random);

} // namespace plaza::frames
