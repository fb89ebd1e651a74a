// SPDX-License-Identifier: GPL-3.0-or-later
// A kiosk is lost: from the stick to a store that counts on.
#include "ctl/ran.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <filesystem>
#include <fstream>

using namespace plaza;
using plaza::tests::plazactl;

namespace {

struct Lost {
    tests::TempDir dir;
    std::string store = dir / "k1.db";
    std::string stick = dir / "stick";

    Lost()
    {
        const std::string package = std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018";
        REQUIRE(plazactl({"init", "--event", package, "--store", store}).exit == 0);
        REQUIRE(refusals() == 0);
        show("STRANGER-1");
    }
    void show(const std::string &code) const
    {
        REQUIRE(plazactl({"signin", "--store", store, "--session", "forum", "--kiosk", "k1", "--at", "2018-06-08T08:46",
                          "--code", code})
                    .exit == 0);
    }
    [[nodiscard]] int refusals() const
    {
        return plazactl({"headcount", "--store", store, "--json"}).lines().at(0)["sessions"][1]["refused"];
    }
    void remove() const
    {
        for (const auto &entry : std::filesystem::directory_iterator(dir.path()))
            if (entry.path().filename().string().starts_with("k1.db"))
                std::filesystem::remove(entry.path());
    }
};

} // namespace

TEST_CASE("a store lost with its keys comes back from the stick, verified, and counts on")
{
    const Lost lost;
    REQUIRE(plazactl({"backup", "--store", lost.store, "--out", lost.stick}).exit == 0);
    lost.show("STRANGER-2"); // after the backup: gone with the kiosk
    lost.remove();

    const auto restored = plazactl({"restore", "--from", lost.stick, "--store", lost.store});

    CHECK(restored.exit == 0);
    CHECK(restored.out.find("What was recorded after that backup is not in it") != std::string::npos);
    CHECK(plazactl({"verify", "--store", lost.store}).exit == 0);
    CHECK(lost.refusals() == 1);
    lost.show("STRANGER-3");
    CHECK(lost.refusals() == 2);
    CHECK(plazactl({"repair", "--store", lost.store}).out.find("nothing to repair") != std::string::npos);
}

TEST_CASE("a stick without keys says so, and takes them from where they are named")
{
    const Lost lost;
    REQUIRE(plazactl({"backup", "--store", lost.store, "--out", lost.stick, "--without-keys"}).exit == 0);
    const std::string again = lost.dir / "again.db";
    const auto without = plazactl({"restore", "--from", lost.stick, "--store", again});
    CHECK(without.exit == 3);
    CHECK(without.err.find("--keys") != std::string::npos);
    CHECK(plazactl({"restore", "--from", lost.stick, "--store", again, "--keys", lost.store + ".key"}).exit == 0);
    CHECK(plazactl({"verify", "--store", again}).exit == 0);
}

TEST_CASE("an emptied store is repaired from the stick")
{
    const Lost lost;
    REQUIRE(plazactl({"backup", "--store", lost.store, "--out", lost.stick}).exit == 0);
    std::ofstream(lost.store, std::ios::trunc).flush();
    const auto repaired = plazactl({"repair", "--store", lost.store, "--from", lost.stick});
    CHECK(repaired.exit == 0);
    CHECK(repaired.out.find("keep it") != std::string::npos);
    CHECK(plazactl({"verify", "--store", lost.store}).exit == 0);
    CHECK(lost.refusals() == 1);
}
