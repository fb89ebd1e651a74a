// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket/render.h"

#include <algorithm>
#include <locale>
#include <sstream>

namespace plaza::ticket {

Raster toRaster(const Symbol &symbol, int modulePx, int quietModules)
{
    modulePx = std::max(modulePx, 1);
    quietModules = std::max(quietModules, 0);
    const int side = (symbol.size + 2 * quietModules) * modulePx;
    const auto width = static_cast<std::size_t>(side);
    Raster raster{side, side, std::vector<std::uint8_t>(width * width, 255)};
    for (int y = 0; y < symbol.size; ++y) {
        for (int x = 0; x < symbol.size; ++x) {
            if (!symbol.dark(x, y))
                continue;
            const auto left = static_cast<std::size_t>((x + quietModules) * modulePx);
            const auto top = static_cast<std::size_t>((y + quietModules) * modulePx);
            for (std::size_t row = top; row < top + static_cast<std::size_t>(modulePx); ++row)
                std::fill_n(raster.gray.begin() + static_cast<std::ptrdiff_t>(row * width + left), modulePx,
                            std::uint8_t{0});
        }
    }
    return raster;
}

std::string toSvg(const Symbol &symbol, int modulePx, int quietModules)
{
    modulePx = std::max(modulePx, 1);
    quietModules = std::max(quietModules, 0);
    const int side = (symbol.size + 2 * quietModules) * modulePx;
    std::ostringstream svg;
    svg.imbue(std::locale::classic()); // no thousands separators, whatever the program's locale
    svg << R"(<?xml version="1.0" encoding="UTF-8"?>)" << '\n'
        << R"(<svg xmlns="http://www.w3.org/2000/svg" width=")" << side << R"(" height=")" << side
        << R"(" viewBox="0 0 )" << side << ' ' << side << R"(" shape-rendering="crispEdges">)" << '\n'
        << R"(<rect width=")" << side << R"(" height=")" << side << R"(" fill="#ffffff"/>)" << '\n'
        << R"(<path fill="#000000" d=")";
    // One rectangle for each run of dark modules in a row.
    for (int y = 0; y < symbol.size; ++y) {
        for (int x = 0; x < symbol.size; ++x) {
            const int start = x;
            while (x < symbol.size && symbol.dark(x, y))
                ++x;
            const int width = (x - start) * modulePx;
            if (width > 0)
                svg << 'M' << (start + quietModules) * modulePx << ' ' << (y + quietModules) * modulePx << 'h' << width
                    << 'v' << modulePx << "h-" << width << 'z';
        }
    }
    svg << R"("/>)"
        << "\n</svg>\n";
    return svg.str();
}

} // namespace plaza::ticket
