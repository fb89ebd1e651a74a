// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/encoding.h"
#include "config/lines.h"
#include "config/text.h"
#include "crypto/crypto.h"
#include "ctl/draw_commands.h"
#include "ctl/open_store.h"
#include "desk/draw_file.h"
#include "report/atomic_file.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

struct Options {
    std::string entrants;
    std::vector<std::string> prizes;
    std::string called;
    std::string out;
    std::string event = "rehearsal";
    std::string draw = "rehearsal";
    std::vector<int> absent;
};

/// The lines of the file that hold something, each once. Throws BadUse.
std::vector<std::string> tokensIn(const std::string &file)
{
    const auto lines = config::linesThatHold(bytesOfNamed(file));
    if (!lines)
        throw BadUse(file + ": the encoding of this file is unclear; save it as UTF-8");
    std::vector<std::string> tokens;
    std::map<std::string, int> seen;
    for (const auto &[line, token] : *lines) {
        const auto [first, fresh] = seen.emplace(token, line);
        if (!fresh)
            throw BadUse(file + ":" + std::to_string(line) + ": " + config::inQuotes(token) + " stands in line " +
                         std::to_string(first->second) +
                         " already; nobody is drawn twice: remove one, or tell them apart");
        tokens.push_back(token);
    }
    if (tokens.size() > core::kMostDrawEntrants)
        throw BadUse(file + ": a draw has at most " + std::to_string(core::kMostDrawEntrants) + " entrants");
    return tokens;
}

/// "二等奖=3". Throws BadUse.
core::DrawBatch batchFrom(const std::string &text)
{
    const std::size_t equals = text.rfind('=');
    core::DrawBatch batch{.name = text.substr(0, equals)};
    if (equals != std::string::npos) {
        const char *end = text.data() + text.size();
        const auto [rest, error] = std::from_chars(text.data() + equals + 1, end, batch.places);
        if (error != std::errc() || rest != end)
            batch.places = 0;
    }
    // "二等奖=3，一等奖=1" with a full-width comma is no batch of that long name.
    const bool several = batch.name.find('=') != std::string::npos;
    if (several || !core::isDrawText(batch.name, core::kLongestDrawName) || config::firstInvalidUtf8(batch.name) ||
        batch.places < 1 || batch.places > core::kMostDrawPlaces)
        throw BadUse("--prizes: " + config::inQuotes(text) +
                     ": write NAME=NUMBER, several with plain commas (,) between");
    return batch;
}

void expectText(const char *option, const std::string &text, std::size_t longest)
{
    if (!core::isDrawText(text, longest) || config::firstInvalidUtf8(text))
        throw BadUse(std::string(option) + ": write 1 to " + std::to_string(longest) +
                     " bytes of text without control characters");
}

core::DrawHash randomHash()
{
    core::DrawHash hash{};
    std::ranges::copy(crypto::randomBytes(hash.size()), hash.begin());
    return hash;
}

core::DrawRecord drawFrom(const Options &options)
{
    expectText("--event", options.event, core::kLongestDrawName);
    expectText("--draw", options.draw, core::kLongestDrawName);
    expectText("--entropy", options.called, core::kLongestDrawCalled);
    const core::DrawHashes hashes = desk::drawHashes();
    core::DrawRecord draw{.plan = {.kind = core::DrawKind::Rehearsal, .event = options.event, .draw = options.draw},
                          .called = options.called,
                          .seed = randomHash(),
                          .salt = randomHash()};
    for (const std::string &prize : options.prizes)
        draw.plan.batches.push_back(batchFrom(prize));
    if (draw.plan.batches.size() > core::kMostDrawBatches)
        throw BadUse("--prizes: a draw has at most " + std::to_string(core::kMostDrawBatches) + " batches");
    for (const std::string &token : tokensIn(options.entrants))
        draw.entrants.push_back(core::entrantHash(hashes, draw.salt, token));
    std::ranges::sort(draw.entrants);
    draw.plan.entrants = draw.entrants.size();
    draw.plan.seedCommitment = crypto::sha256(draw.seed).bytes;
    draw.plan.listCommitment = core::listCommitment(hashes, draw.salt, draw.entrants);
    draw.promise = core::promiseOf(hashes, draw.plan);
    core::callAll(hashes, draw, [&](int rank) {
        return std::ranges::find(options.absent, rank) == options.absent.end() ? core::CallOutcome::Won
                                                                               : core::CallOutcome::Absent;
    });
    return draw;
}

} // namespace

void addDrawMake(Command draw, Streams streams, int &exit)
{
    const auto command = draw.addSubcommand("make", "A rehearsal: draw from the lines of a text file.");
    auto options = std::make_shared<Options>();
    command.addOption("--entrants", options->entrants, "a text file, one entrant a line").required();
    command.addOption("--prizes", options->prizes, "NAME=NUMBER,…: the batches, in the order in which they are drawn")
        .required()
        .delimiter(',');
    command.addOption("--entropy", options->called, "what the public called out").required();
    command.addOption("--out", options->out, "the file to write").required();
    command.addOption("--event", options->event, "the event's name").showDefault();
    command.addOption("--draw", options->draw, "the draw's name").showDefault();
    command.addOption("--absent", options->absent, "RANK,…: who does not come to the stage").delimiter(',').positive();
    command.footer("The file says that it is a rehearsal: whoever makes it knows the seed before the call, and names "
                   "in it can be tried out.\n"
                   "Example: plazactl draw make --entrants names.txt --prizes '二等奖=3,一等奖=1' --entropy '8 3 5' "
                   "--out rehearsal.json");
    command.callback([options, streams, &exit] {
        const core::DrawRecord made = drawFrom(*options);
        report::writeFileAtomically(options->out, std::string_view(desk::drawJson(made)));
        streams.out << "REHEARSAL " << options->out << ": " << made.entrants.size() << " entrants\n"
                    << "promise  " << crypto::toHex(made.promise) << '\n'
                    << "record   " << crypto::toHex(made.record) << '\n';
        exit = Done;
    });
}

} // namespace plaza::ctl
