// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/act_options.h"
#include "ctl/image.h"
#include "scan/decode.h"

#include <algorithm>
#include <fstream>
#include <istream>
#include <memory>
#include <ostream>
#include <vector>

namespace plaza::ctl {

namespace {

constexpr std::size_t kLongestLine = 64 * 1024;

struct Options : ActOptions {
    std::string codes;
    std::vector<std::string> images;
};

/// One line without its line end. A line longer than any code is cut, and refused as malformed by its length.
bool readLine(std::istream &in, std::string &line)
{
    line.clear();
    std::istream::int_type c = in.get();
    if (c == std::istream::traits_type::eof())
        return false;
    for (; c != std::istream::traits_type::eof() && c != '\n'; c = in.get())
        if (line.size() < kLongestLine)
            line += static_cast<char>(c);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return true;
}

class SignIns {
public:
    SignIns(const Options &options, Streams streams)
        : m_streams(streams), m_open(options.store), m_act(options.act(m_open))
    {
    }

    void one(const std::string &code)
    {
        m_act.who = desk::ShownCode{code};
        m_exit = std::max(m_exit, tell(m_open.act(desk::Errand::What::SignIn, m_act), code, m_open.event(), m_streams));
    }

    void lines(std::istream &in)
    {
        std::string line;
        while (readLine(in, line))
            one(line);
    }

    void image(const std::string &file)
    {
        const ImageText read = readImage(file, scan::kPictureBudget);
        if (read.text) {
            one(*read.text);
            return;
        }
        m_streams.err << (read.error.empty() ? file + ": no code could be read" : read.error) << '\n';
        m_exit = std::max<int>(m_exit, Findings);
    }

    [[nodiscard]] int exit() const { return m_exit; }

private:
    Streams m_streams;
    OpenDesk m_open;
    desk::Act m_act;
    int m_exit = Done;
};

int signIn(const Options &options, Streams streams)
{
    const int sources = int(options.code.has_value()) + int(!options.codes.empty()) + int(!options.images.empty());
    if (sources != 1)
        throw BadUse("name one of --code TEXT, --codes - and --image FILE");
    if (!options.op.empty() && !options.code)
        throw BadUse("--op belongs to one act: use it with --code");
    SignIns signIns(options, streams);
    if (options.code) {
        signIns.one(*options.code);
    } else if (options.codes == "-") {
        signIns.lines(streams.in);
    } else if (!options.codes.empty()) {
        std::ifstream file(options.codes, std::ios::binary);
        if (!file)
            throw BadUse(options.codes + ": can't be read; name a file with one code a line, or - for standard input");
        signIns.lines(file);
    } else {
        for (const std::string &image : options.images)
            signIns.image(image);
    }
    return signIns.exit();
}

} // namespace

void addSignIn(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("signin", "Sign people in by their codes.");
    auto options = std::make_shared<Options>();
    options->addTo(command, true);
    command.addOption("--codes", options->codes, "codes from standard input (-) or a file, one a line");
    command.addOption("--image", options->images, "pictures of codes");
    command.footer(
        "One line of JSON per code, written after the commit: code, verdict, attendee, op, at, kiosk.\n"
        "Verdicts: welcome, already-in, not-yet-open, closed, wrong-session, not-on-list, revoked, invalid,\n"
        "full, needs-staff, not-saved. Codes are never trimmed.\n"
        "Example: plazactl signin --store k1.db --session forum --kiosk k1 "
        "--at 2018-06-08T08:46:00+08:00 --code 'PZ1:…'");
    command.callback([options, streams, &exit] { exit = signIn(*options, streams); });
}

} // namespace plaza::ctl
