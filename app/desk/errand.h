// SPDX-License-Identifier: GPL-3.0-or-later
// What one process asks the holder of a store to do, and the answers, as messages (CBOR: codes are bytes, not text).
#pragma once

#include "desk/desk.h"

#include <string>
#include <variant>

namespace plaza::desk {

struct Errand {
    enum class What { SignIn, SignOut, Revoke, Import, Forget, Purge, Order };
    What what = What::SignIn;
    Act act;            ///< all but Import and Purge; of Forget only `who`
    std::string file;   ///< Import: the roster's, absolute; the holder reads it
    std::string reason; ///< Forget
    std::string order;  ///< Order: its JSON (desk/order.h)
};

/// What an order answers: its JSON.
struct Reply {
    std::string json;
};

/// What came of it. The same op id with another act, or something that broke, is a sentence.
using Answer = std::variant<Outcome, Imported, Forgotten, Purged, Reply, OpReused, std::string>;

std::string toMessage(const Errand &errand);
std::string toMessage(const Answer &answer);
/// Throw std::runtime_error on anything that is no such message.
Errand errandFrom(const std::string &message);
Answer answerFrom(const std::string &message);

/// Does it, here. Throws what the desk throws.
Answer run(Desk &desk, const Errand &errand);
/// For the listener: a message in, a message out; never throws.
std::string serve(Desk &desk, const std::string &message);

} // namespace plaza::desk
