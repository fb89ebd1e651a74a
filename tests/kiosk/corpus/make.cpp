// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a folder with the broken, odd and hostile files of tests/media, for a kiosk to be shown.
#include "media/corpus.h"

#include <exception>
#include <iostream>

int main(int argc, char **argv)
try {
    using namespace plaza::tests;
    if (argc != 2) {
        std::cerr << "plaza_corpus FOLDER\n";
        return 2;
    }
    for (const auto make : {makeFilms, makeBrokenFilms, makePictures, makeSvgs, makeCaptions, makeNoFiles})
        for (const Odd &odd : make(argv[1]))
            std::cout << odd.file << '\t' << plaza::media::toString(odd.verdict) << '\t' << odd.says << '\n';
    return 0;
} catch (const std::exception &error) {
    std::cerr << error.what() << '\n';
    return 1;
}
