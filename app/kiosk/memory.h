// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plaza::kiosk {

/// Gives what films and pictures took back to the machine as soon as they are over, so that months of a loop need no
/// more than its first minutes: large pieces of memory are the system's own pages, and decoders' threads share two
/// heaps instead of having one each. First in main, before any thread. Nothing where the C library is not glibc.
void keepMemoryFlat();

} // namespace plaza::kiosk
