// SPDX-License-Identifier: GPL-3.0-or-later
// The elements of an SVG, by a small reader that knows no entities and opens nothing. It is stricter than XML:
// what it does not understand is a fault, so that no renderer can see more than was looked at.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::media {

constexpr std::size_t kMostSvgElements = 20'000;
constexpr std::size_t kDeepestSvg = 64;

struct SvgAttribute {
    std::string_view name;
    std::string_view value; ///< as written
};

struct SvgElement {
    std::string_view name;
    std::vector<SvgAttribute> attributes;
    std::string text;       ///< what stands directly in it, of <style> only
    std::size_t parent = 0; ///< index; of the first its own
    std::size_t place = 0;  ///< the byte that it begins at
};

/// Views into the text that was read.
struct SvgTree {
    std::vector<SvgElement> elements; ///< a parent before its children
};

struct SvgFault {
    std::string what; ///< empty: none
    std::size_t place = 0;
};

SvgFault readSvgTree(std::string_view text, SvgTree &tree);

/// How many elements a renderer meets when every <use> is followed; infinite where one holds itself.
double copiesOf(const SvgTree &tree);

} // namespace plaza::media
