// SPDX-License-Identifier: GPL-3.0-or-later
// What all commands of plazactl share.
#pragma once

#include "ctl/command_line.h"

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
void addCheck(Command app, Streams streams, int &exit);
void addInit(Command app, Streams streams, int &exit);
void addRoster(Command app, Streams streams, int &exit);
void addQuiz(Command app, Streams streams, int &exit);
void addMap(Command app, Streams streams, int &exit);
void addPromo(Command app, Streams streams, int &exit);
void addDraw(Command app, Streams streams, int &exit);
void addSetupCard(Command app, Streams streams, int &exit);
void addTickets(Command app, Streams streams, int &exit);
void addDecode(Command app, Streams streams, int &exit);
void addSignIn(Command app, Streams streams, int &exit);
void addSignOut(Command app, Streams streams, int &exit);
void addRevoke(Command app, Streams streams, int &exit);
void addEmergency(Command app, Streams streams, int &exit);
void addHeadcount(Command app, Streams streams, int &exit);
void addVerify(Command app, Streams streams, int &exit);
void addBackup(Command app, Streams streams, int &exit);
void addRestore(Command app, Streams streams, int &exit);
void addForget(Command app, Streams streams, int &exit);
void addPurge(Command app, Streams streams, int &exit);
void addStaff(Command app, Streams streams, int &exit);
void addDesk(Command app, Streams streams, int &exit);
void addCalls(Command app, Streams streams, int &exit);
void addRedeem(Command app, Streams streams, int &exit);
void addStamps(Command app, Streams streams, int &exit);
void addMedia(Command app, Streams streams, int &exit);
void addRepair(Command app, Streams streams, int &exit);

/// Parses and runs; prints errors and help. Returns the exit code; never throws.
int run(int argc, const char *const *argv, Streams streams);

} // namespace plaza::ctl
