// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"
#include "ui/map_rows.h"
#include "ui/map_target.h"
#include "ui/map_view.h"

#include <QObject>
#include <QPointF>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plaza::core {
struct RouteStep;
}

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "ui/map_search.h"
#include "ui/map_ways.h"
#endif

namespace plaza::ui {

/// The booth map as one visitor uses it: what is looked at, what was chosen, and the way there. UI thread.
class MapPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(Pane pane READ pane NOTIFY changed)
    Q_PROPERTY(QVariantList levels READ levels NOTIFY changed)
    Q_PROPERTY(int level READ level NOTIFY changed)
    Q_PROPERTY(QVariantList categories READ categories NOTIFY changed)
    Q_PROPERTY(bool stepFree READ stepFree NOTIFY changed)
    Q_PROPERTY(QVariantList wanted READ wanted NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(plaza::ui::MapRow chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString organisation READ organisation NOTIFY changed)
    Q_PROPERTY(QString hours READ hours NOTIFY changed)
    Q_PROPERTY(QString services READ services NOTIFY changed)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString wayLine READ wayLine NOTIFY changed)
    Q_PROPERTY(bool hasRoute READ hasRoute NOTIFY changed)
    Q_PROPERTY(int routeSerial READ routeSerial NOTIFY routeChanged)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(QString takeText READ takeText NOTIFY changed)
    Q_PROPERTY(QString query READ query NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(int rowRoom READ rowRoom WRITE setRowRoom NOTIFY changed)
    Q_PROPERTY(bool earlier READ earlier NOTIFY changed)
    Q_PROPERTY(bool later READ later NOTIFY changed)
    Q_PROPERTY(QString found READ found NOTIFY changed)
    Q_PROPERTY(bool canZoomIn READ canZoomIn NOTIFY viewChanged)
    Q_PROPERTY(bool canZoomOut READ canZoomOut NOTIFY viewChanged)

public:
    /// What stands beside the plan.
    enum class Pane { Overview, Card, Steps, Search, List, Take };
    Q_ENUM(Pane)
    enum class Turn { Left, Right, Up, Down };
    Q_ENUM(Turn)
    static constexpr int kServices = 6;       ///< the tone of services, an index into Theme.tones
    static constexpr qsizetype kLongest = 24; ///< letters of a query

    /// `config` and `view` outlive it. Without a plan it is not offered.
    MapPage(const EventView &view, const config::EventConfig &config, QObject *parent = nullptr);

    [[nodiscard]] bool offered() const { return !m_plan.empty(); }
    [[nodiscard]] Pane pane() const { return m_pane; }
    [[nodiscard]] QVariantList levels() const;
    [[nodiscard]] int level() const { return m_level; }
    [[nodiscard]] QVariantList categories() const;
    [[nodiscard]] bool stepFree() const { return m_stepFree; }
    [[nodiscard]] QVariantList wanted(); ///< the services that most people ask for, the nearest of each
    [[nodiscard]] QString hint() const;  ///< why no way is shown to anything; empty: ways are shown
    [[nodiscard]] MapRow chosen();       ///< empty: nothing is chosen
    [[nodiscard]] QString organisation() const;
    [[nodiscard]] QString hours() const;
    [[nodiscard]] QString services() const;
    [[nodiscard]] QUrl picture() const;
    [[nodiscard]] QString link() const; ///< of the booth, for a symbol; empty: none
    [[nodiscard]] QString wayLine();
    [[nodiscard]] bool hasRoute() { return route() != nullptr; }
    [[nodiscard]] int routeSerial() const { return m_routeSerial; } ///< another one for every way that is drawn
    [[nodiscard]] QVariantList steps();
    [[nodiscard]] QString takeText(); ///< for a phone: where, and how to get there
    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] QVariantList rows(); ///< of the search or the list, as many as there is room for
    [[nodiscard]] int rowRoom() const { return m_rowRoom; }
    void setRowRoom(int rows);
    [[nodiscard]] bool earlier() const { return m_firstRow > 0; }
    [[nodiscard]] bool later() const;
    [[nodiscard]] QString found() const; ///< how many were found, or what can be typed
    [[nodiscard]] bool canZoomIn() const { return m_look.canZoomIn(); }
    [[nodiscard]] bool canZoomOut() const { return m_look.canZoomOut(); }

    // A visitor's intents.
    Q_INVOKABLE void showLevel(int level);
    Q_INVOKABLE void filter(int category); ///< an index into `categories`; once more: all again
    Q_INVOKABLE void switchStepFree();
    Q_INVOKABLE void choose(const QString &key);
    Q_INVOKABLE void tapAt(qreal x, qreal y); ///< px of the plan's place
    Q_INVOKABLE void search();
    Q_INVOKABLE void list();
    Q_INVOKABLE void showSteps();
    Q_INVOKABLE void take();
    Q_INVOKABLE void type(const QString &key);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void turnRows(int by);
    Q_INVOKABLE void zoomIn();
    Q_INVOKABLE void zoomOut();
    Q_INVOKABLE void move(plaza::ui::MapPage::Turn way); ///< by a button
    Q_INVOKABLE void panBy(qreal dx, qreal dy);
    Q_INVOKABLE void zoomAt(qreal factor, qreal x, qreal y);

    bool back();  ///< one pane back; false: there was none
    void clear(); ///< nothing of the visitor stays: no words, no choice, no filter
    void open();  ///< with all of the kiosk's own level
    void openAt(const MapTarget &target, bool asOpened); ///< `asOpened`: going back leaves the page
    void refresh();
    void retranslate();
    /// How many people were lately at each booth, by its id; a booth that is not in it says nothing.
    void setCrowds(std::map<std::string, int> people);
    void setFrame(const QSizeF &size, const QMarginsF &covered);

    // For the drawing.
    [[nodiscard]] const core::FloorPlan &plan() const { return m_plan; }
    [[nodiscard]] const core::PlanLevel *shownLevel() const;
    [[nodiscard]] const MapView &look() const { return m_look; }
    [[nodiscard]] const MapTarget &target() const { return m_target; }
    [[nodiscard]] const core::Route *route();
    [[nodiscard]] const core::PlanKiosk *here() const { return m_ways.here(); }
    [[nodiscard]] QString text(const core::LocalizedText &text) const { return m_view.text(text).simplified(); }
    [[nodiscard]] bool isOpen(const core::Booth &booth) const;
    [[nodiscard]] bool isOver(const core::Booth &booth) const; ///< it has closed for good
    [[nodiscard]] bool inFilter(const core::Booth &booth) const;
    [[nodiscard]] bool servicesInFilter() const;
    [[nodiscard]] int toneOf(const core::Booth &booth) const;
    [[nodiscard]] std::string drawingFile(const core::PlanLevel &level) const; ///< its path; empty without one

signals:
    void changed();
    void planChanged();  ///< the drawing itself: another level, language, filter, what is open
    void routeChanged(); ///< what lies over it: the choice, the way
    void viewChanged();  ///< it was moved or enlarged

private:
    void show(Pane pane);
    void look(int level);
    void place(); ///< the level, and the way on it, into the frame
    void setTarget(const MapTarget &target);
    void seek();
    [[nodiscard]] MapRow rowOf(const MapTarget &target);
    [[nodiscard]] QString wayTo(const MapTarget &target);
    [[nodiscard]] const core::Venue *otherVenue(const MapTarget &target) const;
    [[nodiscard]] std::vector<core::RouteStep> routeSteps();
    [[nodiscard]] int toneOf(std::size_t category) const;
    /// The index of the plan's own category "i", or behind the last: services have a badge in any case.
    [[nodiscard]] std::size_t servicesCategory() const;
    [[nodiscard]] MapTarget nearest(core::AmenityKind kind, bool reachable);
    [[nodiscard]] std::vector<MapTarget> listed() const;
    [[nodiscard]] int levelOf(std::string_view id) const; ///< index into `m_levels`; -1: there is none
    [[nodiscard]] const core::BoothHours *hoursOf(const core::Booth &booth) const;
    [[nodiscard]] QString crowdAt(const core::Booth &booth) const;

    const EventView &m_view;
    const core::FloorPlan &m_plan;
    MapWays m_ways;
    MapSearch m_search;
    MapView m_look;
    std::vector<const core::PlanLevel *> m_levels; ///< those of the kiosk's own venue first, from below upwards
    std::map<std::string, int> m_crowds;
    Pane m_pane = Pane::Overview;
    Pane m_before = Pane::Overview; ///< where a choice was made
    bool m_cardFirst = false;       ///< opened with a choice: there is no pane behind it
    int m_level = 0;
    int m_category = -1; ///< -1: all
    bool m_stepFree = false;
    MapTarget m_target;
    int m_routeSerial = 0;
    QString m_query;
    std::vector<MapTarget> m_found;
    int m_firstRow = 0;
    int m_rowRoom = 4;
    std::int64_t m_minute = -1; ///< that it was last drawn in
};

} // namespace plaza::ui
