// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/json_text.h"
#include "store/ballast.h"
#include "store/error.h"
#include "store/verify.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <ostream>

namespace plaza::ctl {

namespace {

/// What stops verify is a finding too, unless there is nothing to look at.
store::VerifyReport look(const std::string &storeFile, std::optional<store::Keys> &keys)
{
    try {
        if (std::filesystem::exists(store::keyFileOf(storeFile)))
            keys = store::readKeys(store::keyFileOf(storeFile));
        return store::verifyStore(storeFile, keys ? &*keys : nullptr);
    } catch (const store::StoreError &error) {
        if (error.trouble() == store::Trouble::Missing)
            throw;
        store::VerifyReport report;
        report.problems.emplace_back(error.what());
        return report;
    }
}

int verify(const std::string &storeFile, bool json, Streams streams)
{
    std::optional<store::Keys> keys;
    const store::VerifyReport report = look(storeFile, keys);
    const bool nearlyFull = store::isBallastSpent(storeFile);
    if (json) {
        streams.out << mendedJsonText({{"ok", report.problems.empty()},
                                       {"facts", report.facts},
                                       {"origins", report.origins},
                                       {"people", report.people},
                                       {"erased", report.erased},
                                       {"people_opened", keys.has_value()},
                                       {"disk_nearly_full", nearlyFull},
                                       {"problems", report.problems}})
                    << '\n';
    } else {
        for (const std::string &problem : report.problems)
            streams.out << storeFile << ": " << problem << '\n';
        if (report.problems.empty())
            streams.out << "OK " << report.facts << " facts of " << report.origins << " origins, " << report.people
                        << " people"
                        << (report.erased > 0 ? ", " + std::to_string(report.erased) + " of them forgotten" : "")
                        << (keys ? "" : " (not unsealed: no key file beside the store)")
                        << ": the chain holds and the counts agree\n";
        if (nearlyFull)
            streams.out << storeFile << ": its disk is nearly full; free space there before sign-in stops\n";
    }
    return report.problems.empty() ? Done : Findings;
}

} // namespace

void addVerify(Command app, Streams streams, int &exit)
{
    const auto command =
        app.addSubcommand("verify", "Replay the journal, compare the counts, check every hash and seal.");
    auto store = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command.addOption("--store", *store, "the store's file").required();
    command.addFlag("--json", *json, "one line of JSON");
    command.footer("Exit 0 when all is well, 1 with one line per problem. Works while a kiosk runs.\n"
                   "Example: plazactl verify --store k1.db");
    command.callback([store, json, streams, &exit] { exit = verify(*store, *json, streams); });
}

} // namespace plaza::ctl
