// SPDX-License-Identifier: GPL-3.0-or-later
// What the staff's pages list, a line or a cell each.
#pragma once

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace plaza::ui {

/// A cell of the staff's navigation; there is one for what the role may do, and no other.
class StaffCell {
    Q_GADGET
    QML_VALUE_TYPE(staffCell)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool active MEMBER active)
    Q_PROPERTY(bool danger MEMBER danger)
    Q_PROPERTY(int badge MEMBER badge)

public:
    QString id, icon, text;
    bool active = false;
    bool danger = false; ///< red
    int badge = 0;       ///< so many wait there
    friend bool operator==(const StaffCell &, const StaffCell &) = default;
};

/// A visitor's call for staff.
class CallRow {
    Q_GADGET
    QML_VALUE_TYPE(callRow)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString kiosk MEMBER kiosk)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString age MEMBER age)
    Q_PROPERTY(QString takenBy MEMBER takenBy)
    Q_PROPERTY(bool mine MEMBER mine)

public:
    QString id, kiosk, reason, age;
    QString takenBy;   ///< empty: nobody yet
    bool mine = false; ///< taken by who is here
    friend bool operator==(const CallRow &, const CallRow &) = default;
};

/// People of an organisation, or of a category.
class OrgLine {
    Q_GADGET
    QML_VALUE_TYPE(orgLine)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int arrived MEMBER arrived)
    Q_PROPERTY(int expected MEMBER expected)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(int index MEMBER index)

public:
    QString name;
    int arrived = 0;
    int expected = 0;
    QString value; ///< instead of these two, for any other figure; empty: none
    int index = 0; ///< for StaffHeadcount::openMissing
    friend bool operator==(const OrgLine &, const OrgLine &) = default;
};

/// A kiosk at a door.
class KioskLine {
    Q_GADGET
    QML_VALUE_TYPE(kioskLine)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(bool silent MEMBER silent)

public:
    QString name, place, line;
    bool silent = false; ///< not heard from lately, or never
    friend bool operator==(const KioskLine &, const KioskLine &) = default;
};

} // namespace plaza::ui
