// SPDX-License-Identifier: GPL-3.0-or-later
// Broken, odd and hostile files, each with the verdict that it must get. They are made once for the program, by ffmpeg
// and by cutting bytes, and lie in one folder that goes with it.
#pragma once

#include "media/check.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::tests {

struct Odd {
    std::string file; ///< in the corpus's folder
    media::Verdict verdict;
    std::string says; ///< a part of a finding that it must have; empty: it must have none
};

/// Writes and reads whole files; throws when it can't.
void writeBytes(const std::filesystem::path &file, std::string_view bytes);
std::string readBytes(const std::filesystem::path &file);
/// Runs a program that must succeed, in no time limit that matters.
void mustRun(const std::vector<std::string> &words);

/// Each fills `dir` with its files and says what is to be thought of them.
std::vector<Odd> makeFilms(const std::filesystem::path &dir);
std::vector<Odd> makeBrokenFilms(const std::filesystem::path &dir); ///< after makeFilms
std::vector<Odd> makePictures(const std::filesystem::path &dir);
std::vector<Odd> makeSvgs(const std::filesystem::path &dir);
std::vector<Odd> makeCaptions(const std::filesystem::path &dir);
std::vector<Odd> makeNoFiles(const std::filesystem::path &dir); ///< links, pipes, folders, names that lead out

/// The programs, with plazactl's own for pictures.
media::Tools tools();

} // namespace plaza::tests
