// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/image.h"
#include "ctl/unseen.h"
#include "scan/decode.h"

#include <chrono>
#include <memory>
#include <ostream>
#include <vector>

namespace plaza::ctl {

namespace {

std::string escaped(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out;
}

int decode(const std::vector<std::string> &files, std::chrono::nanoseconds budget, Streams streams)
{
    int exit = Done;
    for (const std::string &file : files) {
        const ImageText read = readImage(file, budget);
        const std::string text = escaped(read.text.value_or(std::string{}));
        streams.out << file << '\t' << (streams.toTerminal ? withUnseenEscaped(text) : text) << '\n' << std::flush;
        if (!read.error.empty()) {
            streams.err << read.error << '\n';
            exit = Findings;
        }
    }
    return exit;
}

} // namespace

void addDecode(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("decode", "Read the QR code in pictures, as the kiosk's camera does.");
    auto files = std::make_shared<std::vector<std::string>>();
    command.addOption("FILE", *files, "pictures (PNG, JPEG, WebP …)").required();
    auto budgetMs = std::make_shared<int>(static_cast<int>(scan::kPictureBudget.count()));
    command
        .addOption("--budget-ms", *budgetMs,
                   "processor time that a picture may cost; a camera's frame has " +
                       std::to_string(scan::kFrameBudget.count()))
        .between(1, 60'000)
        .showDefault();
    command.footer(
        "One line per picture: path TAB text, with \\\\ \\t \\r \\n escaped; no text when nothing was read.\n"
        "On a terminal other characters that can't be seen stand as \\uXXXX.\n"
        "Exit 1 when a file is no picture.\n"
        "Example: plazactl decode tickets/*.png");
    command.callback(
        [files, budgetMs, streams, &exit] { exit = decode(*files, std::chrono::milliseconds(*budgetMs), streams); });
}

} // namespace plaza::ctl
