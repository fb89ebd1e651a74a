// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_spec.h"

#include <QImage>
#include <QSize>

#include <array>
#include <cstdint>
#include <string>

namespace plaza::ui {

/// What the demo camera sees at a time: people who come to the desk one after another and hold out a phone or a paper
/// ticket, in front of a busy square. A pure function of seed and time, but for the pictures that it keeps for reuse:
/// one thread at a time.
class DemoCamera {
public:
    static constexpr QSize kSize{1280, 720};
    static constexpr std::int64_t kEachMs = 4800;  ///< from one person to the next
    static constexpr std::int64_t kInMs = 700;     ///< a hand comes
    static constexpr std::int64_t kHeldMs = 2600;  ///< … holds the ticket out
    static constexpr std::int64_t kOutMs = 600;    ///< … and goes
    static constexpr std::int64_t kBlock = 10;     ///< people in one round …
    static constexpr std::int64_t kAgainAt = 4;    ///< … of whom this one has been here before
    static constexpr std::int64_t kStrangerAt = 8; ///< … and this one holds a code of somewhere else

    /// Who is at the desk.
    struct Guest {
        std::string code;
        bool stranger = false;
        bool again = false;
    };

    explicit DemoCamera(DemoTickets tickets); ///< with at least one code

    [[nodiscard]] Guest guest(std::int64_t number) const; ///< the n-th to come, from 0
    /// Paints the picture at `ms` over the whole of `picture`: kSize, Format_RGB32.
    void paint(QImage &picture, std::int64_t ms);

private:
    void paintWalkers(class QPainter &painter, double seconds) const;
    void paintHand(class QPainter &painter, std::int64_t number, std::int64_t ms);

    DemoTickets m_tickets;
    QImage m_square;
    std::array<QImage, 4> m_walkers;
    std::int64_t m_handNumber = -1;
    QImage m_hand; ///< of m_handNumber
};

} // namespace plaza::ui
