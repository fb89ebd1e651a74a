// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/file.h"
#include "ctl/draw_commands.h"
#include "ctl/open_store.h"
#include "desk/draw_file.h"

namespace plaza::ctl {

void addDraw(Command app, Streams streams, int &exit)
{
    const auto draw = app.addSubcommand("draw", "Draws that anybody can verify.");
    draw.requireSubcommand();
    addDrawVerify(draw, streams, exit);
    addDrawMake(draw, streams, exit);
    addDrawPage(draw, streams, exit);
    addDrawStage(draw, streams, exit);
    addDrawStatus(draw, streams, exit);
    addDrawExport(draw, streams, exit);
    addDrawToken(draw, streams, exit);
}

std::string bytesOfNamed(const std::string &file)
{
    std::vector<config::Problem> problems;
    auto bytes = config::readRegularFile(file, file, desk::kLargestDrawFile, config::Links::Follow, problems);
    if (!bytes)
        throw BadUse(problems.front().text());
    return std::move(*bytes);
}

} // namespace plaza::ctl
