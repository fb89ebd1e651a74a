// SPDX-License-Identifier: GPL-3.0-or-later
// The stamp rally at one kiosk: a card is shown, stamped once per booth, and exchanged once for a voucher. Nothing is
// told before it is on disk.
#pragma once

#include "core/stamps.h"
#include "desk/desk.h"
#include "desk/stamp_card.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plaza::desk {

/// The event's HMAC for codes and guest cards.
core::StampHmac stampHmac(const store::Keys &keys);
BoothCode boothCode(const core::StampHmac &hmac, const std::string &booth, core::Instant at);

/// On the desk's thread, like the desk, which outlives it. A card is named by what its owner shows: any ticket that
/// the desk honours, or a guest card. No function throws but for std::bad_alloc.
class StampDesk {
public:
    explicit StampDesk(Desk &desk);

    /// Whether the event has a rally with stations.
    [[nodiscard]] bool offered() const { return !m_desk.config().stamps.empty() && !m_stations.empty(); }
    [[nodiscard]] BoothCode codeOf(const std::string &booth) const;
    /// A new guest card's QR text; nothing is kept of it until its first stamp. Empty: guests don't play.
    [[nodiscard]] std::string newGuestCard() const;
    /// How many people were stamped within core::kQueueMs, by station; nobody known of, no entry. Empty out of the
    /// rally's time, and when the store can't be read.
    [[nodiscard]] std::map<std::string, int> crowds();

    /// `kiosk` is where its owner stands.
    StampCard card(const std::string &cardCode, const std::string &kiosk);
    /// The card is shown at the booth's own kiosk.
    Stamping stampShown(const std::string &cardCode, const std::string &booth, const std::string &kiosk);
    /// A booth's rotating code, as it was scanned or typed.
    Stamping stampByCode(const std::string &cardCode, const std::string &boothCode, const std::string &kiosk);
    /// Staff give it by hand; `staff`: who, one line.
    Stamping stampByStaff(const std::string &cardCode, const std::string &booth, const std::string &staff,
                          const std::string &kiosk);
    /// A full card becomes a voucher, once.
    StampCard exchange(const std::string &cardCode, const std::string &kiosk);

private:
    struct Holder {
        core::Verdict verdict = core::Verdict::Invalid;
        std::string card; ///< Welcome only
        std::string guestCode;
    };
    [[nodiscard]] Holder holderOf(const std::string &cardCode);
    [[nodiscard]] StampCard cardOf(const Holder &holder, const std::string &kiosk);
    void tellReward(StampCard &card, const std::string &id, const std::string &kiosk);
    [[nodiscard]] std::string nextFor(const StampCard &card, const std::string &kiosk);
    [[nodiscard]] int left(const std::string &kiosk);
    struct Asked;
    template <class Work> StampCard shown(const std::string &cardCode, const std::string &kiosk, Work work);
    template <class Decide> Stamping stamped(const std::string &cardCode, const std::string &kiosk, Decide decide);

    Desk &m_desk;
    core::StampHmac m_hmac;
    std::vector<std::string> m_stations;
};

} // namespace plaza::desk
