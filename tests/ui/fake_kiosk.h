// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app.h"
#include "gallery/sample.h"
#include "gallery/sample_staff.h"
#include "support/fake_dashboard.h"
#include "support/fake_find.h"
#include "support/fake_inside.h"
#include "support/fake_people.h"
#include "support/fake_quiz.h"
#include "support/fake_staff.h"
#include "support/fake_stage.h"
#include "support/fake_stamps.h"
#include "ui/emergency_screen.h"
#include "ui/kiosk_model.h"
#include "ui/staff_page.h"

#include <utility>
#include <vector>

namespace plaza::tests {

/// A kiosk with both clocks in hand and a desk that answers when the test says so.
class FakeKiosk : public ui::DeskPort {
public:
    explicit FakeKiosk(core::Instant at = sample::at(8, 46), const std::string &id = "k1",
                       ui::PrinterPort *printer = nullptr, config::EventConfig event = sample::event(),
                       ui::PromoFiles *promo = nullptr)
        : config(std::move(event)), clock(at), model((app(), ui::KioskSetup{.config = config,
                                                                            .kiosk = id,
                                                                            .session = {},
                                                                            .clock = clock,
                                                                            .steadyMs = [this] { return steadyMs; },
                                                                            .desk = *this,
                                                                            .quiz = &quiz,
                                                                            .stage = &stage,
                                                                            .stamps = &stamps,
                                                                            .staff = &staff,
                                                                            .dashboard = &dashboard,
                                                                            .find = &find,
                                                                            .people = &people,
                                                                            .inside = &inside,
                                                                            .printer = printer,
                                                                            .promo = promo,
                                                                            .rehearsal = false,
                                                                            .dark = false,
                                                                            .low = false,
                                                                            .language = QStringLiteral("zh")}))
    {
        model.goHome();
    }

    /// Somebody of the staff comes in.
    void enterStaff(core::Role role)
    {
        model.openStaff();
        for (const char *key : {"0", "1"})
            model.staff()->type(QLatin1String(key));
        model.staff()->goOn();
        for (int digit = 0; digit < ui::StaffPage::kPinDigits; ++digit)
            model.staff()->type("7");
        staff.entering(sample::entry(role));
    }
    void signIn(std::string code, std::function<void(desk::Outcome)> done) override
    {
        asked.push_back(std::move(code));
        pending = std::move(done);
    }
    void answer(desk::Outcome outcome) { std::exchange(pending, nullptr)(std::move(outcome)); }
    void answer(core::Verdict verdict) { answer(sample::outcome(verdict)); }
    void pass(std::int64_t ms)
    {
        steadyMs += ms;
        clock.advance(ms);
        model.tick();
    }

    config::EventConfig config;
    FakeQuiz quiz;
    FakeStage stage;
    FakeStamps stamps;
    FakeStaff staff;
    FakeDashboard dashboard;
    FakeFind find;
    FakePeople people;
    FakeInside inside;
    core::ManualClock clock;
    std::int64_t steadyMs = 500'000;
    std::vector<std::string> asked;
    std::function<void(desk::Outcome)> pending;
    ui::KioskModel model;
};

} // namespace plaza::tests
