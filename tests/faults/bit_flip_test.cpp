// SPDX-License-Identifier: GPL-3.0-or-later
// One flipped bit anywhere in a store or its log: either verify says so, or nothing that the store holds has changed.
#include "faults/wreck.h"
#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <map>
#include <random>

using namespace plaza;
using namespace plaza::tests;

namespace {

struct Flip {
    std::string file;
    std::uintmax_t byte = 0;
    int bit = 0;

    /// Once more puts it right.
    void apply() const
    {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekg(static_cast<std::streamoff>(byte));
        const int was = bytes.get();
        bytes.seekp(static_cast<std::streamoff>(byte));
        bytes.put(static_cast<char>(was ^ (1 << bit)));
    }
};

/// Any bit of one of the two files.
Flip anyBit(const std::filesystem::path &store, std::mt19937_64 &random)
{
    const std::string file = random() % 2 == 0 ? store.string() : store.string() + "-wal";
    return {file, random() % std::filesystem::file_size(file), static_cast<int>(random() % 8)};
}

std::string contentOrError(const std::filesystem::path &store)
{
    try {
        return contentOf(store);
    } catch (const SQLite::Exception &error) {
        return error.what();
    } catch (const store::StoreError &error) {
        return error.what();
    }
}

/// Who found it: the word before the colon, once for each flip.
std::set<std::string> detectors(const std::vector<std::string> &problems)
{
    std::set<std::string> found;
    for (const std::string &problem : problems)
        found.insert(problem.starts_with("the journal ends") ? "milestone" : problem.substr(0, problem.find(':')));
    return found;
}

} // namespace

TEST_CASE("every flipped bit that changes what a store holds is reported by verify")
{
    Wreck wreck;
    const std::filesystem::path store = wreck.fresh();
    std::filesystem::remove(store.string() + "-shm"); // as after a restart: the log is read anew, and checked
    const std::string whole = contentOf(store);
    std::mt19937_64 random(2018);
    Row row{.fault = "one bit flipped in the store or its log"};
    std::map<std::string, int> found;
    int reported = 0;
    int unused = 0;
    for (int i = 0; i < rounds(12) * 10; ++i) {
        const Flip flip = anyBit(store, random);
        flip.apply();
        std::filesystem::remove(store.string() + "-shm");
        const auto problems = problemsOf(store, wreck.keys());
        ++row.tried;
        row.acknowledged += static_cast<int>(wreck.acked().size());
        reported += problems.empty() ? 0 : 1;
        for (const std::string &detector : detectors(problems))
            ++found[detector];
        if (problems.empty()) {
            const bool same = contentOrError(store) == whole;
            unused += same ? 1 : 0;
            CAPTURE(flip.file, flip.byte, flip.bit);
            CHECK(same);
            if (!same) {
                ++row.unclean;
                count(store, wreck.acked(), row);
            }
        }
        flip.apply();
    }
    row.answer = std::to_string(reported) + " reported, " + std::to_string(unused) +
                 " in bytes that hold nothing (content identical); found by";
    for (const auto &[detector, times] : found)
        row.answer += " " + detector + " " + std::to_string(times);
    putIntoTable(row);
    CHECK(contentOf(store) == whole); // every flip was put right
    CHECK(reported > row.tried / 4);
    CHECK(row.unclean == 0);
}
