// SPDX-License-Identifier: GPL-3.0-or-later
// An event of 100,000 people with 10,000 revocations, in a store of its own.
#pragma once

#include "desk/desk.h"
#include "desk/issue_tickets.h"
#include "desk/roster_import.h"
#include "desk/setup.h"
#include "support/temp_dir.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <chrono>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

namespace plaza::bench {

using Timer = std::chrono::steady_clock;

inline constexpr int kPeople = 100'000;
inline constexpr int kRevoked = 10'000;
inline constexpr int kSignIns = 2'000;

inline double microsecondsSince(Timer::time_point start)
{
    return std::chrono::duration<double, std::micro>(Timer::now() - start).count();
}

inline std::string idOf(int number)
{
    return "P" + std::to_string(100'000 + number);
}

/// A roster as an organiser would send it.
inline std::filesystem::path writeRoster(const std::filesystem::path &file)
{
    std::ofstream out(file);
    out << "编号,姓名,单位,职务,手机,类别,场次,座位,区域\n";
    for (int i = 0; i < kPeople; ++i)
        out << idOf(i) << ",测试" << i << ",第" << i % 500 << "检测所,工程师," << 19'900'000'000LL + i
            << ",企业代表,forum," << i / 40 << " 排 " << i % 40 << " 座," << char('A' + i % 6) << "\n";
    return file;
}

struct Crowd {
    tests::TempDir dir;
    std::filesystem::path file = dir / "crowd.db";
    std::filesystem::path package = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018";
    core::SystemClock machine;
    core::ManualClock event{*core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
    double readSeconds = 0;
    double importSeconds = 0;
    store::Keys keys;
    std::unique_ptr<desk::Desk> desk;
    std::vector<std::string> codes;

    Crowd()
    {
        auto loaded = config::loadPackage(package);
        std::vector<config::Problem> problems;
        desk::setUp({.texts = config::readPackageTexts(package, problems),
                     .config = *loaded.config,
                     .store = file,
                     .kiosk = "k1"},
                    machine);
        keys = store::readKeys(store::keyFileOf(file));
        desk = std::make_unique<desk::Desk>(file, keys, *loaded.config, machine, event);
        import(writeRoster(dir / "roster.csv"));
        revokeSome();
        const crypto::Signer signer(*keys.eventSeed);
        for (int i = 0; i < kSignIns; ++i)
            codes.push_back(
                desk::ticketCodeFor(*desk->store().people().byId(idOf(i * 40)), desk->config().event, signer));
    }

    void import(const std::filesystem::path &roster)
    {
        const auto start = Timer::now();
        const config::Roster read = config::readRoster(roster, desk->config().event);
        readSeconds = microsecondsSince(start) / 1e6;
        desk::importRoster(desk->store(), keys.eventKey, read, roster.string(), event.now());
        importSeconds = microsecondsSince(start) / 1e6;
    }

    /// Signs in everybody who is neither revoked nor wanted by the sign-in bench, and out again from the first on,
    /// until the journal holds `facts`.
    void fillJournal(std::int64_t facts)
    {
        std::vector<std::string> free;
        for (int i = 0; i < kPeople; ++i)
            if (i % 10 != 1 && (i % 40 != 0 || i / 40 >= kSignIns))
                free.push_back(idOf(i));
        const core::Day day{20180608};
        desk->store().transact([&] {
            std::int64_t held = desk->store().database().execAndGet("SELECT count(*) FROM journal").getInt64();
            for (std::size_t i = 0; held < facts; ++i, ++held) {
                const std::string &who = free[i % free.size()];
                core::Fact fact = core::GuestSignedIn{"forum", day, who, {}};
                if (i >= free.size())
                    fact = core::GuestSignedOut{"forum", day, who, {}};
                desk->store().record(crypto::randomId(), event.now(), "k1", std::move(fact));
            }
        });
    }

    void revokeSome()
    {
        desk->store().transact([&] {
            for (int i = 0; i < kRevoked; ++i) {
                const std::string id = idOf(i * 10 + 1);
                desk->store().record(crypto::randomId(), event.now(), "k1",
                                     core::TicketRevoked{store::serialOf(keys.eventKey, id), id});
            }
        });
    }
};

} // namespace plaza::bench
