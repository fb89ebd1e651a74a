// SPDX-License-Identifier: GPL-3.0-or-later
// The public keys of a pretix shop, and what its products admit to.
#include "config/event_reader.h"
#include "config/fields.h"
#include "config/text.h"
#include "crypto/base64.h"
#include "crypto/pem.h"

#include <algorithm>
#include <limits>

namespace plaza::config {

namespace {

struct Fault {
    std::string what;
    std::string mend;
};

Fault faultOf(crypto::PemProblem problem)
{
    const std::string copyIt = "copy the whole text that the shop's API shows for the event under valid_keys, "
                               "pretix_sig1, and put it in quotes; the PEM text itself will do as well";
    switch (problem) {
    case crypto::PemProblem::NotPem:
        return {"is neither a public key in PEM nor base64 of one", copyIt};
    case crypto::PemProblem::NotBase64:
        return {"is damaged: a character is wrong, or a part is missing", copyIt};
    case crypto::PemProblem::PrivateKey:
        return {"is a private key: whoever has it can make tickets",
                "take it out of this file, make the shop new keys, and write the public one here"};
    case crypto::PemProblem::OtherAlgorithm:
        return {"is a key, but not for Ed25519, which pretix signs with", copyIt};
    case crypto::PemProblem::NoPoint:
        return {"is no key that anybody can sign with", copyIt};
    }
    return {};
}

/// A PEM text, or base64 of one as pretix shows it.
std::variant<crypto::PublicKey, crypto::PemProblem> keyFrom(std::string_view text)
{
    if (text.find("-----BEGIN") != std::string_view::npos)
        return crypto::publicKeyFromPem(text);
    const auto pem = crypto::fromBase64(trimmed(text));
    return pem ? crypto::publicKeyFromPem(crypto::textOf(*pem)) : crypto::PemProblem::NotPem;
}

std::vector<std::array<std::uint8_t, 32>> readKeys(const toml::table *table, Findings &findings)
{
    std::vector<std::array<std::uint8_t, 32>> keys;
    if (table == nullptr)
        return keys;
    Fields fields(*table, "the table valid_keys", {"pretix_sig1"}, findings);
    int number = 0;
    for (const auto &[text, place] : fields.rawStrings("pretix_sig1")) {
        const std::string name = "key " + std::to_string(++number) + " of pretix_sig1";
        const auto key = keyFrom(text);
        if (const auto *problem = std::get_if<crypto::PemProblem>(&key)) {
            const Fault fault = faultOf(*problem);
            findings.error(place, name + " " + fault.what, fault.mend);
        } else if (const auto &bytes = std::get<crypto::PublicKey>(key).bytes;
                   std::ranges::find(keys, bytes) != keys.end()) {
            findings.warn(place, name + " stands here twice", "take one of them away");
        } else {
            keys.push_back(bytes);
        }
    }
    return keys;
}

std::vector<core::PretixItem> readItems(const std::vector<const toml::table *> &tables, const core::Event &event,
                                        Findings &findings)
{
    std::vector<core::PretixItem> items;
    UsedIds used("pretix item", findings);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Fields fields(*tables[i], "pretix item " + std::to_string(i + 1), {"id", "sessions"}, findings);
        core::PretixItem item;
        item.id = fields.integer("id", 1, std::numeric_limits<int>::max()).value_or(0);
        if (!fields.has("id"))
            fields.error("id", fields.subject() + " has no id",
                         "add the line: id = 12, the product's number in the shop");
        if (!fields.has("sessions"))
            fields.error("sessions", fields.subject() + " has no sessions",
                         "add the line: sessions = [\"…\"], the ids of the sessions that this product admits to");
        item.sessions = fields.strings("sessions");
        for (const std::string &session : item.sessions)
            fields.checkReference("sessions", session, idsOf(event.sessions));
        used.add(item.id == 0 ? std::string{} : std::to_string(item.id), fields.at("id"));
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

core::Pretix readPretix(const toml::table *validKeys, const toml::table *pretix, const core::Event &event,
                        Findings &findings)
{
    core::Pretix shop;
    shop.keys = readKeys(validKeys, findings);
    if (pretix == nullptr)
        return shop;
    Fields fields(*pretix, "the table pretix", {"admit_unlisted", "subevents", "items"}, findings);
    shop.admitUnlisted = fields.boolean("admit_unlisted", true);
    for (const int subevent : fields.integers("subevents", 1, std::numeric_limits<int>::max()))
        shop.subevents.push_back(subevent);
    shop.items = readItems(fields.tables("items", Need::Optional), event, findings);
    if (validKeys == nullptr)
        findings.warn(fields.place(), "[pretix] stands here without a key of the shop",
                      "add [valid_keys] with pretix_sig1 = [\"…\"], or take [pretix] away");
    return shop;
}

} // namespace plaza::config
