// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace plaza::store {

/// What a person's movements in one session on one day come to. They are added in the order of hybrid time.
struct Attendance {
    std::int64_t firstMs = 0;
    std::string firstKiosk;
    bool entered = false; ///< also by an entry that was undone since; else nothing is tallied
    bool came = false;    ///< false: nothing but exits, which arrived ahead of their entry; no row is made of it
    bool inside = false;
    int conflicts = 0;

    void leave() { inside = false; }
    void enter(std::int64_t atMs, const std::string &kiosk)
    {
        if (!came) {
            came = true;
            firstMs = atMs;
            firstKiosk = kiosk;
        } else if (inside) {
            ++conflicts; // admitted twice, by kiosks that could not hear each other
        }
        inside = true;
    }
};

} // namespace plaza::store
