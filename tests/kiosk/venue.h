// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/headcount.h"
#include "desk/issue_tickets.h"
#include "desk/setup.h"
#include "kiosk/program.h"
#include "support/temp_dir.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace plaza::tests {

/// The 2018 event's forum at 8:46, with its guests G1 …, a store, and the kiosk k1 as a process.
struct Venue {
    std::filesystem::path package = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018";
    TempDir dir;
    std::filesystem::path file = dir / "k1.db";
    std::string video = dir / "tickets.mkv";
    core::SystemClock machine;
    config::EventConfig config = config::loadPackage(package).config.value();
    store::Keys keys;
    std::map<std::string, std::string> codes; ///< by attendee id

    explicit Venue(int guests)
    {
        std::vector<config::Problem> problems;
        desk::SetupRequest request{.texts = config::readPackageTexts(package, problems),
                                   .config = config,
                                   .store = file,
                                   .kiosk = "k1",
                                   .clock = core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
        for (int i = 1; i <= guests; ++i)
            request.roster.rows.push_back({.id = "G" + std::to_string(i), .name = "来宾", .sessions = {"forum"}});
        desk::setUp(request, machine);
        keys = store::readKeys(store::keyFileOf(file));
        const crypto::Signer signer(*keys.eventSeed);
        store::Reader(file).forEachPerson(keys, [&](const store::Person &person) {
            codes[person.id] = desk::ticketCodeFor(person, config.event, signer);
        });
    }

    [[nodiscard]] std::vector<std::string> allCodes() const
    {
        std::vector<std::string> all;
        for (const auto &[id, code] : codes)
            all.push_back(code);
        return all;
    }

    [[nodiscard]] Program kiosk(const std::string &camera) const
    {
        return Program(QStringLiteral("plaza-kiosk"),
                       {"--event", QString::fromStdString(package.string()), "--store",
                        QString::fromStdString(file.string()), "--kiosk", "k1", "--camera",
                        QString::fromStdString(camera), "--windowed", "540x960", "--silent"});
    }

    store::SessionCount forum()
    {
        store::Reader reader(file);
        return desk::headcount(reader, config.event, {machine.now().ms + reader.install().clockShiftMs}).sessions.at(1);
    }

    /// What the journal says of sign-ins.
    struct SignIns {
        std::map<std::string, int> times; ///< how often each guest was signed in
        std::set<std::string> ops;        ///< of every act
        core::Instant first;              ///< by the machine's clock
        core::Instant last;
        [[nodiscard]] double aMinute() const ///< between the first and the last
        {
            return static_cast<double>(times.size() - 1) * 60'000 / static_cast<double>(last.ms - first.ms);
        }
    };
    SignIns journal()
    {
        SignIns found;
        store::Reader reader(file);
        store::forEachRow(reader.database(), [&](const store::JournalRow &row) {
            found.ops.insert(row.op);
            const core::Recorded recorded = row.decoded();
            const auto *signedIn = std::get_if<core::GuestSignedIn>(&recorded.fact);
            if (signedIn == nullptr)
                return;
            if (found.times.empty())
                found.first = recorded.wall;
            found.last = recorded.wall;
            ++found.times[signedIn->attendee];
        });
        return found;
    }
};

} // namespace plaza::tests
