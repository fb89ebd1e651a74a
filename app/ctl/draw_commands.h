// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

#include <string>

namespace plaza::ctl {

/// The commands below `plazactl draw`.
void addDrawVerify(Command draw, Streams streams, int &exit);
void addDrawMake(Command draw, Streams streams, int &exit);
void addDrawPage(Command draw, Streams streams, int &exit);
void addDrawStage(Command draw, Streams streams, int &exit);
void addDrawStatus(Command draw, Streams streams, int &exit);
void addDrawExport(Command draw, Streams streams, int &exit);
void addDrawToken(Command draw, Streams streams, int &exit);

/// The bytes of a file that a command names. Throws BadUse.
std::string bytesOfNamed(const std::string &file);

/// Recomputes a file of a round's draws and says what came of it; the exit code.
int verifyPlays(const std::string &file, const std::string &bytes, bool json, Streams streams);

/// Writes every draw of a quiz round's kiosks to `out`; the exit code.
int exportPlays(const std::string &storeFile, const std::string &round, const std::string &out, bool json,
                Streams streams);

} // namespace plaza::ctl
