// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo_camera.h"

#include "ui/demo_camera_art.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace plaza::ui {
namespace {

constexpr QSize kSquare{1440, 800}; ///< larger than the picture: the camera sways over it
constexpr double kTurn = 2 * std::numbers::pi;

/// Between 0 and 1, slow at both ends.
double eased(double part)
{
    const double t = std::clamp(part, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// A code that is no ticket of this event: somebody's link, or one that looks like ours.
std::string strangersCode(DemoRandom &random)
{
    static constexpr std::string_view kLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const bool link = random.integer(0, 1) == 0;
    std::string code = link ? "https://example.org/t/" : "PZ1:";
    for (int left = link ? 16 : 124; left > 0; --left)
        code += kLetters[static_cast<std::size_t>(random.integer(0, static_cast<int>(kLetters.size()) - 1))];
    return code;
}

std::uint32_t seedOf(std::uint32_t seed, std::int64_t number)
{
    return seed * 7919U + static_cast<std::uint32_t>(number);
}

} // namespace

DemoCamera::DemoCamera(DemoTickets tickets)
    : m_tickets(std::move(tickets)), m_square(drawSquare(kSquare, m_tickets.seed))
{
    std::uint32_t seed = m_tickets.seed;
    for (QImage &walker : m_walkers)
        walker = drawWalker(++seed);
}

DemoCamera::Guest DemoCamera::guest(std::int64_t number) const
{
    DemoRandom random(seedOf(m_tickets.seed, number));
    const std::int64_t place = number % kBlock;
    if (place == kStrangerAt)
        return {strangersCode(random), true, false};
    const auto earlier = [](std::int64_t p) {
        return (p > kAgainAt ? 1 : 0) + (p > kStrangerAt ? 1 : 0);
    };
    std::int64_t next = number / kBlock * (kBlock - 2) + place - earlier(place);
    if (place == kAgainAt)
        next -= random.integer(1, static_cast<int>(kAgainAt));
    const auto count = static_cast<std::int64_t>(m_tickets.codes.size());
    return {m_tickets.codes[static_cast<std::size_t>(next % count)], false, place == kAgainAt || next >= count};
}

void DemoCamera::paint(QImage &picture, std::int64_t ms)
{
    const double seconds = static_cast<double>(ms) / 1000;
    const QSize room = kSquare - kSize;
    const double swayX = 0.5 + 0.5 * std::sin(seconds * kTurn / 17);
    const double swayY = 0.5 + 0.5 * std::sin(seconds * kTurn / 11);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QPoint(-static_cast<int>(room.width() * swayX), -static_cast<int>(room.height() * swayY)),
                      m_square);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    paintWalkers(painter, seconds);
    paintHand(painter, ms / kEachMs, ms % kEachMs);
}

void DemoCamera::paintWalkers(QPainter &painter, double seconds) const
{
    for (std::size_t i = 0; i < m_walkers.size(); ++i) {
        const QImage &walker = m_walkers[i];
        const int way = kSize.width() + 2 * walker.width();
        const double speed = 46 + 17 * static_cast<double>(i);
        const double along = std::fmod(seconds * speed + static_cast<double>(i) * 431, way);
        const double x = (i % 2 == 0 ? along : way - along) - walker.width();
        const double step = 5 * std::abs(std::sin(seconds * 3.2 + static_cast<double>(i)));
        painter.drawImage(QPoint(static_cast<int>(x), 205 + 14 * static_cast<int>(i) - static_cast<int>(step)), walker);
    }
}

void DemoCamera::paintHand(QPainter &painter, std::int64_t number, std::int64_t ms)
{
    if (ms >= kInMs + kHeldMs + kOutMs)
        return;
    const std::uint32_t seed = seedOf(m_tickets.seed, number);
    if (m_handNumber != number) {
        m_hand = drawHand(guest(number).code, seed);
        m_handNumber = number;
    }
    DemoRandom random(seed);
    const double tilt = random.real(-13, 13), size = random.real(0.82, 1.04), phase = random.real(0, kTurn);
    const double side = random.real(-260, 260);
    const double seconds = static_cast<double>(ms) / 1000;
    const double away = 1 - eased(static_cast<double>(ms) / kInMs) +
                        eased(static_cast<double>(ms - kInMs - kHeldMs) / static_cast<double>(kOutMs));
    const QPointF drift(16 * std::sin(seconds * 1.7 + phase), 11 * std::sin(seconds * 2.3 + phase));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QPointF(kSize.width() / 2.0 + side * away, kSize.height() / 2.0 + 900 * away) + drift);
    painter.rotate(tilt + 4 * std::sin(seconds * 1.3 + phase) + tilt * away);
    const double breathing = size * (1 + 0.05 * std::sin(seconds * 1.1 + phase));
    painter.scale(breathing, breathing);
    painter.drawImage(QPointF(-m_hand.width() / 2.0, -m_hand.height() / 2.0), m_hand);
}

} // namespace plaza::ui
