// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/stamp_card.h"

#include <functional>
#include <map>
#include <string>

namespace plaza::ui {

/// The stamp rally as the screen knows it. Called on the UI thread; every `done` is called exactly once, on the UI
/// thread, when the step is safely stored or has failed. A card is named by what its owner shows.
class StampPort {
public:
    StampPort() = default;
    StampPort(const StampPort &) = delete;
    StampPort &operator=(const StampPort &) = delete;
    virtual ~StampPort() = default;
    virtual void askCard(std::string card, std::function<void(desk::StampCard)> done) = 0;
    /// A card that nobody has yet, for somebody without a ticket; empty: there are none.
    virtual void newCard(std::function<void(std::string card)> done) = 0;
    /// The card is shown at this kiosk's own booth.
    virtual void stampShown(std::string card, std::function<void(desk::Stamping)> done) = 0;
    /// `code`: a booth's, as typed or scanned.
    virtual void stampByCode(std::string card, std::string code, std::function<void(desk::Stamping)> done) = 0;
    virtual void exchangeCard(std::string card, std::function<void(desk::StampCard)> done) = 0;
    /// What this kiosk's booth shows now.
    virtual void askBoothCode(std::function<void(desk::BoothCode)> done) = 0;
    /// How many people were stamped lately, by booth id; what is not in it says nothing.
    virtual void askCrowds(std::function<void(std::map<std::string, int>)> done) = 0;
};

} // namespace plaza::ui
