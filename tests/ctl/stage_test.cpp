// SPDX-License-Identifier: GPL-3.0-or-later
// A draw on the stage by commands, as a host gives them.
#include "config/package.h"
#include "core/clock.h"
#include "ctl/ran.h"
#include "desk/desk.h"
#include "desk/errand.h"
#include "desk/store_socket.h"
#include "support/catch.h"
#include "support/raw_bytes.h"
#include "support/temp_dir.h"

#include <fstream>
#include <functional>

using namespace plaza;
using nlohmann::json;
using plaza::tests::plazactl;
using plaza::tests::Ran;

namespace {

const std::string kPackage = std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018";

/// The sample event, where thirty people have signed in.
struct Stage {
    tests::TempDir dir;
    std::string store = dir / "k1.db";
    std::string file = dir / "stage-1.json";

    Stage()
    {
        REQUIRE(plazactl({"init", "--event", kPackage, "--store", store}).exit == 0);
        std::string list;
        for (int i = 1; i <= 30; ++i)
            list += (i < 10 ? "ZJ000" : "ZJ00") + std::to_string(i) + "\n";
        std::ofstream(dir / "list.txt") << list;
    }
    [[nodiscard]] Ran draw(const std::string &what, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> words{"draw", what, "--store", store, "--draw", "stage-1"};
        words.insert(words.end(), more.begin(), more.end());
        return plazactl(words);
    }
    [[nodiscard]] Ran freeze() const
    {
        return draw("freeze", {"--batch", "二等奖:2", "--batch", "一等奖:1", "--from",
                               "list:" + (dir / "list.txt").string(), "--json"});
    }
    [[nodiscard]] json status() const { return draw("status", {"--json"}).lines().at(0); }
};

/// From the promise to the file; `check` sees the store after every act.
void wholeDraw(const Stage &stage)
{
    const json promised = stage.freeze().lines().at(0);
    CHECK(promised["step"] == "promised");
    CHECK(promised["entrants"] == 30);
    CHECK(promised["from"] == "list:list.txt");
    CHECK(promised["called"].is_null());
    CHECK(stage.draw("export", {"--out", stage.file}).exit == 1); // sealed until the end

    const json called = stage.draw("call", {"--text", "8 3 5", "--json"}).lines().at(0);
    CHECK(called["step"] == "calling");
    CHECK(called["promise"] == promised["promise"]);
    CHECK(called["now"]["rank"] == 1);
    const std::string first = called["now"]["number"];

    const json second = stage.draw("next", {"--absent", "--reason", "叫了三次", "--json"}).lines().at(0);
    CHECK(second["now"]["rank"] == 2);
    CHECK(second["batches"][0]["calls"][0]["reason"] == "叫了三次");
    CHECK(stage.draw("next", {"--won", "--rank", "2", "--json"}).exit == 0);
    CHECK(stage.draw("next", {"--won", "--json"}).lines().at(0)["step"] == "batch-done");
    const json last = stage.draw("next", {"--json"}).lines().at(0);
    CHECK(last["now"]["number"] == first); // absent before, called again
    CHECK(stage.draw("next", {"--declined"}).exit == 0);
    CHECK(stage.draw("next", {"--won"}).exit == 0);
    const json ended = stage.draw("next", {"--json"}).lines().at(0);
    CHECK(ended["step"] == "ended");

    CHECK(stage.draw("export", {"--out", stage.file}).exit == 0);
    const Ran verified = plazactl({"draw", "verify", stage.file, "--json"});
    CHECK(verified.exit == 0);
    const json found = verified.lines().at(0);
    CHECK(found["kind"] == "event");
    CHECK(found["promise"] == promised["promise"]);
    CHECK(found["record"] == ended["record"]);
    CHECK(found["batches"][0]["winners"].size() == 2);
    CHECK(plazactl({"verify", "--store", stage.store}).exit == 0);
}

} // namespace

TEST_CASE("a whole draw on the stage by commands, published and verified")
{
    const Stage stage;
    wholeDraw(stage);
}

TEST_CASE("the same while a kiosk holds the store")
{
    const Stage stage;
    const core::SystemClock clock;
    desk::Desk desk(stage.store, store::readKeys(store::keyFileOf(stage.store)), *config::loadPackage(kPackage).config,
                    clock, clock);
    const desk::StoreListener door(stage.store, [&](const std::string &request) { return desk::serve(desk, request); });
    wholeDraw(stage);
}

TEST_CASE("names are masked unless the host asks for them")
{
    const Stage stage;
    REQUIRE(stage.freeze().exit == 0);
    const Ran called = stage.draw("call", {"--text", "8 3 5"});
    CHECK(called.out.find("ZJ00") == std::string::npos);
    CHECK(called.out.find("* : plazactl") == std::string::npos);
    CHECK(called.out.find("*: plazactl draw next --won") != std::string::npos);
    const json masked = stage.status();
    const json full = stage.draw("status", {"--json", "--names"}).lines().at(0);
    CHECK_FALSE(masked["now"].contains("attendee"));
    CHECK(full["now"]["attendee"].get<std::string>().starts_with("ZJ00"));
    const std::string name = full["now"]["name"];
    CHECK(masked["now"]["name"].get<std::string>().ends_with("*"));
    CHECK(name.starts_with(masked["now"]["name"].get<std::string>().substr(0, 3)));
    CHECK(called.out.find(name) == std::string::npos);
}

TEST_CASE("what does not fit is refused with place and remedy, and by its exit code")
{
    const Stage stage;
    CHECK(stage.draw("status").exit == 2);
    CHECK(stage.draw("call", {"--text", "8"}).exit == 2);
    CHECK(stage.draw("freeze", {"--from", "signed-in:forum", "--batch", "二等奖：5"}).err.find("NAME:PLACES") !=
          std::string::npos);
    CHECK(stage.draw("freeze", {"--from", "signed-in:nowhere", "--batch", "奖:1"}).exit == 2);
    CHECK(stage.draw("freeze", {"--from", "signed-in:forum", "--batch", "奖:1"}).exit == 2); // nobody came
    CHECK(stage.draw("next", {"--won", "--absent"}).exit == 2);
    CHECK(stage.draw("next", {"--reason", "r"}).exit == 2);
    CHECK(stage.draw("call", {"--text", "\xFF"}).err.find("UTF-8") != std::string::npos);
    REQUIRE(stage.freeze().exit == 0);
    const Ran early = stage.draw("next", {"--won"});
    CHECK(early.exit == 1);
    CHECK(early.err.find("draw call") != std::string::npos);
    CHECK(stage.draw("next", {"--won", "--json"}).lines().at(0)["refused"]["name"] == "not-called-out");
    CHECK(stage.draw("export", {"--out", stage.file}).err.find("draw stop") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(stage.file));
}

TEST_CASE("undo, stop and cancel by commands")
{
    const Stage stage;
    REQUIRE(stage.freeze().exit == 0);
    REQUIRE(stage.draw("call", {"--text", "8 3 5"}).exit == 0);
    REQUIRE(stage.draw("next", {"--absent"}).exit == 0);
    CHECK(stage.draw("undo", {"--reason", "stood at the back", "--json"}).lines().at(0)["now"]["rank"] == 1);
    REQUIRE(stage.draw("next", {"--won"}).exit == 0);
    CHECK(stage.draw("stop", {"--reason", "the hall closes"}).exit == 1); // in the middle of a batch
    REQUIRE(stage.draw("next", {"--won"}).exit == 0);
    const Ran stopped = stage.draw("stop", {"--reason", "the hall closes"});
    CHECK(stopped.out.find("before its last batch: the hall closes") != std::string::npos);
    REQUIRE(stage.draw("export", {"--out", stage.file}).exit == 0);
    CHECK(plazactl({"draw", "verify", stage.file}).out.find("一等奖, 1 place: not drawn") != std::string::npos);
    CHECK(stage.draw("cancel", {"--reason", "r"}).exit == 1);

    const auto other = [&](const std::string &what, const std::vector<std::string> &more) {
        std::vector<std::string> words{"draw", what, "--store", stage.store, "--draw", "stage-2"};
        words.insert(words.end(), more.begin(), more.end());
        return plazactl(words);
    };
    REQUIRE(other("freeze", {"--batch", "奖:1", "--from", "list:" + (stage.dir / "list.txt").string()}).exit == 0);
    CHECK(other("cancel", {"--reason", "misheard"}).out.find("CANCELLED: misheard") != std::string::npos);
    CHECK(other("export", {"--out", stage.file}).exit == 1);
    const json all = plazactl({"draw", "status", "--store", stage.store, "--json"}).lines().at(0);
    REQUIRE(all["draws"].size() == 2);
    CHECK(all["draws"][1]["step"] == "cancelled");
}

TEST_CASE("an entrant finds themselves in the published file by their token")
{
    const Stage stage;
    wholeDraw(stage);
    const Ran token = plazactl({"draw", "token", "ZJ0007", "--store", stage.store, "--draw", "stage-1", "--json"});
    REQUIRE(token.exit == 0);
    const std::string mine = token.lines().at(0)["token"];
    CHECK(plazactl({"draw", "verify", stage.file, "--token", mine}).out.find("in the list: draw number ") !=
          std::string::npos);
    CHECK(plazactl({"draw", "token", "ZJ0031", "--store", stage.store, "--draw", "stage-1"}).exit == 1);
    CHECK(tests::bytesOf(stage.file).find(mine) == std::string::npos);
}

TEST_CASE("promise and record are written as symbols that a telephone reads")
{
    const Stage stage;
    REQUIRE(stage.freeze().exit == 0);
    const std::string picture = stage.dir / "promise.png";
    REQUIRE(stage.draw("status", {"--qr", picture}).exit == 0);
    CHECK(plazactl({"decode", picture}).out.find(stage.status()["promise"].get<std::string>()) != std::string::npos);
    REQUIRE(stage.draw("status", {"--qr", stage.dir / "promise.svg"}).exit == 0);
    CHECK(tests::bytesOf(stage.dir / "promise.svg").starts_with("<"));
}
