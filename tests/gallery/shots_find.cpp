// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample.h"
#include "gallery/shots_pages.h"

namespace plaza::gallery {

using sample::at;

namespace {

using Act = std::function<void(Stage &)>;
using State = desk::NamesFound::State;

Act typed(const char *keys, bool letters = false)
{
    return [keys, letters](Stage &s) {
        s.kiosk->findName();
        if (letters)
            s.kiosk->find()->switchWay();
        for (const char *key = keys; *key != '\0'; ++key)
            s.kiosk->find()->type(QString(QLatin1Char(*key)));
    };
}

/// So many people have this end of a phone.
Act names(std::size_t count, bool letters = false)
{
    return [count, letters](Stage &s) {
        typed(letters ? "cyq" : "6208", letters)(s);
        std::vector<std::string> masked{"陈*琴", "李*国", "欧**晓", "王*", "A* S*", "阿******木"};
        masked.resize(count);
        s.find.found(std::move(masked));
    };
}

Act told(State state, bool letters = false)
{
    return [state, letters](Stage &s) {
        typed(letters ? "zs" : "6208", letters)(s);
        s.find.found(state);
    };
}

void chosen(Stage &s)
{
    names(2)(s);
    s.kiosk->find()->choose(0);
    s.find.choosing({"海晏电器公司", "滨海市食品检验中心", "滨海市市场监督管理局质量发展与标准计量科",
                     "Binhai Institute of Metrology and Testing"});
}

void wrong(Stage &s)
{
    chosen(s);
    s.kiosk->find()->claim(0);
    s.find.claiming({});
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

void addFind(std::vector<Shot> &all)
{
    const auto shot = [&all](const char *state, Act act, bool dark = false) {
        all.push_back({QStringLiteral("find"), QLatin1String(state), std::move(act), at(8, 44), dark});
    };
    shot("empty", typed(""));
    shot("empty-large", large(typed("")));
    shot("empty-reach", reach(typed("")));
    shot("typing", typed("62"));
    shot("names", names(2));
    shot("names-dark", names(2), true);
    shot("names-large", large(names(2)));
    shot("names-reach", reach(names(2)));
    shot("names-many", names(6));
    shot("names-many-large", large(names(6)));
    shot("names-many-reach", reach(names(6)));
    shot("letters", typed("", true));
    shot("letters-large", large(typed("c", true)));
    shot("letters-reach", reach(typed("c", true)));
    shot("letters-long", typed("zhuangxiaohu", true));
    shot("letters-names", names(3, true));
    shot("more", told(State::More, true));
    shot("more-phone", told(State::More));
    shot("more-phone-large", large(told(State::More)));
    shot("none", told(State::None));
    shot("none-large", large(told(State::None)));
    shot("none-reach", reach(told(State::None, true)));
    shot("organisations", chosen);
    shot("organisations-dark", chosen, true);
    shot("organisations-large", large(chosen));
    shot("organisations-reach", reach(chosen));
    shot("wrong", wrong);
    shot("wrong-large", large(wrong));
    shot("staff", told(State::Staff));
    shot("staff-large", large(told(State::Staff)));
    shot("staff-reach", reach(told(State::Staff)));
    shot("idle", [](Stage &s) {
        chosen(s);
        s.pass(62'000);
    });
}

} // namespace plaza::gallery
