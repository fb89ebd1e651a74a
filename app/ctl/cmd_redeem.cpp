// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draw.h"
#include "ctl/command.h"
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/staff_words.h"
#include "desk/text.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string store;
    std::string code;
    std::string staff;
    std::string kiosk;
    std::string back;
    bool unrecorded = false;
    bool json = false;
};

/// Who sits here, where nobody is named.
std::string thisUser()
{
    const char *user = std::getenv("USER"); // NOLINT(concurrency-mt-unsafe): one thread
    return user != nullptr && *user != '\0' ? user : "staff";
}

int redeem(const Options &options, Streams streams)
{
    OpenDesk open(options.store);
    const std::string staff = options.staff.empty() ? thisUser() : options.staff;
    if (!core::isDrawText(staff, core::kLongestDrawName))
        throw BadUse("--staff is one line of at most 200 bytes");
    const std::string code = desk::isWellFormedCode(options.code) ? options.code : std::string();
    const Json order{{"do", "redeem"},         {"code", code},         {"staff", staff},
                     {"kiosk", options.kiosk}, {"back", options.back}, {"unrecorded", options.unrecorded}};
    const Json told = jsonFrom(open.order(jsonText(order)));
    if (options.json)
        streams.out << jsonText(told) << '\n';
    else
        streams.out << prizeSentence(told, open.event().offset) << '\n';
    const std::string result = told.at("result");
    if (result == "not-saved")
        return NotSaved;
    return result == "paid" || result == "returned" ? Done : Findings;
}

} // namespace

void addRedeem(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("redeem", "Hand out the prize of a voucher, once.");
    auto options = std::make_shared<Options>();
    command.addOption("CODE", options->code, "the QR's text, or the short code: B7-4821").required();
    command.addOption("--store", options->store, "the store of the kiosk that it was won at").required();
    command.addOption("--staff", options->staff, "who hands it out (default: the user of this machine)");
    command.addOption("--kiosk", options->kiosk, "where (default: the store's kiosk)");
    command
        .addOption("--return", options->back,
                   "instead: the prize goes back to the stock, the voucher is void; "
                   "mistake and brought-back: also after it was handed out")
        .oneOf({"declined", "mistake", "brought-back"});
    command.addFlag("--unrecorded", options->unrecorded,
                    "pay on the signature alone what a restored store does not know");
    command.addFlag("--json", options->json, "one line of JSON");
    command.footer("Who and when is kept. Works while the kiosk runs. What is not fetched in time goes back to the "
                   "stock by itself.\nExit 1 when nothing is to be handed out: the line says why.\n"
                   "Example: plazactl redeem B7-4821 --store k8.db --staff 陈静");
    command.callback([options, streams, &exit] { exit = redeem(*options, streams); });
}

} // namespace plaza::ctl
