// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/media_commands.h"

#include <filesystem>
#include <system_error>

namespace plaza::ctl {

namespace {

/// This program, or, when its library runs in a test, the one beside it.
std::string pictureProgram()
{
    std::error_code error;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
    return (self.parent_path() / "plazactl").string();
}

} // namespace

media::Tools mediaTools()
{
    media::Tools tools = media::findTools();
    tools.picture = {pictureProgram(), "media", "picture"};
    return tools;
}

} // namespace plaza::ctl
