// SPDX-License-Identifier: GPL-3.0-or-later
// What the staff's search and a person's sheet list, a line each.
#pragma once

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace plaza::ui {

/// Somebody who was found.
class PersonLine {
    Q_GADGET
    QML_VALUE_TYPE(personLine)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(bool came MEMBER came)
    Q_PROPERTY(bool inside MEMBER inside)
    Q_PROPERTY(int index MEMBER index)

public:
    QString name, line, state;
    bool came = false; ///< at all, on the day that counts
    bool inside = false;
    int index = 0; ///< for StaffSearch::choose
    friend bool operator==(const PersonLine &, const PersonLine &) = default;
};

/// Somebody in one session on one day.
class AttendedLine {
    Q_GADGET
    QML_VALUE_TYPE(attendedLine)
    Q_PROPERTY(QString session MEMBER session)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(bool came MEMBER came)
    Q_PROPERTY(bool inside MEMBER inside)
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString session, state;
    bool came = false;
    bool inside = false;
    bool chosen = false; ///< what is done now is done there
    friend bool operator==(const AttendedLine &, const AttendedLine &) = default;
};

/// Somebody who has not come.
class MissingLine {
    Q_GADGET
    QML_VALUE_TYPE(missingLine)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString why MEMBER why)

public:
    QString name;
    QString why; ///< they were not signed in just now; empty: nobody tried
    friend bool operator==(const MissingLine &, const MissingLine &) = default;
};

/// Something that was done for them.
class DoneLine {
    Q_GADGET
    QML_VALUE_TYPE(doneLine)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(bool undone MEMBER undone)
    Q_PROPERTY(bool undoable MEMBER undoable)
    Q_PROPERTY(int index MEMBER index)

public:
    QString text, line;
    bool undone = false;
    bool undoable = false; ///< now, by who is in
    int index = 0;         ///< for StaffPerson::undo
    friend bool operator==(const DoneLine &, const DoneLine &) = default;
};

} // namespace plaza::ui
