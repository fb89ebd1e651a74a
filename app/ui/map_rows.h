// SPDX-License-Identifier: GPL-3.0-or-later
// What the map page hands to QML, row by row.
#pragma once

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace plaza::ui {

/// A level that can be looked at.
class MapLevelRow {
    Q_GADGET
    QML_VALUE_TYPE(mapLevelRow)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString shortName MEMBER shortName)
    Q_PROPERTY(bool here MEMBER here)

public:
    QString name, shortName;
    bool here = false; ///< the visitor stands on it
    friend bool operator==(const MapLevelRow &, const MapLevelRow &) = default;
};

/// A badge of the legend.
class MapCategoryRow {
    Q_GADGET
    QML_VALUE_TYPE(mapCategoryRow)
    Q_PROPERTY(QString letter MEMBER letter)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int tone MEMBER tone)
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString letter, name;
    int tone = 0;        ///< index into Theme.tones
    bool chosen = false; ///< only these are shown in colour
    friend bool operator==(const MapCategoryRow &, const MapCategoryRow &) = default;
};

/// A booth or a service in a list.
class MapRow {
    Q_GADGET
    QML_VALUE_TYPE(mapRow)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString badge MEMBER badge)
    Q_PROPERTY(int tone MEMBER tone)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString way MEMBER way)
    Q_PROPERTY(bool closed MEMBER closed)

public:
    QString key;   ///< for MapPage.choose
    QString badge; ///< "A2", or "i" for a service
    int tone = 0;  ///< index into Theme.tones
    QString title;
    QString line; ///< what is to be had there
    QString way;  ///< "60 米", "3F", or where else
    bool closed = false;
    friend bool operator==(const MapRow &, const MapRow &) = default;
};

/// One step of the way.
class MapStepRow {
    Q_GADGET
    QML_VALUE_TYPE(mapStepRow)
    Q_PROPERTY(int arrow MEMBER arrow)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString note MEMBER note)

public:
    int arrow = 0; ///< a core::Turn
    QString line;  ///< "经过 B1 展位后右转"
    QString note;  ///< "20 米"
    friend bool operator==(const MapStepRow &, const MapStepRow &) = default;
};

} // namespace plaza::ui
