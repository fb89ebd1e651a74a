// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of staff from the command line: who, their PIN, what. The same acts as at the screen, also beside a kiosk.
#include "ctl/command.h"
#include "ctl/json_text.h"
#include "ctl/missing_list.h"
#include "ctl/open_store.h"
#include "ctl/staff_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <istream>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string store;
    std::string staff;
    std::string kiosk;
    bool pinFromInput = false;
    bool changesPin = false;
    bool json = false;
    Json wish;
    std::vector<std::string> attendees; ///< of a group, in pieces
    std::string listFile;
    std::string organisation; ///< whoever of it has not come
    bool all = false;         ///< of them
};

constexpr std::size_t kPiece = 200;

void readList(Options &options)
{
    if (options.listFile.empty())
        return;
    std::ifstream list(options.listFile);
    if (!list)
        throw BadUse("--list: can't read " + options.listFile);
    for (std::string line; std::getline(list, line);) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (!line.empty())
            options.attendees.push_back(line);
    }
}

/// Whoever of the organisation has not come: listed, so that they are looked at, before --all takes them all.
bool listsOnly(Options &options, Streams streams, int &exit)
{
    if (options.organisation.empty()) {
        if (options.all)
            throw BadUse("--all: of which --organisation?");
        return false;
    }
    if (!options.attendees.empty() || !options.listFile.empty())
        throw BadUse("--organisation goes with --all; who of it, say with --attendee or --list alone");
    const auto missing = missingOf(options.store, options.wish.at("session"), options.organisation);
    exit = Done;
    if (missing.empty()) {
        streams.out << "nobody of this organisation is missing there; 'plazactl headcount --by organisation' shows how "
                       "they are written\n";
        exit = Findings;
    } else if (options.all) {
        for (const desk::MissingPerson &each : missing)
            options.attendees.push_back(each.attendee);
        return false;
    } else {
        print(streams.out, missing);
        streams.out << missing.size() << " have not come. Nobody was signed in: add --all, or --attendee ID for each\n";
    }
    return true;
}

/// One order, or as many as a group, or a full room, needs.
Json done(OpenDesk &open, Options &options, const std::string &pin)
{
    const std::string name = options.wish.at("name");
    Json total;
    for (std::size_t next = 0;;) {
        if (name == "group") {
            const std::size_t end = std::min(next + kPiece, options.attendees.size());
            options.wish["attendees"] =
                std::vector<std::string>(options.attendees.begin() + static_cast<std::ptrdiff_t>(next),
                                         options.attendees.begin() + static_cast<std::ptrdiff_t>(end));
            next = end;
        }
        const Json order{
            {"do", "staff"}, {"staff", options.staff}, {"pin", pin}, {"kiosk", options.kiosk}, {"wish", options.wish}};
        Json told = jsonFrom(open.order(jsonText(order)));
        if (!told.contains("answer"))
            return told;
        Json &answer = told.at("answer");
        if (!total.is_null()) {
            answer["count"] = answer.at("count").get<int>() + total.at("answer").at("count").get<int>();
            Json refused = total.at("answer").at("refused");
            for (const Json &one : answer.at("refused"))
                refused.push_back(one);
            answer["refused"] = refused;
        }
        total = told;
        const bool more = answer.at("more").get<bool>() || (name == "group" && next < options.attendees.size());
        if (answer.at("what") != "done" || !more)
            return total;
    }
}

int act(Options &options, Streams streams)
{
    if (int exit = Done; listsOnly(options, streams, exit))
        return exit;
    if (!options.pinFromInput)
        throw BadUse("a PIN does not belong on a command line: give --pin-stdin, and the PIN on standard input");
    std::string pin;
    std::getline(streams.in, pin);
    if (options.changesPin) {
        std::string wanted;
        std::getline(streams.in, wanted);
        options.wish["new_pin"] = wanted;
    }
    readList(options);
    OpenDesk open(options.store);
    const Json told = done(open, options, pin);
    if (options.json)
        streams.out << mendedJsonText(told) << '\n';
    else
        streams.out << staffSentence(told, open.event()) << '\n';
    if (!told.contains("answer"))
        return Findings;
    const std::string what = told.at("answer").at("what");
    if (what == "not-saved")
        return NotSaved;
    if (what == "prize") {
        const std::string result = told.at("answer").at("prize").at("result");
        return result == "payable" || result == "paid" || result == "returned" ? Done : Findings;
    }
    return what == "done" && told.at("answer").at("refused").empty() ? Done : Findings;
}

/// One act; its options follow.
class Act {
public:
    Act(Command desk, Streams streams, int &exit, const char *name, const char *what)
        : m_command(desk.addSubcommand(name, what))
    {
        m_options->wish["name"] = name;
        m_command.addOption("--store", m_options->store, "the store's file").required();
        m_command.addOption("--staff", m_options->staff, "who acts: name, number, or a badge's code").required();
        m_command.addFlag("--pin-stdin", m_options->pinFromInput, "the PIN is the first line of standard input");
        m_command.addOption("--kiosk", m_options->kiosk, "where (default: the store's kiosk)");
        m_command.addFlag("--json", m_options->json, "one line of JSON");
        m_command.callback([options = m_options, streams, &exit] { exit = act(*options, streams); });
    }
    Act &text(const char *name, const char *what, bool required = true)
    {
        const std::string key = std::string(name).substr(2);
        const auto take = [options = m_options, key](const std::string &value) {
            options->wish[key] = value;
        };
        m_command.addOption(name, take, what).required(required);
        return *this;
    }
    Act &number(const char *name, const char *what, bool required = true)
    {
        const std::string key = std::string(name).substr(2);
        const auto take = [options = m_options, key](int value) {
            options->wish[key] = value;
        };
        m_command.addNumber(name, take, what).required(required);
        return *this;
    }
    Act &flag(const char *name, const char *what)
    {
        const std::string key = std::string(name).substr(2);
        m_command.addFlagAct(name, [options = m_options, key] { options->wish[key] = true; }, what);
        return *this;
    }
    Act &group()
    {
        m_command.addOption("--attendee", m_options->attendees, "an attendee's id; several times");
        m_command.addOption("--list", m_options->listFile, "a file with an id in each line");
        m_command.addOption("--organisation", m_options->organisation, "lists who of it has not come");
        m_command.addFlag("--all", m_options->all, "with --organisation: signs them all in");
        return *this;
    }
    /// The second line of standard input.
    Act &newPin()
    {
        m_options->changesPin = true;
        return *this;
    }
    /// The number of a fact as `person` shows it.
    Act &fact()
    {
        m_command
            .addOption(
                "--fact",
                [options = m_options](const std::string &value) {
                    const auto colon = value.rfind(':');
                    const std::string number = colon == std::string::npos ? std::string() : value.substr(colon + 1);
                    std::int64_t seq = 0;
                    const auto read = std::from_chars(number.data(), number.data() + number.size(), seq);
                    if (number.empty() || read.ec != std::errc{} || read.ptr != number.data() + number.size())
                        throw BadUse("--fact is ORIGIN:NUMBER, as 'plazactl desk person' shows it");
                    options->wish["origin"] = value.substr(0, colon);
                    options->wish["seq"] = seq;
                },
                "which act: ORIGIN:NUMBER, as 'person' shows it")
            .required();
        return *this;
    }

private:
    Command m_command;
    std::shared_ptr<Options> m_options = std::make_shared<Options>();
};

} // namespace

void addDesk(Command app, Streams streams, int &exit)
{
    const auto desk =
        app.addSubcommand("desk", "Acts of staff: each needs a PIN and the right, and is kept with who did it.");
    desk.requireSubcommand();
    const char *why = "why; one line";
    const auto add = [&](const char *name, const char *what) {
        return Act(desk, streams, exit, name, what);
    };
    add("person", "What is known of a person here, and what can be undone.").text("--attendee", "the attendee's id");
    add("sign-in", "Sign somebody in whose ticket is missing (补签).")
        .text("--attendee", "the attendee's id")
        .text("--session", "the session's id")
        .text("--reason", why, false)
        .flag("--overrule", "against the verdict; needs a reason");
    add("sign-out", "Sign somebody out.").text("--attendee", "the attendee's id").text("--session", "the session's id");
    add("move", "Somebody belongs to another session.")
        .text("--attendee", "the attendee's id")
        .text("--from", "the session they are in", false)
        .text("--to", "the session they belong to")
        .text("--reason", why, false);
    add("revoke", "Refuse a person's ticket from now on.")
        .text("--attendee", "the attendee's id")
        .text("--reason", why, false);
    add("undo", "Within ten minutes: an act counts no more; or an undo does not.").fact().text("--reason", why);
    add("group", "Sign in many, such as an organisation's members.").text("--session", "the session's id").group();
    add("empty", "Sign everybody out at a session's end.").text("--session", "the session's id");
    add("note", "Write something down about a person; it is kept sealed.")
        .text("--attendee", "the attendee's id")
        .text("--text", "one line");
    add("hand-out", "Materials handed out: 资料袋 and the like.")
        .text("--item", "what")
        .text("--attendee", "to whom", false)
        .number("--count", "how many (default: 1)", false);
    add("stock", "Materials that came in, or are missing (with a minus).")
        .text("--item", "what")
        .number("--change", "how many")
        .text("--reason", why, false);
    add("click", "People without tickets, counted by hand.")
        .text("--session", "the session's id")
        .number("--change", "how many came in, or with a minus went out");
    add("correct", "The headcount was wrong by so many.")
        .text("--session", "the session's id")
        .number("--change", "how many more, or with a minus fewer")
        .text("--reason", why);
    add("voucher", "Look a voucher up; nothing is handed out.").text("--code", "the QR's text, or the short code");
    add("hand-out-prize", "Hand a voucher's prize out, once.")
        .text("--code", "the QR's text, or the short code")
        .flag("--unrecorded", "on the signature alone, after a restore");
    add("return-prize", "A prize goes back to the stock.")
        .text("--code", "the QR's text, or the short code")
        .text("--reason", "declined; or, also after it was handed out, mistake or brought-back");
    add("round", "Hold a round of the quiz, end it, or let it go on.")
        .text("--round", "the round's id")
        .text("--state", "open, paused or closed")
        .text("--reason", why, false);
    add("take-call", "I go: the visitor is told.").text("--call", "the call's id");
    add("close-call", "A call is done with.").text("--call", "the call's id").text("--reason", why, false);
    add("change-pin", "Change one's own PIN, also a printed one: the second line of standard input.").newPin();
    desk.footer("Works while the kiosk runs. Exit 1 when it was refused: the line says why.\n"
                "Example: echo 380512 | plazactl desk sign-in --store k1.db --staff 陈静 --pin-stdin --attendee A017 "
                "--session forum");
}

} // namespace plaza::ctl
