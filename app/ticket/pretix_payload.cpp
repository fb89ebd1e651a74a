// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket/pretix_payload.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace plaza::ticket {

namespace {

using crypto::ByteView;

constexpr std::int64_t kMsPerSecond = 1000;
constexpr std::int64_t kLatestSecond = 253'402'300'799; // the end of the year 9999; × 1000 still fits 64 bits
constexpr std::uint64_t kSeed = 1;
constexpr std::uint64_t kLastField = (1U << 29) - 1; // protobuf numbers fields from 1 to this
constexpr std::size_t kLongestNumber = 10;           // bytes of seven bits that 64 bits need
constexpr std::uint8_t kVarint = 0;
constexpr std::uint8_t kEightBytes = 1;
constexpr std::uint8_t kLengthDelimited = 2;
constexpr std::uint8_t kFourBytes = 5;

/// Takes values off the front. The first thing that is wrong ends it: from then on there is nothing more.
class Wire {
public:
    explicit Wire(ByteView bytes) : m_rest(bytes) {}

    [[nodiscard]] bool more() const { return !m_refused && !m_rest.empty(); }
    [[nodiscard]] bool refused() const { return m_refused; }
    [[nodiscard]] PretixRefusal refusal() const { return m_refusal; } ///< when it was refused
    void refuse(PretixRefusal refusal)
    {
        if (!m_refused)
            m_refusal = refusal;
        m_refused = true;
    }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; more(); ++i) {
            const std::uint8_t byte = m_rest.front();
            m_rest = m_rest.subspan(1);
            const bool beyond64Bits = i == kLongestNumber - 1 && byte > 1;
            const bool needless = i > 0 && byte == 0;
            if (beyond64Bits || needless) {
                refuse(PretixRefusal::LongNumber);
                return 0;
            }
            value |= std::uint64_t{byte & 0x7FU} << (7 * i);
            if ((byte & 0x80U) == 0)
                return value;
        }
        refuse(PretixRefusal::CutOff);
        return 0;
    }

    ByteView bytes() { return fixed(number()); }
    ByteView fixed(std::uint64_t count)
    {
        if (m_refused)
            return {};
        if (count > m_rest.size()) {
            refuse(PretixRefusal::CutOff);
            return {};
        }
        const ByteView taken = m_rest.first(static_cast<std::size_t>(count));
        m_rest = m_rest.subspan(taken.size());
        return taken;
    }

    /// A value that this program does not know: a later shop may say more, and what it says is signed, too.
    void skip(std::uint64_t type)
    {
        if (type == kVarint)
            static_cast<void>(number());
        else if (type == kLengthDelimited)
            static_cast<void>(bytes());
        else if (type == kEightBytes || type == kFourBytes)
            static_cast<void>(fixed(type == kEightBytes ? 8 : 4));
        else
            refuse(PretixRefusal::WrongWireType); // groups, which proto3 has no more, or nothing at all
    }

private:
    ByteView m_rest;
    bool m_refused = false;
    PretixRefusal m_refusal = PretixRefusal::CutOff;
};

std::int64_t positive(Wire &wire)
{
    const std::uint64_t value = wire.number();
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        wire.refuse(PretixRefusal::OutOfRange); // proto3 writes a negative number as two's complement
    return static_cast<std::int64_t>(value);
}

} // namespace

std::variant<PretixTicket, PretixRefusal> readPretixPayload(ByteView payload)
{
    Wire wire(payload);
    std::string seed;
    std::array<std::int64_t, 7> numbers{}; // by field; 0 and 1 stay unused
    std::array<bool, 7> seen{};
    while (wire.more()) {
        const std::uint64_t tag = wire.number();
        const std::uint64_t field = tag >> 3;
        if (wire.refused())
            break;
        if (field == 0 || field > kLastField) {
            wire.refuse(PretixRefusal::UnknownField);
        } else if (field >= seen.size()) {
            wire.skip(tag & 7U);
        } else if ((tag & 7U) != (field == kSeed ? kLengthDelimited : kVarint)) {
            wire.refuse(PretixRefusal::WrongWireType);
        } else if (std::exchange(seen[field], true)) {
            wire.refuse(PretixRefusal::RepeatedField);
        } else if (field == kSeed) {
            seed = crypto::textOf(wire.bytes());
        } else {
            numbers[field] = positive(wire);
        }
    }
    if (std::max(numbers[5], numbers[6]) > kLatestSecond)
        wire.refuse(PretixRefusal::OutOfRange);
    if (seed.empty())
        wire.refuse(PretixRefusal::NoSeed);
    if (wire.refused())
        return wire.refusal();
    return PretixTicket{.seed = seed,
                        .item = numbers[2],
                        .variation = numbers[3],
                        .subevent = numbers[4],
                        .validFrom = {numbers[5] * kMsPerSecond},
                        .validUntil = {numbers[6] * kMsPerSecond},
                        .payload = {payload.begin(), payload.end()}};
}

} // namespace plaza::ticket
