// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/shots_pages.h"

#include "gallery/sample.h"

namespace plaza::gallery {

using sample::at;

namespace {

using Act = std::function<void(Stage &)>;

/// The rules are opened, and the store says this of the prizes.
Act introOf(const desk::Fairness &told)
{
    return [told](Stage &s) {
        s.kiosk->openQuiz();
        s.quiz.explaining(told);
    };
}

/// A play is over, and has earned a draw.
void earn(Stage &s)
{
    introOf(sample::fairness())(s);
    s.kiosk->quiz()->start();
    s.quiz.starting({.owed = desk::PlayScore{.right = 4, .asked = 5, .pass = 4, .passed = true, .mayDraw = true}});
}

/// … and is drawn for.
Act drawn(const desk::PrizeDraw &outcome, std::int64_t ms)
{
    return [outcome, ms](Stage &s) {
        earn(s);
        s.kiosk->drawPrize();
        s.quiz.drawing(outcome);
        s.pass(0);
        s.pass(ms);
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

Act reach(Act act)
{
    return [act = std::move(act)](Stage &s) {
        s.kiosk->switchReach();
        act(s);
    };
}

} // namespace

void addQuiz(std::vector<Shot> &all)
{
    const Act intro = introOf(sample::fairness());
    const auto asked = [](Stage &s, const desk::ShownQuestion &question) {
        s.kiosk->openQuiz();
        s.kiosk->quiz()->start();
        s.quiz.starting({.verdict = core::PlayVerdict::Play, .question = question});
        s.kiosk->quiz()->shown();
        s.pass(12'000);
    };
    const auto told = [asked](bool right) {
        return [asked, right](Stage &s) {
            asked(s, sample::question());
            s.kiosk->quiz()->choose(right ? 0 : 2);
            s.kiosk->quiz()->submit();
            s.quiz.judging(sample::judged(right));
            s.pass(2000);
        };
    };
    const auto shot = [&all](const char *state, std::function<void(Stage &)> act, core::Instant when,
                             bool dark = false) {
        all.push_back({"quiz", QLatin1String(state), std::move(act), when, dark, "k8"});
    };
    shot("intro", intro, at(10, 42));
    shot("intro-dark", intro, at(10, 42), true);
    shot("intro-large", large(intro), at(10, 42));
    shot("intro-reach", reach(intro), at(10, 42));
    shot("intro-no-prizes", introOf({}), at(10, 42));
    desk::Fairness gone = sample::fairness();
    for (desk::PrizeStock &prize : gone.stock)
        prize.left = 0;
    shot("intro-gone", introOf(gone), at(10, 42));
    desk::Fairness many = sample::fairness();
    many.stock.insert(many.stock.end(), 4, {{"鼓励奖", "Runner-up"}, {"质量知识读本", "A reader on quality"}, 8, 40});
    shot("intro-many", introOf(many), at(10, 42));
    shot("before", intro, at(9, 0));
    shot("over", intro, at(11, 30));
    shot(
        "once",
        [](Stage &s) {
            s.kiosk->openQuiz();
            s.kiosk->codeSeen("a code");
            s.quiz.starting({.verdict = core::PlayVerdict::AlreadyPlayed});
        },
        at(10, 42));
    shot(
        "question",
        [asked](Stage &s) {
            asked(s, sample::question());
            s.kiosk->quiz()->choose(0);
        },
        at(10, 42));
    shot("question-dark", [asked](Stage &s) { asked(s, sample::question()); }, at(10, 42), true);
    shot(
        "question-reach",
        [asked](Stage &s) {
            s.kiosk->switchReach();
            asked(s, sample::question());
        },
        at(10, 42));
    shot(
        "question-large",
        [asked](Stage &s) {
            s.kiosk->switchLargeText();
            asked(s, sample::question());
        },
        at(10, 42));
    for (const auto &[name, picture] : {std::pair("picture", "picture.png"), std::pair("picture-tall", "tall.png")}) {
        const auto with = [asked, picture = std::string(picture)](Stage &s) {
            desk::ShownQuestion question = sample::question();
            question.picture = picture;
            asked(s, question);
        };
        shot(name, with, at(10, 42));
        shot((std::string(name) + "-reach").c_str(), reach(with), at(10, 42));
    }
    shot(
        "ordering",
        [asked](Stage &s) {
            desk::ShownQuestion question = sample::question();
            question.type = core::QuestionType::Ordering;
            question.options.push_back({"能效标识", "The energy label"});
            question.options.push_back({"计量检定合格标志", "The verification mark"});
            asked(s, question);
            s.kiosk->quiz()->choose(3);
            s.kiosk->quiz()->choose(1);
        },
        at(10, 42));
    shot(
        "number",
        [asked](Stage &s) {
            desk::ShownQuestion question = sample::question();
            question.type = core::QuestionType::Numeric;
            question.options.clear();
            asked(s, question);
            s.kiosk->quiz()->type("5");
            s.kiosk->quiz()->type("0");
        },
        at(10, 42));
    shot("right", told(true), at(10, 42));
    shot("wrong", told(false), at(10, 42));
    shot("wrong-dark", told(false), at(10, 42), true);
    shot(
        "result",
        [told](Stage &s) {
            told(true)(s);
            s.kiosk->quiz()->next();
            s.quiz.nexting(std::nullopt);
            s.quiz.finishing({.right = 3, .asked = 5, .pass = 4});
        },
        at(10, 42));
    shot("draw", earn, at(10, 42));
    shot("draw-large", large(earn), at(10, 42));
    shot(
        "saving",
        [asked](Stage &s) {
            asked(s, sample::question());
            s.kiosk->quiz()->choose(0);
            s.kiosk->quiz()->submit();
            s.pass(0);
            s.pass(ui::QuizPage::kSavingAfterMs);
        },
        at(10, 42));
}

void addPrize(std::vector<Shot> &all)
{
    const auto shot = [&all](const char *state, Act act, bool dark = false, core::Instant when = at(10, 42)) {
        all.push_back({"prize", QLatin1String(state), std::move(act), when, dark, "k8"});
    };
    const auto waiting = [](std::int64_t ms) {
        return [ms](Stage &s) {
            earn(s);
            s.kiosk->drawPrize();
            s.pass(ms);
        };
    };
    const desk::PrizeDraw win{.drawn = true, .voucher = sample::voucher()};
    const Act won = drawn(win, ui::PrizePage::kSpinMs);
    shot("waiting", waiting(0));
    shot("saving", waiting(ui::PrizePage::kSavingAfterMs));
    shot("busy", waiting(ui::PrizePage::kBusyAfterMs));
    shot("spinning", drawn(win, 100));
    shot("failed", drawn({.saved = false}, 0));
    shot("won", won);
    shot("won-dark", won, true);
    shot("won-large", large(won));
    shot("won-reach", reach(won));
    desk::PrizeDraw bare = win;
    bare.voucher->tier = {};
    bare.voucher->desk = {};
    bare.voucher->until = core::Instant{at(0, 0).ms + 86'400'000};
    shot("won-bare", drawn(bare, ui::PrizePage::kSpinMs));
    desk::PrizeDraw pictured = win;
    pictured.voucher->picture = "picture.png";
    shot("won-picture", drawn(pictured, ui::PrizePage::kSpinMs));
    pictured.voucher->picture = "tall.png";
    shot("won-picture-tall", drawn(pictured, ui::PrizePage::kSpinMs));
    desk::PrizeDraw lengthy = win;
    lengthy.voucher->code = "PZ1:6BFOXN%TSMAHN-H8TCWI7ZGNAB8OHBQ4V0:DR3F6BFOXN%TSMAHN-H8TCWI7ZGNAB8OHBQ4V0";
    lengthy.voucher->prize = {"家用智能电子血压计（上臂式）一台", "Upper-arm blood pressure monitor for the home"};
    lengthy.voucher->desk = {"鼎盛广场主舞台旁领奖台", "Prize desk beside the main stage, Dingsheng Square"};
    lengthy.voucher->until = core::Instant{at(12, 0).ms + 86'400'000};
    shot("won-long", drawn(lengthy, ui::PrizePage::kSpinMs));
    shot("won-long-large", large(drawn(lengthy, ui::PrizePage::kSpinMs)));
    const auto printing = [&all](const char *state, Act act) {
        all.push_back({"prize", QLatin1String(state), std::move(act), at(10, 42), false, "k8", false, true});
    };
    const auto printed = [won](bool ok) {
        return [won, ok](Stage &s) {
            won(s);
            s.kiosk->prize()->print();
            s.printer.finish(ok);
        };
    };
    printing("won-print", won);
    printing("won-print-large", large(won));
    printing("won-print-reach", reach(won));
    printing("printing", [won](Stage &s) {
        won(s);
        s.kiosk->prize()->print();
    });
    printing("printed", printed(true));
    printing("no-paper", printed(false));
    printing("no-paper-large", large(printed(false)));
    shot("held", [](Stage &s) {
        introOf(sample::fairness())(s);
        s.kiosk->codeSeen("a code");
        s.quiz.starting({.verdict = core::PlayVerdict::AlreadyPlayed, .held = sample::voucher()});
    });
    shot("nothing", drawn({.drawn = true}, ui::PrizePage::kSpinMs));
    shot("nothing-dark", drawn({.drawn = true}, ui::PrizePage::kSpinMs), true);
    shot("nothing-large", large(drawn({.drawn = true}, ui::PrizePage::kSpinMs)));
    shot("idle", [won](Stage &s) {
        won(s);
        s.pass(ui::PrizePage::kIdleMs + 2000);
    });
}

void addFairness(std::vector<Shot> &all)
{
    const auto shot = [&all](const char *page, const char *state, Act act, bool dark = false,
                             core::Instant when = at(10, 42)) {
        all.push_back({QLatin1String(page), QLatin1String(state), std::move(act), when, dark, "k8"});
    };
    const auto opened = [](const desk::Fairness &told) {
        return [told](Stage &s) {
            introOf(told)(s);
            s.kiosk->openFairness();
        };
    };
    const Act sealed = opened(sample::fairness());
    shot("fairness", "sealed", sealed);
    shot("fairness", "dark", sealed, true);
    shot("fairness", "large", large(sealed));
    shot("fairness", "reach", reach(sealed));
    desk::Fairness before = sample::fairness();
    before.committedAt.reset();
    before.commitment.clear();
    shot("fairness", "unsealed", opened(before), false, at(9, 0));
    shot("fairness", "unknown", opened({.saved = false}));
    desk::Fairness restated = sample::fairness();
    restated.restated = {{at(9, 50), "三等奖环保袋由 100 份增加到 200 份"}, {at(10, 20), "领奖台改到 5 号位"}};
    shot("fairness", "restated", opened(restated));
    desk::Fairness over = restated;
    over.seed = std::string(32, '0') + "72cd6e8422c407fb6d098690f1130b7d";
    over.record = "45cf704e1f6bf9b55f8da634130da686eef7540d1670933a038cc881d3dbb1b0";
    shot("fairness", "published", opened(over), false, at(11, 30));
    shot("fairness", "published-large", large(opened(over)), false, at(11, 30));
    const Act rules = [](Stage &s) {
        introOf(sample::fairness())(s);
        s.kiosk->openRules();
    };
    shot("rules", "top", rules);
    shot("rules", "dark", rules, true);
    shot("rules", "large", large(rules));
    shot("rules", "reach", reach(rules));
}

} // namespace plaza::gallery
