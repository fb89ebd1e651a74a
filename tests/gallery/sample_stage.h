// SPDX-License-Identifier: GPL-3.0-or-later
// An invented draw on the stage: two batches, of three and of twelve places.
#pragma once

#include "desk/stage_view.h"

namespace plaza::sample {

desk::StageView promised();
/// The public's text stands and rank `rank` is called in the first batch; those before it have won.
desk::StageView calling(int rank);
/// The same, but the one before did not come.
desk::StageView callingAfterAbsence();
desk::StageView batchDone();
desk::StageView ended(); ///< fifteen winners
desk::StageView cancelled();

} // namespace plaza::sample
