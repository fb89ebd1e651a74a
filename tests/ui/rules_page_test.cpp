// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "support/catch.h"

using namespace plaza;
using tests::FakeKiosk;

namespace {

/// A kiosk on the square whose rules are shown.
struct Opened : FakeKiosk {
    explicit Opened(const std::function<void(core::Quiz &)> &change = {}) : FakeKiosk(sample::at(10, 42), "k8")
    {
        if (change)
            change(config.quiz);
        model.openQuiz();
        model.openRules();
    }
    QString rule(const char *label)
    {
        for (const QVariant &row : model.rules()->rows())
            if (const auto rule = row.value<ui::RuleRow>(); rule.label == QString::fromUtf8(label))
                return rule.value;
        return QStringLiteral("none");
    }
};

} // namespace

TEST_CASE("The rules of a round are told in full from its configuration")
{
    Opened kiosk;
    CHECK(kiosk.model.page() == ui::KioskModel::Page::Rules);
    CHECK(kiosk.model.rules()->title() == QStringLiteral("有奖问答"));
    CHECK(kiosk.rule("题目") == QStringLiteral("共 5 题，每题 30 秒"));
    CHECK(kiosk.rule("目标") == QStringLiteral("答对 4 题可抽奖一次"));
    CHECK(kiosk.rule("谁可以参加") == QStringLiteral("所有来宾都可以，不用二维码"));
    CHECK(kiosk.rule("次数") == QStringLiteral("每人最多参加 1 次\n每人每天最多参加 1 次\n每人最多中奖 1 次"));
    CHECK(kiosk.rule("开放时间") == QStringLiteral("9 月 12 日  10:40 – 11:10"));
    CHECK(kiosk.rule("一等奖") == QStringLiteral("电子血压计，全场 5 份\n中奖率 1%\n价值约 90 元"));
    CHECK(kiosk.rule("三等奖") == QStringLiteral("环保袋，全场 200 份\n中奖率 50%"));
    CHECK(kiosk.rule("怎样发放") == QStringLiteral("奖品在开放时间里分批放出，先来后到都有机会"));
    CHECK(kiosk.rule("领奖") == QStringLiteral("领奖台 · 5 号位\n中奖当天 12:00 前"));
    CHECK(kiosk.rule("由谁负责") == QStringLiteral("滨海市质量协会\n请到服务台"));
    CHECK(kiosk.rule("说明").startsWith(QStringLiteral("奖品不能换成现金")));
}

TEST_CASE("Odds below one in a hundred keep their digits")
{
    Opened kiosk([](core::Quiz &quiz) { quiz.rounds[0].prizes[0].oddsPpm = 1'250; });
    CHECK(kiosk.rule("一等奖").contains(QStringLiteral("中奖率 0.125%")));
}

TEST_CASE("A round without prizes, for ticket holders, without limits")
{
    Opened kiosk([](core::Quiz &quiz) {
        quiz.rounds[0].prizes.clear();
        quiz.rounds[0].who = core::MayPlay::Ticket;
        quiz.rounds[0].attemptsPerPerson = quiz.rounds[0].attemptsPerDay = 0;
    });
    CHECK(kiosk.rule("目标") == QStringLiteral("答对 4 题就过关"));
    CHECK(kiosk.rule("谁可以参加") == QStringLiteral("持本活动二维码的来宾"));
    CHECK(kiosk.rule("次数") == QStringLiteral("参加次数不限"));
    CHECK(kiosk.rule("领奖") == QStringLiteral("none"));
    CHECK(kiosk.rule("怎样发放") == QStringLiteral("none"));
}

TEST_CASE("The rules can be read in English")
{
    Opened kiosk;
    kiosk.model.switchLanguage();
    CHECK(kiosk.rule("First prize") == QStringLiteral("Blood pressure monitor, 5 in all\nOdds 1%\nWorth about CNY 90"));
    CHECK(kiosk.rule("How often").startsWith(QStringLiteral("At most 1 for each person")));
}
