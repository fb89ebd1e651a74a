// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/draw_commands.h"
#include "ctl/draw_page.h"
#include "ctl/open_store.h"
#include "desk/draw_file.h"
#include "desk/plays_file.h"
#include "report/atomic_file.h"

#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

/// The page with a draw's file inside it. In JSON a < stands in strings only, where \u003c means the same; so no text
/// in the file ends the script element early.
std::string pageWith(const std::string &file)
{
    std::string page(kDrawPage);
    if (file.empty())
        return page;
    const std::string bytes = bytesOfNamed(file);
    const std::string problem =
        desk::isPlaysFile(bytes) ? desk::readPlays(bytes).problem : desk::readDraw(bytes).problem;
    if (!problem.empty())
        throw BadUse(file + ": " + problem);
    std::string inside;
    for (const char c : bytes)
        inside += c == '<' ? std::string("\\u003c") : std::string(1, c);
    constexpr std::string_view kPlace = R"(<script type="application/json" id="embedded">)";
    return page.insert(page.find(kPlace) + kPlace.size(), inside);
}

} // namespace

void addDrawPage(Command draw, Streams streams, int &exit)
{
    const auto command =
        draw.addSubcommand("page", "Write the web page that verifies a draw in any browser, without network.");
    auto out = std::make_shared<std::string>();
    auto with = std::make_shared<std::string>();
    command.addOption("--out", *out, "the HTML file to write").required();
    command.addOption("--with", *with, "a draw's file to put inside: the page verifies it when it is opened");
    command.footer("Carry the page on a stick or put it on a web site: it loads nothing and sends nothing.\n"
                   "Example: plazactl draw page --out verify.html --with stage-1.json");
    command.callback([out, with, streams, &exit] {
        report::writeFileAtomically(*out, std::string_view(pageWith(*with)));
        streams.out << *out << '\n';
        exit = Done;
    });
}

} // namespace plaza::ctl
