// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/roster.h"
#include "config/roster_columns.h"
#include "config/roster_values.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace plaza::config {

/// Turns rows into attendees, one after the other; knows those before, so that nobody comes twice. One thread.
class RosterRows {
public:
    RosterRows(std::string shown, const core::Event &event, const Columns &columns, bool cellsMayShift, Roster &roster);

    void add(const TableRow &row);
    /// Adds the notes that sum up what was understood with help.
    void finish();

private:
    /// How often something happened, and where first.
    struct Tally {
        int rows = 0;
        int firstRow = 0;
        void count(int row);
    };

    bool skip(const TableRow &row, int column, Refused why);
    bool isWithinHeader(const TableRow &row);
    bool isWhole(const TableRow &row);
    bool read(const TableRow &row, core::Attendee &person);
    bool readText(const TableRow &row, Field field, std::string &value);
    bool readSessions(const TableRow &row, core::Attendee &person);
    bool readCode(const TableRow &row, core::Attendee &person);
    bool readHidden(const TableRow &row, core::Attendee &person);
    bool isNew(const TableRow &row, const core::Attendee &person);
    void noteTally(const Tally &tally, int column, const std::string &what, const std::string &mend);

    std::string m_shown;
    const Columns &m_columns;
    bool m_cellsMayShift;
    Roster &m_roster;
    SessionNames m_sessions;
    std::vector<std::string> m_invited; ///< where the file has no 场次 column
    std::unordered_map<std::string, int> m_ids;
    std::unordered_map<std::string, int> m_codes;
    struct Seen {
        int row = 0;
        bool hasId = false;
    };
    std::unordered_map<std::string, Seen> m_people;
    Tally m_expectedNowhere;
    Tally m_spacedCodes;
    Tally m_privateUse;
    Tally m_unnamed;
    int m_unnamedColumn = 0;
};

} // namespace plaza::config
