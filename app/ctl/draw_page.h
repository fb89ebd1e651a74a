// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace plaza::ctl {

/// draw_page.html: a page that verifies a draw's file in any browser, without network. Built in by
/// app/ctl/CMakeLists.txt.
extern const std::string_view kDrawPage;

} // namespace plaza::ctl
