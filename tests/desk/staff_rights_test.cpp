// SPDX-License-Identifier: GPL-3.0-or-later
// Each act by each role, at the desk and as an errand: what a role may not, is refused by name and recorded.
#include "desk/errand.h"
#include "desk/staff_order.h"
#include "staff_support.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace plaza;
using namespace plaza::desk;
using tests::Staffed;
using What = StaffAnswer::What;

namespace {

/// One wish for each right that the desk itself answers; what comes of it is not asked here.
std::vector<StaffWish> wishes()
{
    return {wish::Calls{},
            wish::TakeCall{"no such"},
            wish::CloseCall{"no such", ""},
            wish::LookUpPerson{"F1"},
            wish::SignIn{.attendee = "F1", .session = "forum"},
            wish::SignIn{.attendee = "F1", .session = "forum", .reason = "known", .overrule = true},
            wish::SignOut{"F1", "forum", ""},
            wish::Move{"F1", "forum", "square", "", ""},
            wish::Revoke{"F2", "", ""},
            wish::SignInGroup{"forum", {"F1"}},
            wish::EmptySession{"forum"},
            wish::Note{"F1", "wheelchair"},
            wish::HandOutMaterial{"bag", "F1", 1},
            wish::StockMaterial{"bag", 10, ""},
            wish::Click{"forum", 1},
            wish::CorrectHeadcount{"forum", 1, "counted"},
            wish::Undo{{"nowhere", 1}, "mistake"},
            wish::LookUpVoucher{"B7-4821"},
            wish::HandOutPrize{"B7-4821"},
            wish::ReturnPrize{"B7-4821", "mistake"},
            wish::Rounds{},
            wish::ControlRound{"no such", core::RoundState::Paused, ""},
            wish::DisableStaff{"nobody"},
            wish::NewPin{"nobody"},
            wish::RaiseEmergency{core::EmergencyKind::Medical, "", ""},
            wish::ClearEmergency{"no such"},
            wish::InsideWritten{3, true},
            wish::RunDraw{}};
}

} // namespace

TEST_CASE("each wish of each role is done or refused as the table says, and each refusal is recorded")
{
    for (const core::Role role : core::kRoles) {
        Staffed forum;
        for (int refused = 0; const StaffWish &what : wishes()) {
            const core::StaffAct right = rightFor(what).value();
            const StaffAnswer answer = forum.wish(std::string(toString(role)), what);
            refused += core::may(role, right) ? 0 : 1;
            INFO(toString(role) << " " << core::toString(right));
            CHECK((answer.what != What::NoRight) == core::may(role, right));
            CHECK(forum.count("StaffOverstepped") == refused);
        }
    }
}

TEST_CASE("for what other pages do, each role is told whether it may, and is recorded where it may not")
{
    Staffed forum;
    int refused = 0;
    for (const core::Role role : core::kRoles) {
        const std::string token = forum.tokenOf(std::string(toString(role)));
        for (int i = 0; i < core::kStaffActs; ++i) {
            const auto act = static_cast<core::StaffAct>(i);
            const StaffAnswer answer = forum.staff->act(token, wish::Permission{act});
            CHECK(answer.what == (core::may(role, act) ? What::Done : What::NoRight));
            refused += core::may(role, act) ? 0 : 1;
        }
    }
    CHECK(forum.count("StaffOverstepped") == refused);
    CHECK(forum.sound());
}

TEST_CASE("an errand of staff needs the PIN and the right, as at the screen")
{
    tests::Forum forum;
    auto account = Staffed::account("chen", core::Role::ScanOnly);
    account.pinHash = crypto::hashPin("380512", forum.keys.pepper);
    changeAccounts(*forum.desk, {{account, "added"}}, {});
    const auto ask = [&](const char *pin, const nlohmann::json &wish) {
        Errand errand{.what = Errand::What::Order};
        errand.order =
            nlohmann::json{{"do", "staff"}, {"staff", "chen"}, {"pin", pin}, {"kiosk", "k1"}, {"wish", wish}}.dump();
        const Answer answer = answerFrom(serve(*forum.desk, toMessage(errand)));
        return nlohmann::json::parse(std::get<Reply>(answer).json);
    };
    const nlohmann::json signIn{{"name", "sign-in"}, {"attendee", "F1"}, {"session", "forum"}};
    CHECK(ask("111111", signIn).at("entry") == "wrong-pin");
    CHECK(ask("380512", signIn).at("answer").at("what") == "done");
    CHECK(ask("380512", {{"name", "correct"}, {"session", "forum"}, {"change", 5}, {"reason", "x"}})
              .at("answer")
              .at("what") == "no-right");
    CHECK(forum.sound());
}

TEST_CASE("an order that names no act is refused as a sentence")
{
    tests::Forum forum;
    Errand errand{.what = Errand::What::Order};
    for (const char *order : {R"({"do":"staff","staff":"a","pin":"b","kiosk":"k1","wish":{"name":"fly"}})",
                              R"({"do":"staff","staff":"a","pin":"b","kiosk":"k1","wish":{}})", R"({"do":"staff"})",
                              R"({"do":"staff","staff":1,"pin":"b","kiosk":"k1","wish":{"name":"calls"}})"}) {
        errand.order = order;
        CHECK(std::holds_alternative<std::string>(answerFrom(serve(*forum.desk, toMessage(errand)))));
    }
}
