// SPDX-License-Identifier: GPL-3.0-or-later
// What all commands of plazactl share.
#pragma once

#include <CLI/CLI.hpp>
#include <iosfwd>

namespace plaza::ctl {

/// The exit codes, as --help states them.
enum Exit : int {
    Done = 0,     ///< done; refusals of attendees are done too
    Findings = 1, ///< done as far as possible, and something was found wrong: each line says where
    Usage = 2,    ///< the command line, or what it names, does not fit
    NoStore = 3,  ///< the store can't be opened: missing, in use, newer, damaged, other keys
    NotSaved = 4, ///< an act could not be written; it did not happen
};

/// Where a command reads and writes, so that tests can look.
struct Streams {
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
    bool toTerminal = false; ///< `out` is looked at by a person, whose terminal a text must not command
};

/// Each adds one command; its callback sets `exit`.
void addCheck(CLI::App &app, Streams streams, int &exit);
void addInit(CLI::App &app, Streams streams, int &exit);
void addRoster(CLI::App &app, Streams streams, int &exit);
void addQuiz(CLI::App &app, Streams streams, int &exit);
void addMap(CLI::App &app, Streams streams, int &exit);
void addPromo(CLI::App &app, Streams streams, int &exit);
void addDraw(CLI::App &app, Streams streams, int &exit);
void addSetupCard(CLI::App &app, Streams streams, int &exit);
void addTickets(CLI::App &app, Streams streams, int &exit);
void addDecode(CLI::App &app, Streams streams, int &exit);
void addSignIn(CLI::App &app, Streams streams, int &exit);
void addSignOut(CLI::App &app, Streams streams, int &exit);
void addRevoke(CLI::App &app, Streams streams, int &exit);
void addEmergency(CLI::App &app, Streams streams, int &exit);
void addHeadcount(CLI::App &app, Streams streams, int &exit);
void addVerify(CLI::App &app, Streams streams, int &exit);
void addBackup(CLI::App &app, Streams streams, int &exit);
void addRestore(CLI::App &app, Streams streams, int &exit);
void addForget(CLI::App &app, Streams streams, int &exit);
void addPurge(CLI::App &app, Streams streams, int &exit);
void addStaff(CLI::App &app, Streams streams, int &exit);
void addDesk(CLI::App &app, Streams streams, int &exit);
void addCalls(CLI::App &app, Streams streams, int &exit);
void addRedeem(CLI::App &app, Streams streams, int &exit);
void addStamps(CLI::App &app, Streams streams, int &exit);
void addMedia(CLI::App &app, Streams streams, int &exit);
void addRepair(CLI::App &app, Streams streams, int &exit);

/// Parses and runs; prints errors and help. Returns the exit code; never throws.
int run(int argc, const char *const *argv, Streams streams);

} // namespace plaza::ctl
