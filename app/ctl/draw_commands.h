// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draw.h"
#include "ctl/command.h"

#include <string>

namespace plaza::ctl {

/// The commands below `plazactl draw`.
void addDrawVerify(CLI::App &draw, Streams streams, int &exit);
void addDrawMake(CLI::App &draw, Streams streams, int &exit);
void addDrawPage(CLI::App &draw, Streams streams, int &exit);

/// The bytes of a file that a command names. Throws BadUse.
std::string bytesOfNamed(const std::string &file);
/// The first digits of an entrant's hash, as screens show them: 9047-a4ab-6cbb.
std::string drawNumber(const core::DrawHash &entrant);

} // namespace plaza::ctl
