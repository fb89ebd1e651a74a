// SPDX-License-Identifier: GPL-3.0-or-later
// One table for all faults. It is printed when the program ends, whatever failed.
#pragma once

#include <string>

namespace plaza::tests {

/// What became of the acts that were acknowledged before a fault.
struct Row {
    std::string fault;
    int tried = 0;
    int acknowledged = 0;
    int lost = 0;       ///< acknowledged, and not in the journal of a store that opened without a word
    int doubled = 0;    ///< guests who were signed in twice
    int unclean = 0;    ///< stores that did not open, or did not verify, though nothing had damaged them
    std::string answer; ///< what the store said, where the fault is a damage
};

/// Rows stand in the table in the order in which they are put there.
void putIntoTable(const Row &row);

/// How often each fault is tried: PLAZA_FAULT_ROUNDS, else `slice`, which runs with all tests.
int rounds(int slice = 6);

} // namespace plaza::tests
