// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/corpus.h"
#include "media/quarantine.h"
#include "support/catch.h"
#include "support/temp_dir.h"

using namespace plaza;
using media::Quarantine;
using media::QuarantineFile;

namespace {

const std::string kFilm(64, 'a');
const std::string kOther(64, 'b');
constexpr core::Instant kAt{1'528'420'800'000}; // 2018-06-08 09:20 in China

/// A kiosk that starts, plays and dies.
std::vector<std::string> crashWith(Quarantine &marks, const std::string &boot = "boot")
{
    marks.started(kFilm, "film.mp4", kAt, boot);
    return marks.recover(boot);
}

} // namespace

TEST_CASE("a file that was playing at two deaths is in quarantine, across restarts, by its content", "[media]")
{
    Quarantine marks;
    CHECK(crashWith(marks).empty());
    CHECK_FALSE(marks.holds(kFilm));
    marks = *Quarantine::parse(marks.text());
    CHECK(crashWith(marks) == std::vector<std::string>{"film.mp4"});
    marks = *Quarantine::parse(marks.text());
    CHECK(marks.holds(kFilm));
    CHECK_FALSE(marks.holds(kOther));
    CHECK(marks.why(kFilm, {}).starts_with("film.mp4 crashed the player 2 times, last 2018-06-08T09:20"));
    CHECK(marks.recover("boot").empty());
}

TEST_CASE("what ended in good order leaves nothing", "[media]")
{
    Quarantine marks;
    for (int i = 0; i < 5; ++i) {
        marks.started(kFilm, "film.mp4", kAt, "boot");
        marks.ended(kFilm);
        CHECK(marks.recover("boot").empty());
    }
    marks.ended(kOther);
    CHECK(marks == Quarantine{});
}

TEST_CASE("a machine that went down is not the film's fault; where no boot is known, it counts", "[media]")
{
    Quarantine marks;
    for (int i = 0; i < 5; ++i) {
        marks.started(kFilm, "film.mp4", kAt, "before");
        CHECK(marks.recover("after").empty());
    }
    CHECK_FALSE(marks.holds(kFilm));
    CHECK(crashWith(marks, "").empty());
    CHECK(crashWith(marks, "").size() == 1);
}

TEST_CASE("a good run between two crashes does not wash a file clean; clearing it does", "[media]")
{
    Quarantine marks;
    crashWith(marks);
    marks.started(kFilm, "film.mp4", kAt, "boot");
    marks.ended(kFilm);
    crashWith(marks);
    CHECK(marks.holds(kFilm));
    CHECK_FALSE(marks.clear("other.mp4"));
    CHECK(marks.clear("film.mp4"));
    CHECK(marks == Quarantine{});
    CHECK_FALSE(marks.clear(kFilm));
}

TEST_CASE("the file beside the store keeps every mark at once, and a broken one counts as empty", "[media]")
{
    const tests::TempDir dir;
    QuarantineFile kiosk(dir / "k1.db");
    QuarantineFile command(dir / "k1.db");
    CHECK(kiosk.read() == Quarantine{});
    CHECK_FALSE(std::filesystem::exists(kiosk.path())); // reading makes none
    REQUIRE(kiosk.update([](Quarantine &marks) {
        crashWith(marks);
        crashWith(marks);
    }));
    CHECK(command.read().holds(kFilm));
    REQUIRE(command.update([](Quarantine &marks) { marks.clear("film.mp4"); }));
    REQUIRE(kiosk.update([](Quarantine &marks) { marks.started(kOther, "other.mp4", kAt, "boot"); }));
    CHECK_FALSE(kiosk.read().holds(kFilm));
    tests::writeBytes(kiosk.path(), "{\"half");
    CHECK(kiosk.read() == Quarantine{});
    REQUIRE(kiosk.update([](Quarantine &marks) { crashWith(marks); }));
    CHECK(kiosk.read().marks().size() == 1);
    QuarantineFile nowhere(dir / "no/such/k1.db");
    CHECK_FALSE(nowhere.update([](Quarantine &) {}));
    CHECK_FALSE(media::bootId().empty());
}
