// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/headcount.h"
#include "desk/issue_tickets.h"
#include "desk/setup.h"
#include "store/verify.h"
#include "support/temp_dir.h"

#include <filesystem>
#include <memory>
#include <string>

namespace plaza::tests {

inline const std::filesystem::path kPackage = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018";

inline core::Instant at(const char *time)
{
    return *core::parseIso(time, core::UtcOffset{480});
}

/// A desk at the 2018 event's forum, with three guests.
struct Forum {
    TempDir dir;
    std::filesystem::path file = dir / "a.db";
    core::ManualClock machine;
    core::ManualClock event{at("2018-06-08T08:46")};
    store::Keys keys;
    std::unique_ptr<desk::Desk> desk;
    desk::SetupResult made;

    /// By the machine's clock it is long after the event, unless that is set otherwise.
    explicit Forum(core::Instant machineTime = at("2026-11-21T12:00")) : machine(machineTime)
    {
        auto loaded = config::loadPackage(kPackage);
        std::vector<config::Problem> problems;
        desk::SetupRequest request{.texts = config::readPackageTexts(kPackage, problems),
                                   .config = std::move(loaded.config.value()),
                                   .store = file,
                                   .kiosk = "k1"};
        request.roster.rows = {
            {.id = "F1", .name = "李娜", .category = "企业代表", .sessions = {"forum"}, .code = "EXT-1"},
            {.id = "F2", .name = "王伟", .category = "企业代表", .sessions = {"forum"}},
            {.id = "S1", .name = "陈静", .category = "企业及市民代表", .sessions = {"square"}}};
        made = desk::setUp(request, machine);
        keys = store::readKeys(store::keyFileOf(file));
        open();
    }
    void open()
    {
        desk.reset();
        desk = std::make_unique<desk::Desk>(file, keys, *config::loadPackage(kPackage).config, machine, event);
    }
    std::string ticketOf(const std::string &id)
    {
        const crypto::Signer signer(*keys.eventSeed);
        return desk::ticketCodeFor(*desk->store().people().byId(id), desk->config().event, signer);
    }
    desk::Act act(desk::Who who, const std::string &session = "forum", const std::string &op = {})
    {
        return {.who = std::move(who), .session = session, .kiosk = "k1", .at = {}, .op = op};
    }
    desk::Outcome show(const std::string &code, const std::string &session = "forum", const std::string &op = {})
    {
        return desk->signIn(act(desk::ShownCode{code}, session, op));
    }
    std::int64_t facts() { return store::verifyStore(file, &keys).facts; }
    bool sound() { return store::verifyStore(file, &keys).problems.empty(); }
};

} // namespace plaza::tests
