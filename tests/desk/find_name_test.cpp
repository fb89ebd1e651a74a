// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/find_name.h"
#include "forum.h"
#include "support/catch.h"

#include <algorithm>
#include <fstream>

using namespace plaza;
using plaza::tests::Forum;
using State = desk::NamesFound::State;
using Strings = std::vector<std::string>;

namespace {

/// The forum with a roster of phones and organisations, and somebody who looks for a name.
struct Lobby : Forum {
    store::Reader reader;
    desk::NameFinder finder;

    explicit Lobby(const std::string &rows = kRows) : reader(file), finder(reader, keys, machine) { import(rows); }
    void import(const std::string &rows)
    {
        const auto roster = dir / "roster.csv";
        std::ofstream(roster) << "编号,姓名,单位,手机,不公开\n" << rows;
        REQUIRE(desk->importRoster(roster).skipped.empty());
    }
    /// The index of this person's organisation among those offered.
    std::size_t indexOf(const std::string &organisation, std::size_t name = 0)
    {
        const Strings choices = finder.organisationsOf(name);
        return static_cast<std::size_t>(std::ranges::find(choices, organisation) - choices.begin());
    }

    static constexpr const char *kRows = "C1,陈雅琴,食品检验中心,13800006208,\n"
                                         "L1,李建国,电器公司,13900006208,\n"
                                         "Z1,张三,质监局,13700001111,\n"
                                         "W1,王伟华,计量院,13700002222,\n"
                                         "V1,陈领导,市政府,13700003333,是\n"
                                         "O1,单晓,,13700004444,\n";
};

} // namespace

TEST_CASE("four digits find masked names, the organisation says whose it is")
{
    Lobby lobby;
    const desk::NamesFound found = lobby.finder.byPhone("6208");
    CHECK(found.state == State::Names);
    CHECK(found.masked == Strings{"陈*琴", "李*国"});
    const desk::NameClaimed claimed = lobby.finder.claim(lobby.indexOf("电器公司", 1));
    CHECK(claimed.right);
    CHECK(claimed.id == "L1");
    CHECK_FALSE(lobby.finder.claim(0).right); // once
}

TEST_CASE("letters find who is called so from the surname on, by reading and by initials")
{
    Lobby lobby;
    CHECK(lobby.finder.byLetters("z").state == State::More);
    for (const char *letters : {"zs", "zhang", "zhangsan"})
        CHECK(lobby.finder.byLetters(letters).masked == Strings{"张*"});
    CHECK(lobby.finder.byLetters("sx").masked == Strings{"单*"}); // read shan, as a surname
    CHECK(lobby.finder.byLetters("wh").state == State::None);     // 伟华 is no beginning
    CHECK(lobby.finder.byLetters("shi").state == State::None);    // an organisation is no name
}

TEST_CASE("whom the organiser hides is not found, nor their organisation among the choices")
{
    Lobby lobby;
    CHECK(lobby.finder.byPhone("3333").state == State::None);
    CHECK(lobby.finder.byLetters("cl").state == State::None);
    REQUIRE(lobby.finder.byPhone("1111").state == State::Names);
    const Strings choices = lobby.finder.organisationsOf(0);
    CHECK(choices.size() == 4);
    CHECK(std::ranges::find(choices, "市政府") == choices.end());

    lobby.import("V1,陈领导,市政府,13700003333,\n"); // no longer
    CHECK(lobby.finder.byLetters("cl").masked == Strings{"陈*导"});
}

TEST_CASE("the organisations are the same ones each time, in any store of the event")
{
    Lobby lobby;
    REQUIRE(lobby.finder.byPhone("1111").state == State::Names);
    const Strings first = lobby.finder.organisationsOf(0);
    lobby.finder.leave();
    REQUIRE(lobby.finder.byPhone("1111").state == State::Names);
    CHECK(lobby.finder.organisationsOf(0) == first);
    CHECK(std::ranges::is_sorted(first));
    CHECK(std::ranges::count(first, "质监局") == 1);
}

TEST_CASE("whose organisation nobody knows is helped by staff")
{
    Lobby lobby;
    REQUIRE(lobby.finder.byPhone("4444").state == State::Names);
    CHECK(lobby.finder.organisationsOf(0).empty());
    CHECK(lobby.finder.organisationsOf(7).empty());
    CHECK_FALSE(lobby.finder.claim(0).right);
}

TEST_CASE("three misses end a search; going on behind letters that nobody has is no further miss")
{
    Lobby lobby;
    CHECK(lobby.finder.byLetters("qq").state == State::None);
    CHECK(lobby.finder.byLetters("qqq").state == State::None);
    CHECK(lobby.finder.byPhone("0000").state == State::None);
    CHECK(lobby.finder.byPhone("0001").state == State::Staff);
    CHECK(lobby.finder.byPhone("6208").state == State::Staff);
    lobby.finder.leave();
    CHECK(lobby.finder.byPhone("6208").state == State::Names);
}

TEST_CASE("whose organisation was guessed wrong three times is offered no more, whoever guesses")
{
    Lobby lobby;
    for (int guess = 0; guess < desk::NameFinder::kWrong; ++guess) {
        REQUIRE(lobby.finder.byPhone("1111").state == State::Names);
        CHECK_FALSE(lobby.finder.claim((lobby.indexOf("质监局") + 1) % 4).right);
        lobby.finder.leave();
    }
    CHECK(lobby.finder.byPhone("1111").state == State::None);
    CHECK(lobby.finder.byLetters("zs").state == State::None);
}

TEST_CASE("more than six are too many to show")
{
    std::string rows;
    for (int i = 0; i < 7; ++i)
        rows += "M" + std::to_string(i) + ",马" + std::string(i % 2 == 0 ? "明" : "敏") + ",局" + std::to_string(i) +
                ",13700007777,\n";
    Lobby lobby("X1,徐某,甲,13700001111,\n" + rows);
    CHECK(lobby.finder.byPhone("7777").state == State::More);
    CHECK(lobby.finder.byLetters("mm").state == State::More);
    CHECK(lobby.finder.byPhone("7777").masked.empty());
}

TEST_CASE("nobody leafs through the list: not one visitor, nor many who all turn out to be somebody else")
{
    std::string rows;
    for (int i = 10; i < 99; ++i)
        rows += "N" + std::to_string(i) + ",马" + std::to_string(i) + ",局" + std::to_string(i) + ",137000000" +
                std::to_string(i) + ",\n";
    Lobby lobby(rows);
    const auto seen = [&lobby] {
        int names = 0;
        for (int i = 10; i < 99; ++i)
            names += lobby.finder.byPhone("00" + std::to_string(i)).state == State::Names ? 1 : 0;
        return names;
    };
    CHECK(seen() == static_cast<int>(desk::NameFinder::kSeen));
    int all = 0;
    for (int visitor = 0; visitor < 9; ++visitor) {
        lobby.finder.leave();
        all += seen();
    }
    CHECK(all == 3 * static_cast<int>(desk::NameFinder::kSeen)); // then they are more than kUnclaimed
    lobby.machine.advance(desk::NameFinder::kUnclaimedMs + 1);
    CHECK(lobby.finder.byPhone("0010").state == State::Names);
}

TEST_CASE("who is forgotten is found no more, not even before the list is read anew")
{
    Lobby lobby;
    REQUIRE(lobby.finder.byLetters("zs").state == State::Names);
    lobby.desk->forget(desk::AttendeeId{"Z1"}, "request");
    CHECK(lobby.finder.byLetters("zs").state == State::None);
    CHECK(lobby.finder.byPhone("1111").state == State::None);
}

TEST_CASE("who was found signs in as by their code")
{
    Lobby lobby;
    REQUIRE(lobby.finder.byPhone("2222").state == State::Names);
    const desk::NameClaimed claimed = lobby.finder.claim(lobby.indexOf("计量院"));
    REQUIRE(claimed.right);
    const desk::Outcome outcome = lobby.desk->signIn(lobby.act(desk::AttendeeId{claimed.id}));
    CHECK(outcome.verdict == core::Verdict::Welcome);
    CHECK(lobby.show(lobby.ticketOf("W1")).verdict == core::Verdict::AlreadyIn);
}
