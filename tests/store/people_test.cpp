// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/people.h"

#include "support/catch.h"
#include "support/store_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fstream>

using namespace plaza;
using plaza::tests::StoreFixture;

namespace {

const core::Attendee kGuest{.id = "A1",
                            .name = "欧阳晓莲",
                            .organisation = "滨海市食品检验中心",
                            .title = "主任",
                            .phone = "19900001234",
                            .category = "专家",
                            .sessions = {"forum", "square"},
                            .seat = "6 排 12 座",
                            .zone = "B",
                            .code = "EXT 0017",
                            .note = "素食"};

store::PutResult put(StoreFixture &f, const core::Attendee &attendee)
{
    store::PutResult result{};
    f.store->transact([&] { result = f.store->people().put(attendee); });
    return result;
}

std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("a person comes back whole, by serial, by another platform's code and by id")
{
    StoreFixture f;
    CHECK(put(f, kGuest) == store::PutResult::Added);
    const auto serial = store::serialOf(f.keys.eventKey, "A1");
    for (const auto &person :
         {f.store->people().bySerial(serial), f.store->people().byCode("EXT 0017"), f.store->people().byId("A1")}) {
        REQUIRE(person);
        CHECK(person->attendee == kGuest);
        CHECK(person->serial == serial);
    }
    CHECK_FALSE(f.store->people().byCode("ext 0017"));
    CHECK_FALSE(f.store->people().byCode("EXT 0017 "));
    CHECK_FALSE(f.store->people().byId("A2"));
}

TEST_CASE("the same row twice changes nothing; another one replaces it")
{
    StoreFixture f;
    put(f, kGuest);
    const std::string before = f.store->people().digest();
    CHECK(put(f, kGuest) == store::PutResult::Same);
    CHECK(f.store->people().digest() == before);
    core::Attendee moved = kGuest;
    moved.sessions = {"square"};
    CHECK(put(f, moved) == store::PutResult::Changed);
    CHECK(f.store->people().byId("A1")->expectedAt == std::vector<std::string>{"square"});
    CHECK(f.store->people().digest() != before);
}

TEST_CASE("that somebody must not be found by name is kept, and changes the row")
{
    StoreFixture f;
    put(f, kGuest);
    core::Attendee hidden = kGuest;
    hidden.hidden = true;
    CHECK(put(f, hidden) == store::PutResult::Changed);
    CHECK(f.store->people().byId("A1")->attendee == hidden);
    CHECK(put(f, kGuest) == store::PutResult::Changed);
    CHECK_FALSE(f.store->people().byId("A1")->attendee->hidden);
}

TEST_CASE("people are read piece by piece, each once")
{
    StoreFixture f;
    for (const char *id : {"A1", "A2", "A3", "B1", "B2"}) {
        core::Attendee guest = kGuest;
        guest.id = id;
        guest.code.clear();
        put(f, guest);
    }
    std::string last;
    std::string ids;
    const auto take = [&](const store::Person &person) {
        last = person.id;
        ids += person.id + " ";
    };
    CHECK(f.store->people().forSome(last, 2, take) == 2);
    CHECK(f.store->people().forSome(last, 2, take) == 2);
    CHECK(f.store->people().forSome(last, 2, take) == 1);
    CHECK(f.store->people().forSome(last, 2, take) == 0);
    CHECK(ids == "A1 A2 A3 B1 B2 ");
}

TEST_CASE("people are found by their phone, however it is written, and by its last four digits")
{
    StoreFixture f;
    put(f, kGuest);
    core::Attendee wife{.id = "A0", .name = "李娜", .phone = "+8619900001234"};
    core::Attendee other{.id = "A2", .name = "王伟", .phone = "19900011234"};
    core::Attendee none{.id = "A3", .name = "陈静"};
    for (const core::Attendee &attendee : {wife, other, none})
        put(f, attendee);
    const auto ids = [](const std::vector<store::Person> &people) {
        std::string all;
        for (const store::Person &person : people)
            all += person.id + " ";
        return all;
    };
    for (const char *phone : {"19900001234", "+86 199 0000 1234", "008619900001234"})
        CHECK(ids(f.store->people().byPhone(phone)) == "A0 A1 ");
    CHECK(ids(f.store->people().byPhone("1990000123")).empty());
    CHECK(ids(f.store->people().byPhone("")).empty());
    CHECK(ids(f.store->people().byPhoneEnd("1234")) == "A0 A1 A2 ");
    other.phone = "19900015678";
    put(f, other);
    CHECK(ids(f.store->people().byPhoneEnd("1234")) == "A0 A1 ");
}

TEST_CASE("two people can't have the same external code")
{
    StoreFixture f;
    put(f, kGuest);
    core::Attendee other = kGuest;
    other.id = "A2";
    CHECK(put(f, other) == store::PutResult::CodeTaken);
    CHECK_FALSE(f.store->people().byId("A2"));
    other.code.clear();
    CHECK(put(f, other) == store::PutResult::Added);
}

TEST_CASE("a copied file shows no personal data")
{
    StoreFixture f;
    put(f, kGuest);
    f.store.reset();
    const std::string bytes = bytesOf(f.file);
    REQUIRE(bytes.size() > 4096);
    for (const std::string &secret :
         {kGuest.name, kGuest.organisation, kGuest.phone, kGuest.seat, kGuest.code, kGuest.note})
        CHECK(bytes.find(secret) == std::string::npos);
    CHECK(bytes.find(kGuest.category) != std::string::npos); // the control: what is not sealed is found
}

TEST_CASE("a record that was changed, or moved to another person, does not open")
{
    StoreFixture f;
    put(f, kGuest);
    core::Attendee other = kGuest;
    other.id = "A2";
    other.code.clear();
    put(f, other);
    f.store->database().exec("UPDATE attendee SET row_key = (SELECT row_key FROM attendee WHERE id = 'A2'), "
                             "sealed = (SELECT sealed FROM attendee WHERE id = 'A2') WHERE id = 'A1'");
    CHECK_FALSE(f.store->people().byId("A1")->attendee);
    CHECK(f.store->people().byId("A2")->attendee);
    const store::Keys stranger = store::newEventKeys("e", "k1");
    store::People blind(f.store->database(), stranger.sealKey, f.keys.eventKey);
    CHECK_FALSE(blind.byId("A2")->attendee);
}
