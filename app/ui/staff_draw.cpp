// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff_draw.h"

#include <algorithm>
#include <utility>

namespace plaza::ui {

using core::StageStep;
using Step = desk::wish::RunDraw::Step;

StaffDraw::StaffDraw(const EventView &view, StaffActing act, QObject *parent)
    : QObject(parent), m_view(view), m_act(std::move(act))
{
}

const desk::StageView *StaffDraw::view() const
{
    return m_stage && m_stage->view ? &*m_stage->view : nullptr;
}

std::optional<StageStep> StaffDraw::step() const
{
    return view() != nullptr ? std::optional(view()->step) : std::nullopt;
}

bool StaffDraw::goesOn() const
{
    return step() && *step() != StageStep::Ended && *step() != StageStep::Cancelled;
}

bool StaffDraw::offered() const
{
    return m_role && core::may(*m_role, core::StaffAct::RunDraw) &&
           (!m_view.event().draws.empty() || view() != nullptr);
}

const desk::StageBatch *StaffDraw::current() const
{
    return view() != nullptr && view()->batch > 0 ? &view()->batches.at(static_cast<std::size_t>(view()->batch) - 1)
                                                  : nullptr;
}

bool StaffDraw::moreBatches() const
{
    return view() != nullptr && static_cast<std::size_t>(view()->batch) < view()->batches.size();
}

bool StaffDraw::calling() const
{
    return step() == StageStep::Calling && view()->due;
}

bool StaffDraw::awaiting() const
{
    return step() == StageStep::Promised;
}

void StaffDraw::show(bool shown)
{
    m_shown = shown && offered();
    m_asked = Asked::Nothing;
    m_problem.clear();
    emit changed();
}

void StaffDraw::type(const QString &key)
{
    if (!awaiting() || m_acting)
        return;
    if (key.isEmpty())
        m_typed.chop(1);
    else if (m_typed.size() < kLongestTyped && !(key == u" " && (m_typed.isEmpty() || m_typed.endsWith(u' '))))
        m_typed += key;
    emit changed();
}

void StaffDraw::call()
{
    if (mayCall())
        send({.step = Step::Call, .draw = view()->draw, .text = m_typed.trimmed().toStdString()});
}

void StaffDraw::press(const QString &act)
{
    for (const QVariant &each : acts())
        if (each.value<DrawAct>().id == act && !each.value<DrawAct>().may)
            return;
    const auto ask = [this](Asked what) {
        m_asked = what;
        m_problem.clear();
        emit changed();
    };
    const auto turn = [this](core::CallOutcome outcome) {
        send({.step = Step::Turn, .draw = view()->draw, .text = {}, .outcome = outcome, .rank = view()->due->rank});
    };
    if (act == u"freeze")
        ask(Asked::Freeze);
    else if (act == u"next" && calling())
        turn(core::CallOutcome::Won);
    else if (act == u"absent")
        turn(core::CallOutcome::Absent);
    else if (act == u"undo")
        ask(Asked::Undo);
    else if (act == u"end" && moreBatches())
        ask(Asked::Stop);
    else if (act == u"next" || act == u"end")
        send({.step = Step::GoOn, .draw = view()->draw});
    else if (act == u"cancel")
        ask(Asked::Cancel);
}

void StaffDraw::reply(int answer)
{
    if (m_asked == Asked::Nothing || answer < 0 || answer >= answers().size() || m_acting)
        return;
    const std::string why = answers().at(answer).toStdString();
    switch (std::exchange(m_asked, Asked::Nothing)) {
    case Asked::Nothing:
        break;
    case Asked::Freeze:
        if (m_stage->prepared)
            send({.step = Step::Freeze, .draw = m_stage->prepared->name});
        break;
    case Asked::Undo:
        send({.step = Step::TakeBack, .draw = view()->draw, .text = why});
        break;
    case Asked::Stop:
        send({.step = Step::Stop, .draw = view()->draw, .text = why});
        break;
    case Asked::Cancel:
        send({.step = Step::Cancel, .draw = view()->draw, .text = why});
        break;
    }
}

void StaffDraw::dismiss()
{
    m_asked = Asked::Nothing;
    emit changed();
}

void StaffDraw::send(desk::wish::RunDraw step)
{
    if (m_acting)
        return;
    m_acting = true;
    const bool looks = step.step == Step::Look;
    m_act(std::move(step), [this, looks](const desk::StaffAnswer &answer) {
        m_acting = false;
        told(answer, looks);
        if (!looks)
            emit acted();
    });
    if (!looks)
        emit changed();
}

void StaffDraw::told(const desk::StaffAnswer &answer, bool looked)
{
    using What = desk::StaffAnswer::What;
    if (answer.stage) {
        if (!awaiting() || !answer.stage->view || answer.stage->view->step != StageStep::Promised)
            m_typed.clear();
        m_stage = answer.stage;
        if (!m_stage->refused.empty()) // another was quicker, or a double tap: what is shown now is true
            m_problem = m_stage->refused == "nobody" ? qtTrId("staff.draw.nobody") : qtTrId("staff.draw.moved");
        else if (!looked)
            m_problem.clear();
    } else {
        m_problem = answer.what == What::NoRight ? qtTrId("staff.noright") : qtTrId("staff.notsaved");
    }
    emit changed();
}

void StaffDraw::open(core::Role role)
{
    m_role = role;
    m_lookedMs = -1;
}

void StaffDraw::clear()
{
    m_role.reset();
    m_stage.reset();
    m_typed.clear();
    m_problem.clear();
    m_asked = Asked::Nothing;
    m_shown = m_acting = false;
    m_lookedMs = -1;
    emit changed();
}

void StaffDraw::tick(std::int64_t nowMs)
{
    const bool mayRun = m_role && core::may(*m_role, core::StaffAct::RunDraw);
    const bool due = m_lookedMs < 0 || (m_shown && nowMs - m_lookedMs >= kLookMs);
    if (!mayRun || m_acting || m_asked != Asked::Nothing || !due)
        return;
    m_lookedMs = nowMs;
    send({});
}

} // namespace plaza::ui
