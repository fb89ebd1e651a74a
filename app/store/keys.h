// SPDX-License-Identifier: GPL-3.0-or-later
// The secrets that stand beside a store, in FILE.key (0600). Copying a store means copying both files.
#pragma once

#include "crypto/crypto.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace plaza::store {

/// The event key's word for a kiosk's key: a signature over the kiosk's id and public key.
struct Certificate {
    std::string kiosk;
    crypto::PublicKey key;
    crypto::Signature signature;
};

struct Keys {
    std::string install; ///< the store that these keys belong to
    std::string event;   ///< event id
    std::string kiosk;

    // shared by all stores of the event
    crypto::EventKey eventKey;
    crypto::Pepper pepper;
    std::vector<crypto::PublicKey> trusted;       ///< whose tickets are honoured: the event's, and certified kiosks'
    std::optional<crypto::SigningSeed> eventSeed; ///< only where tickets are issued

    // this store's own
    crypto::SealKey sealKey;
    crypto::SigningSeed kioskSeed;
    Certificate certificate;
};

/// Keys for the first store of an event: everything new. This store issues tickets.
Keys newEventKeys(const std::string &event, const std::string &kiosk);

/// Keys for a further store: the event's part of `other` (which must hold the event's signing key, to certify this
/// kiosk), everything else new. Throws StoreError (WrongKeys) when `other` can't certify or is another event's.
Keys newKioskKeys(const Keys &other, const std::string &event, const std::string &kiosk);

/// The key of the event's stamp rally, derived from what every store of the event holds: none travels by itself.
crypto::StampKey stampKeyOf(const Keys &keys);

bool isGenuine(const Certificate &certificate, const crypto::PublicKey &eventKey);

std::filesystem::path keyFileOf(const std::filesystem::path &store);

/// Reads a key file. Throws StoreError (WrongKeys) that names what is wrong, never the content.
Keys readKeys(const std::filesystem::path &file);

/// Writes a key file (0600, synced, by rename); refuses to overwrite. Throws StoreError.
void writeKeys(const Keys &keys, const std::filesystem::path &file);

} // namespace plaza::store
