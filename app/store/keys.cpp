// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys.h"

#include "store/error.h"
#include "store/files.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace plaza::store {

namespace {

constexpr std::string_view kFormat = "plaza-keys/1";
constexpr std::uintmax_t kMaxKeyFile = 64 * 1024;

std::string certificateText(const Certificate &certificate)
{
    return "plaza-kiosk-certificate/1\n" + certificate.kiosk + "\n" + crypto::toHex(certificate.key.bytes);
}

Certificate certify(const std::string &kiosk, const crypto::SigningSeed &kioskSeed,
                    const crypto::SigningSeed &eventSeed)
{
    Certificate certificate{.kiosk = kiosk, .key = crypto::publicKeyOf(kioskSeed), .signature = {}};
    certificate.signature = crypto::Signer(eventSeed).sign(crypto::bytesOf(certificateText(certificate)));
    return certificate;
}

[[noreturn]] void refuse(const std::filesystem::path &file, const std::string &what)
{
    throw StoreError(Trouble::WrongKeys,
                     file.string() + ": " + what + "; copy the key file that stands beside the store it was made with");
}

template <std::size_t N>
std::array<std::uint8_t, N> fixed(const nlohmann::json &json, const char *field, const std::filesystem::path &file)
{
    const auto bytes = crypto::fromHex(json.at(field).get<std::string>());
    if (!bytes || bytes->size() != N)
        refuse(file, std::string("the entry ") + field + " is damaged");
    std::array<std::uint8_t, N> out{};
    std::copy(bytes->begin(), bytes->end(), out.begin());
    return out;
}

Keys parse(const nlohmann::json &json, const std::filesystem::path &file)
{
    if (json.at("format") != kFormat)
        refuse(file, "not a key file of this version");
    Keys keys;
    keys.install = json.at("install").get<std::string>();
    keys.event = json.at("event").get<std::string>();
    keys.kiosk = json.at("kiosk").get<std::string>();
    keys.eventKey = crypto::EventKey(fixed<32>(json, "event_key", file));
    keys.pepper = crypto::Pepper(fixed<32>(json, "pepper", file));
    for (const auto &entry : json.at("trusted"))
        keys.trusted.push_back({fixed<32>(entry, "key", file)});
    if (json.contains("event_seed"))
        keys.eventSeed = crypto::SigningSeed(fixed<32>(json, "event_seed", file));
    keys.sealKey = crypto::SealKey(fixed<32>(json, "seal_key", file));
    keys.kioskSeed = crypto::SigningSeed(fixed<32>(json, "kiosk_seed", file));
    keys.certificate = {.kiosk = keys.kiosk,
                        .key = crypto::publicKeyOf(keys.kioskSeed),
                        .signature = {fixed<64>(json, "certificate", file)}};
    if (keys.trusted.empty() || !isGenuine(keys.certificate, keys.trusted.front()))
        refuse(file, "the kiosk's certificate does not fit");
    return keys;
}

} // namespace

Keys newEventKeys(const std::string &event, const std::string &kiosk)
{
    Keys keys;
    keys.install = crypto::randomId();
    keys.event = event;
    keys.kiosk = kiosk;
    keys.eventKey = crypto::EventKey::random();
    keys.pepper = crypto::Pepper::random();
    keys.eventSeed = crypto::SigningSeed::random();
    keys.sealKey = crypto::SealKey::random();
    keys.kioskSeed = crypto::SigningSeed::random();
    keys.trusted = {crypto::publicKeyOf(*keys.eventSeed)};
    keys.certificate = certify(kiosk, keys.kioskSeed, *keys.eventSeed);
    return keys;
}

Keys newKioskKeys(const Keys &other, const std::string &event, const std::string &kiosk)
{
    if (other.event != event)
        throw StoreError(Trouble::WrongKeys, "these keys are of the event '" + other.event + "', the package is '" +
                                                 event + "'; name a key file of the same event");
    if (!other.eventSeed)
        throw StoreError(Trouble::WrongKeys, "this key file can't certify a further kiosk: it holds no event signing "
                                             "key; name the key file of the store that issues the tickets");
    Keys keys = newEventKeys(event, kiosk);
    keys.eventKey = other.eventKey;
    keys.pepper = other.pepper;
    keys.trusted = other.trusted;
    keys.certificate = certify(kiosk, keys.kioskSeed, *other.eventSeed);
    keys.eventSeed.reset();
    return keys;
}

crypto::StampKey stampKeyOf(const Keys &keys)
{
    return crypto::StampKey(crypto::hmac(keys.eventKey, "stamp-key", crypto::bytesOf(keys.event)).bytes);
}

bool isGenuine(const Certificate &certificate, const crypto::PublicKey &eventKey)
{
    return crypto::verify(eventKey, crypto::bytesOf(certificateText(certificate)), certificate.signature);
}

std::filesystem::path keyFileOf(const std::filesystem::path &store)
{
    return store.string() + ".key";
}

Keys readKeys(const std::filesystem::path &file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error)
        refuse(file, "the key file is missing or unreadable (" + error.message() + ")");
    if (size > kMaxKeyFile)
        refuse(file, "far too large for a key file");
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto json = nlohmann::json::parse(text, nullptr, false);
    try {
        if (!in || json.is_discarded())
            refuse(file, "not a key file");
        return parse(json, file);
    } catch (const nlohmann::json::exception &) {
        refuse(file, "an entry is missing");
    }
}

void writeKeys(const Keys &keys, const std::filesystem::path &file)
{
    nlohmann::ordered_json json{{"format", kFormat},
                                {"note", "Secret. Keep it with the store, and nowhere else."},
                                {"event", keys.event},
                                {"kiosk", keys.kiosk},
                                {"install", keys.install},
                                {"event_key", crypto::toHex(keys.eventKey.bytes())},
                                {"pepper", crypto::toHex(keys.pepper.bytes())}};
    for (const crypto::PublicKey &key : keys.trusted)
        json["trusted"].push_back({{"key", crypto::toHex(key.bytes)}});
    if (keys.eventSeed)
        json["event_seed"] = crypto::toHex(keys.eventSeed->bytes());
    json["seal_key"] = crypto::toHex(keys.sealKey.bytes());
    json["kiosk_seed"] = crypto::toHex(keys.kioskSeed.bytes());
    json["certificate"] = crypto::toHex(keys.certificate.signature.bytes);
    writeNewFile(file, json.dump(2) + "\n");
}

} // namespace plaza::store
