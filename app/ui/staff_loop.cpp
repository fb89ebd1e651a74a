// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff_loop.h"

#include "core/clock_trust.h"

#include <algorithm>
#include <utility>

namespace plaza::ui {

namespace {

QString nameOf(const EventView &view, const core::PromoItem &item)
{
    const QString title = view.text(item.title);
    return title.isEmpty() ? QString::fromStdString(item.id) : title;
}

/// Other items are named by their ids there, in the quotes of either language; people know them by their titles.
QString withTitles(QString words, const EventView &view, const core::Playlist &playlist)
{
    for (const core::PromoItem &item : playlist.items) {
        const QString id = QString::fromStdString(item.id);
        words.replace(u'“' + id + u'”', u'“' + nameOf(view, item) + u'”');
        words.replace(u'\'' + id + u'\'', u'“' + nameOf(view, item) + u'”');
    }
    return words;
}

} // namespace

StaffLoop::StaffLoop(const EventView &view, PromoPage &loop, StaffActing act, QObject *parent)
    : QObject(parent), m_view(view), m_loop(loop), m_act(std::move(act))
{
}

bool StaffLoop::offered() const
{
    return m_role && core::may(*m_role, core::StaffAct::ControlPromo) && m_loop.offered();
}

void StaffLoop::look()
{
    m_rows.clear();
    if (!offered())
        return emit changed();
    m_state = m_loop.state();
    for (const core::PromoItem &item : m_loop.playlist().items) {
        LoopLine row;
        row.id = QString::fromStdString(item.id);
        row.name = nameOf(m_view, item);
        row.why = withTitles(m_view.text(m_loop.answer({.item = item.id}).why), m_view, m_loop.playlist());
        row.withheld = std::any_of(m_state.withheld.begin(), m_state.withheld.end(),
                                   [&](const core::PromoWithheld &each) { return each.item == item.id; });
        row.ordered = item.id == m_state.ordered;
        m_rows.push_back(std::move(row));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const LoopLine &a, const LoopLine &b) { return a.withheld && !b.withheld; });
    m_page = std::clamp(m_page, 0, pages() - 1);
    emit changed();
}

QVariantList StaffLoop::rows() const
{
    QVariantList rows;
    const auto first = static_cast<std::size_t>(m_page * kRowsAPage);
    for (std::size_t i = first; i < m_rows.size() && rows.size() < kRowsAPage; ++i)
        rows.push_back(QVariant::fromValue(m_rows[i]));
    return rows;
}

int StaffLoop::pages() const
{
    return std::max(1, (static_cast<int>(m_rows.size()) + kRowsAPage - 1) / kRowsAPage);
}

bool StaffLoop::problem() const
{
    return !m_problem.isEmpty() || m_state.doubt != core::ClockDoubt::None || !m_state.newPackage.empty();
}

QString StaffLoop::line() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_state.doubt != core::ClockDoubt::None)
        return m_view.text(core::textOf(m_state.doubt));
    if (!m_state.newPackage.empty())
        return qtTrId("staff.loop.package").arg(QString::fromStdString(m_state.newPackage.front()));
    if (const core::PromoItem *item = m_loop.playlist().item(m_state.ordered))
        return qtTrId("staff.loop.ordered").arg(nameOf(m_view, *item), QString::fromStdString(m_state.orderedBy));
    return qtTrId("staff.loop.line");
}

void StaffLoop::play(const QString &item)
{
    send({.what = desk::PromoErrand::What::Play, .item = item.toStdString(), .by = m_staff});
}

void StaffLoop::resume()
{
    send({.what = desk::PromoErrand::What::Resume, .by = m_staff});
}

/// The desk says whether they may; the loop is this kiosk's.
void StaffLoop::send(desk::PromoErrand errand)
{
    if (!offered() || m_acting)
        return;
    m_acting = true;
    m_act(desk::wish::Permission{core::StaffAct::ControlPromo},
          [this, errand = std::move(errand)](const desk::StaffAnswer &answer) {
              m_acting = false;
              if (answer.what == desk::StaffAnswer::What::Done)
                  m_problem = m_view.text(m_loop.answer(errand).refused);
              else
                  m_problem = answer.what == desk::StaffAnswer::What::NoRight ? qtTrId("staff.noright")
                                                                              : qtTrId("staff.notdone");
              look();
          });
}

void StaffLoop::turn(int by)
{
    m_page = std::clamp(m_page + by, 0, pages() - 1);
    emit changed();
}

void StaffLoop::open(const desk::StaffSession &session)
{
    m_role = session.role;
    m_staff = session.staff;
    m_lookedMs = -1;
}

void StaffLoop::clear()
{
    m_role.reset();
    m_staff.clear();
    m_state = {};
    m_problem.clear();
    m_page = 0;
    m_acting = false;
    look();
}

void StaffLoop::tick(std::int64_t nowMs)
{
    if (!offered() || (m_lookedMs >= 0 && nowMs - m_lookedMs < kLookMs))
        return;
    m_lookedMs = nowMs;
    look();
}

} // namespace plaza::ui
