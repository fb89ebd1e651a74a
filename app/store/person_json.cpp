// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/person_json.h"

#include <nlohmann/json.hpp>

namespace plaza::store {

namespace {

nlohmann::json fieldsOf(const core::Attendee &attendee)
{
    nlohmann::json json{{"name", attendee.name}};
    const auto put = [&](const char *field, const std::string &text) {
        if (!text.empty())
            json[field] = text;
    };
    put("organisation", attendee.organisation);
    put("title", attendee.title);
    put("phone", attendee.phone);
    put("seat", attendee.seat);
    put("zone", attendee.zone);
    put("code", attendee.code);
    put("note", attendee.note);
    if (attendee.hidden) // not otherwise: whoever was taken in before there was this is the same person still
        json["hidden"] = true;
    return json;
}

} // namespace

std::string plainText(const core::Attendee &attendee)
{
    return fieldsOf(attendee).dump();
}

SealedPerson sealPerson(const crypto::SealKey &storeKey, const core::Attendee &attendee)
{
    const auto rowKey = crypto::SealKey::random();
    nlohmann::json json = fieldsOf(attendee);
    if (!attendee.notice.empty())
        json["notice"] = attendee.notice;
    return {.rowKey = crypto::seal(storeKey, rowKey.bytes(), "row-key:" + attendee.id),
            .sealed = crypto::seal(rowKey, crypto::bytesOf(json.dump()), "person:" + attendee.id)};
}

std::optional<core::Attendee> openPerson(const crypto::SealKey &storeKey, const std::string &id,
                                         const SealedPersonView &person)
{
    const auto keyBytes = crypto::open(storeKey, person.rowKey, "row-key:" + id);
    if (!keyBytes)
        return std::nullopt;
    const auto rowKey = crypto::SealKey::fromBytes(*keyBytes);
    if (!rowKey)
        return std::nullopt;
    const auto plain = crypto::open(*rowKey, person.sealed, "person:" + id);
    if (!plain)
        return std::nullopt;
    const auto json = nlohmann::json::parse(plain->begin(), plain->end(), nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const auto get = [&](const char *field) {
        return json.value(field, std::string{});
    };
    return core::Attendee{.id = id,
                          .name = get("name"),
                          .organisation = get("organisation"),
                          .title = get("title"),
                          .phone = get("phone"),
                          .category = {},
                          .sessions = {},
                          .seat = get("seat"),
                          .zone = get("zone"),
                          .code = get("code"),
                          .note = get("note"),
                          .notice = get("notice"),
                          .hidden = json.value("hidden", false)};
}

} // namespace plaza::store
