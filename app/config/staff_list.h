// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/problem.h"
#include "core/permissions.h"

#include <filesystem>
#include <string>
#include <vector>

namespace plaza::config {

struct StaffRow {
    std::string name;
    core::Role role = core::Role::ScanOnly;
    std::string number; ///< empty: to be given
    int row = 0;
};

struct StaffList {
    std::vector<StaffRow> rows;
    std::vector<Problem> problems; ///< not empty: nothing of the list is to be used
    std::vector<Problem> notes;
};

/// A list of staff, CSV or XLSX: a header row with 姓名/name, 角色/role and perhaps 工号/number, then one of the staff
/// a row. Roles in English as in core/permissions.h, or 扫码, 服务台, 兑奖台, 主持, 主管. Never throws but
/// std::bad_alloc.
StaffList readStaffList(const std::filesystem::path &file);

} // namespace plaza::config
