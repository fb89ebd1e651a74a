// SPDX-License-Identifier: GPL-3.0-or-later
// What the host reads of the draw on the stage, and which buttons there are.
#include "ui/staff_draw.h"

namespace plaza::ui {

using core::StageStep;

namespace {

constexpr std::size_t kPromiseShown = 16; ///< hex digits

} // namespace

QString StaffDraw::title() const
{
    if (m_stage && m_stage->prepared)
        return QString::fromStdString(m_stage->prepared->name);
    return view() != nullptr ? QString::fromStdString(view()->draw) : QString();
}

QString StaffDraw::line() const
{
    if (!m_stage)
        return {};
    if (m_stage->prepared)
        return step() == StageStep::Cancelled ? qtTrId("staff.draw.again") : qtTrId("staff.draw.ready");
    if (!step())
        return qtTrId("staff.draw.none");
    switch (*step()) {
    case StageStep::Promised:
        return qtTrId("staff.draw.promised");
    case StageStep::Calling:
        return qtTrId("staff.draw.calling")
            .arg(QString::fromStdString(current()->name))
            .arg(current()->won() + 1)
            .arg(current()->places);
    case StageStep::BatchDone:
        return qtTrId("staff.draw.batchdone").arg(QString::fromStdString(current()->name));
    case StageStep::Ended:
        return qtTrId("staff.draw.ended");
    case StageStep::Cancelled:
        return qtTrId("staff.draw.cancelled");
    }
    return {};
}

QString StaffDraw::source(const std::string &from) const
{
    const std::size_t colon = from.find(':');
    const std::string of = colon == std::string::npos ? std::string() : from.substr(colon + 1);
    if (from.starts_with("signed-in:")) {
        const core::Session *session = m_view.event().session(of);
        return qtTrId("staff.draw.from.session")
            .arg(session != nullptr ? m_view.text(session->name) : QString::fromStdString(of));
    }
    if (from.starts_with("passed:"))
        return qtTrId("staff.draw.from.round");
    return qtTrId("staff.draw.from.list");
}

QString StaffDraw::entrants() const
{
    if (m_stage && m_stage->prepared)
        return qtTrId("staff.draw.candidates").arg(source(m_stage->prepared->from)).arg(m_stage->prepared->candidates);
    return view() != nullptr ? qtTrId("staff.draw.entrants").arg(source(view()->chosen)).arg(view()->entrants)
                             : QString();
}

QString StaffDraw::promise() const
{
    if (step() == StageStep::Ended) // what the record's file is compared with
        return qtTrId("staff.draw.record").arg(QString::fromStdString(view()->record.substr(0, kPromiseShown)));
    if (!goesOn())
        return {};
    return qtTrId("staff.draw.promise").arg(QString::fromStdString(view()->promise.substr(0, kPromiseShown)));
}

QString StaffDraw::batches() const
{
    QStringList words;
    if (m_stage && m_stage->prepared)
        for (const core::DrawBatch &batch : m_stage->prepared->batches)
            words += QStringLiteral("%1 %2").arg(QString::fromStdString(batch.name)).arg(batch.places);
    else if (view() != nullptr)
        for (const desk::StageBatch &batch : view()->batches)
            words +=
                QStringLiteral("%1 %2/%3").arg(QString::fromStdString(batch.name)).arg(batch.won()).arg(batch.places);
    return words.join(QStringLiteral(" · "));
}

QString StaffDraw::name() const
{
    if (!calling())
        return {};
    return view()->due->name.empty() ? qtTrId("staff.draw.noname") : QString::fromStdString(view()->due->name);
}

QString StaffDraw::number() const
{
    return calling() ? QString::fromStdString(view()->due->number) : QString();
}

QVariantList StaffDraw::acts() const
{
    QVariantList acts;
    const auto add = [&](const char *id, const QString &text, bool may, bool first = false) {
        DrawAct act;
        act.id = QLatin1String(id);
        act.text = text;
        act.may = may && !m_acting;
        act.first = first && act.may;
        acts.push_back(QVariant::fromValue(act));
    };
    const bool prepared = m_stage && m_stage->prepared;
    const bool done = step() == StageStep::BatchDone;
    const bool turned = goesOn() && current() != nullptr && !current()->turns.empty();
    add("freeze", qtTrId("staff.draw.do.freeze"), prepared, true);
    if (done && moreBatches())
        add("next",
            qtTrId("staff.draw.do.batch")
                .arg(QString::fromStdString(view()->batches.at(static_cast<std::size_t>(view()->batch)).name)),
            true, true);
    else
        add("next", qtTrId("staff.draw.do.next"), calling(), true);
    add("absent", qtTrId("staff.draw.do.absent"), calling());
    add("undo", qtTrId("staff.draw.do.undo"), turned);
    add("end", qtTrId("staff.draw.do.end"), done, !moreBatches());
    add("cancel", qtTrId("staff.draw.do.cancel"), goesOn());
    return acts;
}

QString StaffDraw::question() const
{
    switch (m_asked) {
    case Asked::Nothing:
        break;
    case Asked::Freeze:
        return qtTrId("staff.draw.ask.freeze").arg(entrants());
    case Asked::Undo:
        return qtTrId("staff.draw.ask.undo");
    case Asked::Stop:
        return qtTrId("staff.draw.ask.stop");
    case Asked::Cancel:
        return qtTrId("staff.draw.ask.cancel");
    }
    return {};
}

/// They are written into the journal in the language in which they were chosen.
QStringList StaffDraw::answers() const
{
    switch (m_asked) {
    case Asked::Nothing:
        break;
    case Asked::Freeze:
        return {qtTrId("staff.draw.do.freeze")};
    case Asked::Undo:
        return {qtTrId("staff.draw.why.slip"), qtTrId("staff.draw.why.there")};
    case Asked::Stop:
        return {qtTrId("staff.draw.why.time"), qtTrId("staff.draw.why.other")};
    case Asked::Cancel:
        return {qtTrId("staff.draw.why.list"), qtTrId("staff.draw.why.text"), qtTrId("staff.draw.why.other")};
    }
    return {};
}

} // namespace plaza::ui
