// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draw.h"
#include "ctl/command.h"
#include "ctl/open_store.h"
#include "desk/text.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <map>
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

std::string nameOf(const Json &text)
{
    const std::string zh = text.at("zh");
    const std::string en = text.at("en");
    return zh.empty() || en.empty() ? zh + en : zh + " / " + en;
}

/// For whoever stands at the desk: what to do now.
std::string sentence(const Json &told, core::UtcOffset offset)
{
    const auto clock = [&](const char *name) {
        return told.at(name).is_null() ? std::string("?")
                                       : core::toIso({told.at(name).get<std::int64_t>()}, offset).substr(0, 16);
    };
    const std::string result = told.at("result");
    const std::string by = told.at("ended_by").get<std::string>();
    if (result == "paid")
        return "HAND OUT: " + nameOf(told.at("prize")) + ". Won " + clock("won_at") + "; noted as handed out by " + by;
    if (result == "returned")
        return "BACK IN STOCK: " + nameOf(told.at("prize")) + "; the voucher is void";
    if (result == "already-paid")
        return "NOT AGAIN: handed out before, " + clock("ended_at") + " by " + by;
    if (result == "taken-back")
        return "NO: the prize went back to the stock, " + clock("ended_at");
    if (result == "expired")
        return "NO: good until " + clock("until") + ", the time is over";
    static const std::map<std::string, std::string> others{
        {"other-kiosk", "NO: not signed by this store's kiosk; if the code is genuine, run this with the store of the "
                        "kiosk that it was won at (the first letter of the short code is the kiosk's)"},
        {"forged", "NO: this is no voucher of this event; look at it with a supervisor"},
        {"other-event", "NO: this voucher is another event's"},
        {"unknown", "NO: nobody won this code here; read the QR instead, or compare it once more"},
        {"several", "READ THE QR: this short code stands for several vouchers"},
        {"unrecorded", "NOT KNOWN HERE: signed by this kiosk, but the store was restored from before it was won. If "
                       "you are sure that it was not handed out, repeat with --unrecorded"},
        {"not-saved", "NOT SAVED: nothing was handed out as far as the store knows; free some space and try again"}};
    const auto found = others.find(result);
    return found == others.end() ? result : found->second;
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
    const Json told = Json::parse(open.order(order.dump()));
    if (options.json)
        streams.out << told.dump() << '\n';
    else
        streams.out << sentence(told, open.event().offset) << '\n';
    const std::string result = told.at("result");
    if (result == "not-saved")
        return NotSaved;
    return result == "paid" || result == "returned" ? Done : Findings;
}

} // namespace

void addRedeem(CLI::App &app, Streams streams, int &exit)
{
    auto *command = app.add_subcommand("redeem", "Hand out the prize of a voucher, once.");
    auto options = std::make_shared<Options>();
    command->add_option("CODE", options->code, "the QR's text, or the short code: B7-4821")->required();
    command->add_option("--store", options->store, "the store of the kiosk that it was won at")->required();
    command->add_option("--staff", options->staff, "who hands it out (default: the user of this machine)");
    command->add_option("--kiosk", options->kiosk, "where (default: the store's kiosk)");
    command->add_option("--return", options->back, "instead: the prize goes back to the stock")
        ->check(CLI::IsMember({"declined", "mistake"}));
    command->add_flag("--unrecorded", options->unrecorded,
                      "pay on the signature alone what a restored store does not know");
    command->add_flag("--json", options->json, "one line of JSON");
    command->footer("Who and when is kept. Works while the kiosk runs. What is not fetched in time goes back to the "
                    "stock by itself.\nExit 1 when nothing is to be handed out: the line says why.\n"
                    "Example: plazactl redeem B7-4821 --store k8.db --staff 陈静");
    command->callback([options, streams, &exit] { exit = redeem(*options, streams); });
}

} // namespace plaza::ctl
