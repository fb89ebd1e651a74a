// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_dashboard.h"
#include "support/fake_find.h"
#include "support/fake_inside.h"
#include "support/fake_people.h"
#include "support/fake_printer.h"
#include "support/fake_quiz.h"
#include "support/fake_staff.h"
#include "support/fake_stage.h"
#include "support/fake_stamps.h"
#include "ui/kiosk_model.h"

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace plaza::gallery {

/// One kiosk with its clocks in hand, and a desk that answers when it is told to.
class Stage final : public ui::DeskPort {
public:
    Stage(config::EventConfig event, const std::string &id, core::Instant now, bool dark, const QString &language,
          bool rehearsal, bool prints);

    void signIn(std::string code, std::function<void(desk::Outcome)> done) override;
    void show(desk::Outcome outcome); ///< a code is read and answered so
    void pass(std::int64_t ms);       ///< both clocks go on

    config::EventConfig config;
    core::ManualClock clock;
    std::int64_t steadyMs = 1'000'000;
    std::function<void(desk::Outcome)> pending;
    QTemporaryDir folder; ///< the package's, with quiz/picture.png and quiz/tall.png
    tests::FakeQuiz quiz;
    tests::FakePrinter printer;
    tests::FakeStage big;
    tests::FakeStamps stamps;
    tests::FakeStaff staff;
    tests::FakeDashboard dashboard;
    tests::FakeFind find;
    tests::FakePeople people;
    tests::FakeInside inside;
    std::unique_ptr<ui::KioskModel> kiosk;
};

/// One state of one page.
struct Shot {
    QString page;
    QString state;
    std::function<void(Stage &)> act; ///< from the home screen
    core::Instant at;
    bool dark = false;
    std::string kiosk = "k1";
    bool rehearsal = false;
    bool prints = false;                                     ///< the kiosk has a printer
    bool loops = false;                                      ///< the event has a promo loop
    int stations = 0;                                        ///< of the event's stamp rally; 0: it has none
    enum class Plan { Fair, Exits, None } plan = Plan::Fair; ///< the fair's, or a hall with a way out from k1
};

std::vector<Shot> shots();

} // namespace plaza::gallery
