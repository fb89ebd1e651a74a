// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/memory.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace plaza::kiosk {

void keepMemoryFlat()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 128 * 1024); // bytes; once set, it no longer grows by itself
    mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
#endif
}

} // namespace plaza::kiosk
