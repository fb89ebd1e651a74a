// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_page.h"

#include <algorithm>
#include <limits>

namespace plaza::ui {

MapPage::MapPage(const EventView &view, const config::EventConfig &config, QObject *parent)
    : QObject(parent), m_view(view), m_plan(config.plan), m_ways(config.plan, view.kiosk().id), m_search(config.plan)
{
    for (const core::PlanLevel &level : m_plan.levels)
        m_levels.push_back(&level);
    const auto place = [this](const core::PlanLevel *level) {
        return std::pair(level->venue != m_view.kiosk().venue, level->ordinal);
    };
    std::ranges::stable_sort(m_levels, {}, place);
    open();
}

void MapPage::open()
{
    clear();
    look(m_ways.here() ? levelOf(m_ways.here()->place.level) : 0);
}

void MapPage::openAt(const MapTarget &target, bool asOpened)
{
    open();
    if (!target)
        return;
    m_cardFirst = asOpened;
    setTarget(target);
    show(Pane::Card);
}

void MapPage::clear()
{
    m_pane = m_before = Pane::Overview;
    m_cardFirst = false;
    m_category = -1;
    m_stepFree = false;
    m_target = {};
    m_query.clear();
    m_found.clear();
    m_firstRow = 0;
    emit planChanged();
    emit routeChanged();
    emit changed();
}

bool MapPage::back()
{
    switch (m_pane) {
    case Pane::Overview:
        return false;
    case Pane::Card:
        if (m_cardFirst)
            return false;
        if (m_before == Pane::Overview)
            setTarget({});
        show(m_before);
        return true;
    case Pane::Steps:
    case Pane::Take:
        show(Pane::Card);
        return true;
    case Pane::Search:
    case Pane::List:
        m_before = Pane::Overview;
        setTarget({});
        show(Pane::Overview);
        return true;
    }
    return false;
}

void MapPage::show(Pane pane)
{
    m_pane = pane;
    emit changed();
}

void MapPage::setTarget(const MapTarget &target)
{
    m_target = target;
    ++m_routeSerial;
    if (const core::Route *way = route())
        look(levelOf(way->legs.front().level));
    else if (target)
        look(levelOf(target.level()));
    else
        look(m_level);
}

void MapPage::showLevel(int level)
{
    ++m_routeSerial;
    look(level);
}

void MapPage::filter(int category)
{
    m_category = category == m_category ? -1 : category;
    m_firstRow = 0;
    emit planChanged();
    emit changed();
}

void MapPage::switchStepFree()
{
    m_stepFree = !m_stepFree;
    if (m_target)
        setTarget(m_target);
    if ((m_pane == Pane::Steps || m_pane == Pane::Take) && !hasRoute())
        m_pane = Pane::Card; // which says why
    emit changed();
}

void MapPage::choose(const QString &key)
{
    const MapTarget target = targetOf(m_plan, key.toStdString());
    if (!target)
        return;
    if (m_pane == Pane::Overview || m_pane == Pane::Search || m_pane == Pane::List)
        m_before = m_pane;
    setTarget(target);
    show(Pane::Card);
}

void MapPage::search()
{
    m_cardFirst = false;
    setTarget({});
    m_query.clear();
    m_found.clear();
    m_firstRow = 0;
    show(Pane::Search);
}

void MapPage::list()
{
    m_cardFirst = false;
    setTarget({});
    m_firstRow = 0;
    show(Pane::List);
}

void MapPage::showSteps()
{
    if (m_target)
        show(Pane::Steps);
}

void MapPage::take()
{
    if (m_target)
        show(Pane::Take);
}

void MapPage::type(const QString &key)
{
    if (m_pane != Pane::Search || m_query.size() + key.size() > kLongest)
        return;
    m_query += key;
    seek();
}

void MapPage::erase()
{
    m_query.chop(1);
    seek();
}

void MapPage::seek()
{
    m_found = m_search.find(m_query.toStdString(), [this](const MapTarget &target) {
        const core::Route *way = m_ways.to(target, m_stepFree);
        return way ? way->seconds : std::numeric_limits<double>::infinity();
    });
    m_firstRow = 0;
    emit changed();
}

void MapPage::setRowRoom(int rows)
{
    if (rows < 1 || rows == m_rowRoom)
        return;
    m_rowRoom = rows;
    // Said later: it is told while the list is being made, because of another change.
    QMetaObject::invokeMethod(this, [this] { emit changed(); }, Qt::QueuedConnection);
}

void MapPage::turnRows(int by)
{
    const int first = std::max(0, m_firstRow + by * m_rowRoom); // the room may have changed since
    if (first == m_firstRow || (by > 0 && !later()))
        return;
    m_firstRow = first;
    emit changed();
}

void MapPage::refresh()
{
    const std::int64_t minute = m_view.now().ms / 60'000;
    if (std::exchange(m_minute, minute) == minute)
        return;
    emit planChanged();
    emit changed();
}

void MapPage::retranslate()
{
    emit planChanged();
    emit routeChanged();
    emit changed();
}

void MapPage::setCrowds(std::map<std::string, int> people)
{
    m_crowds = std::move(people);
    emit changed();
}

const core::Route *MapPage::route()
{
    return m_ways.to(m_target, m_stepFree);
}

} // namespace plaza::ui
