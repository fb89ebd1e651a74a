// SPDX-License-Identifier: GPL-3.0-or-later
// Staff's later pages: who is inside, a prize that goes back, the draw on the stage.
#include "gallery/sample.h"
#include "gallery/sample_staff.h"
#include "gallery/shots_pages.h"
#include "ui/emergency_screen.h"
#include "ui/staff_page.h"

#include <optional>
#include <utility>

namespace plaza::gallery {

using sample::at;

namespace {

using Act = std::function<void(Stage &)>;
using What = desk::Redemption::What;
using Why = ui::InsideFileTold::Why;

void enter(Stage &s, const QString &cell, core::Role role = core::Role::Supervisor)
{
    ui::StaffPage *page = s.kiosk->staff();
    s.kiosk->openStaff();
    page->type(QStringLiteral("0"));
    page->type(QStringLiteral("1"));
    page->goOn();
    for (int digit = 0; digit < ui::StaffPage::kPinDigits; ++digit)
        page->type(QStringLiteral("7"));
    s.staff.entering(sample::entry(role));
    s.pass(100);
    page->open(cell);
}

Act inside(std::optional<ui::InsideFileTold> told = {})
{
    return [told](Stage &s) {
        s.kiosk->emergency()->show(sample::emergency(core::EmergencyKind::Evacuation));
        enter(s, QStringLiteral("emergency"));
        ui::StaffInside *list = s.kiosk->staff()->inside();
        list->show();
        s.dashboard.askedInside(sample::inside());
        if (!told)
            return;
        list->write();
        s.staff.answering({});
        s.dashboard.askedInside(sample::inside());
        s.inside.telling(*told);
        s.staff.answering({});
    };
}

const ui::InsideFileTold kOnStick{
    .file = "/media/plaza/PLAZA-USB/inside-k1-20180608-085200.csv", .medium = true, .failed = {}};
const ui::InsideFileTold kInKiosk{.file = "/var/lib/plaza/k1.db.inside-k1-20180608-085200.csv",
                                  .medium = false,
                                  .failed = {{"/media/plaza/PLAZA-USB", Why::ReadOnly}}};
const ui::InsideFileTold kNowhere{.file = {}, .medium = false, .failed = {{"/var/lib/plaza", Why::Full}}};

Act prize(What what, bool asks = false)
{
    return [what, asks](Stage &s) {
        enter(s, QStringLiteral("prizes"));
        s.kiosk->codeSeen("a voucher");
        s.staff.answering(sample::redemption(what));
        if (asks)
            s.kiosk->staff()->prizes()->giveBack();
    };
}

Act draw(std::optional<core::StageStep> step, const char *press = nullptr)
{
    return [step, press](Stage &s) {
        s.config.event.draws = {{"stage-1", "signed-in:forum", {{"二等奖", 5}, {"一等奖", 1}}}};
        enter(s, QStringLiteral("control"), core::Role::Host);
        const auto rounds = std::exchange(s.config.quiz.rounds, {}); // else they would be asked for last
        s.pass(100);
        s.staff.answering(sample::hostStage(step));
        s.config.quiz.rounds = rounds;
        ui::StaffDraw *card = s.kiosk->staff()->draw();
        card->show(true);
        if (press != nullptr)
            card->press(QLatin1String(press));
        if (step == core::StageStep::Promised)
            for (const char *key : {"8", " ", "3"})
                card->type(QLatin1String(key));
    };
}

Act large(Act act)
{
    return [act = std::move(act)](Stage &s) {
        s.kiosk->switchLargeText();
        s.pass(4001);
        act(s);
    };
}

} // namespace

void addControl(std::vector<Shot> &all)
{
    const auto shot = [&](const char *state, Act act, bool dark = false) {
        all.push_back({"staff", state, std::move(act), at(8, 52), dark});
    };
    shot("inside", inside());
    shot("inside-dark", inside(), true);
    shot("inside-large", large(inside()));
    shot("inside-stick", inside(kOnStick));
    shot("inside-kiosk", inside(kInKiosk));
    shot("inside-kiosk-large", large(inside(kInKiosk)));
    shot("inside-nowhere", inside(kNowhere));
    shot("prize-returned", prize(What::Returned));
    shot("prize-return", prize(What::Already, true));
    shot("prize-return-large", large(prize(What::Already, true)));
    shot("prize-code", [](Stage &s) {
        enter(s, QStringLiteral("prizes"));
        s.kiosk->staff()->prizes()->beginTyping();
        for (const char *key : {"B", "7", "4"})
            s.kiosk->staff()->prizes()->type(QLatin1String(key));
    });
    shot("draw-ready", draw({}));
    shot("draw-freeze", draw({}, "freeze"));
    shot("draw-promised", draw(core::StageStep::Promised));
    shot("draw-calling", draw(core::StageStep::Calling));
    shot("draw-calling-large", large(draw(core::StageStep::Calling)));
    shot("draw-dark", draw(core::StageStep::Calling), true);
    shot("draw-undo", draw(core::StageStep::Calling, "undo"));
    shot("draw-batch", draw(core::StageStep::BatchDone));
    shot("draw-cancel", draw(core::StageStep::Promised, "cancel"));
    shot("draw-ended", draw(core::StageStep::Ended));
}

} // namespace plaza::gallery
