// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/shots.h"

namespace plaza::gallery {

void addScan(std::vector<Shot> &all);         ///< showing a code
void addFind(std::vector<Shot> &all);         ///< finding one's name without a code
void addScannerCheck(std::vector<Shot> &all); ///< what the setup card found out about a hand scanner
void addVerdicts(std::vector<Shot> &all);     ///< every answer to a code
void addQuiz(std::vector<Shot> &all);         ///< the rules, the questions, the score
void addPrize(std::vector<Shot> &all);        ///< the draw and the voucher
void addFairness(std::vector<Shot> &all);     ///< why it is fair, and the rules in full
void addMap(std::vector<Shot> &all);          ///< the booth map
void addPromo(std::vector<Shot> &all);        ///< the promo loop, alone and on the attract page
void addStage(std::vector<Shot> &all);        ///< the big screen beside the stage
void addStamps(std::vector<Shot> &all);       ///< the stamp card, and the screen at a booth
void addStaff(std::vector<Shot> &all);        ///< the staff's own pages

void addControl(std::vector<Shot> &all);     ///< who is inside, a prize that goes back, the host's draw
void addStaffPeople(std::vector<Shot> &all); ///< staff look somebody up, and their sheet

} // namespace plaza::gallery
