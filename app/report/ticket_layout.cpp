// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ticket_layout.h"

#include <algorithm>
#include <cmath>

namespace plaza::report {

namespace {

constexpr double kLeft = kMargin;
constexpr double kRight = kPageWidth - kMargin;
constexpr double kTop = 900;
constexpr double kBottom = kPageHeight - kMargin;
// The side of the square for the symbol: 41 modules of 1.1 mm.
constexpr double kSymbolSide = 4510;
constexpr double kLargestModule = 140;
// Between the symbol's square and what stands above or beside it: four modules of the largest size.
constexpr double kGap = 4 * kLargestModule;

const QColor kInk(0x0F, 0x17, 0x2A);
const QColor kInk2(0x3A, 0x45, 0x5A);

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

// Puts texts one below the other in a column.
class Column {
public:
    Column(TicketLayout &layout, double left, double top, double width)
        : m_layout(layout), m_left(left), m_top(top), m_width(width)
    {
    }

    void put(const QString &words, const TextStyle &style, double gapAfter = 0)
    {
        if (words.trimmed().isEmpty())
            return;
        FittedText fitted(words, style, m_width);
        const double height = fitted.height();
        m_layout.texts.push_back({QRectF(m_left, m_top, m_width, height), std::move(fitted)});
        m_top += height + gapAfter;
    }
    void bar(QRectF box, const QColor &colour) { m_layout.bars.push_back({box, colour}); }
    void skip(double height) { m_top += height; }
    [[nodiscard]] double top() const { return m_top; }

private:
    TicketLayout &m_layout;
    double m_left;
    double m_top;
    double m_width;
};

// How generous the upper part is; tried from the first to the last until it fits above the tear line.
struct Density {
    double scale;     // of type and gaps
    bool english;     // the second language
    std::size_t days; // lines of time a session may have
};
constexpr Density kDensities[] = {{1.0, true, 4},   {0.92, true, 4},  {0.92, false, 4}, {0.84, false, 4},
                                  {0.76, false, 3}, {0.70, false, 2}, {0.66, false, 1}};

// More are counted in a line: a ticket is no timetable, and a hostile roster must not cost minutes.
constexpr std::size_t kMostVisits = 5;

void putVisit(Column &column, TicketLayout &layout, const Visit &visit, const Density &density)
{
    const double s = density.scale;
    const double start = column.top();
    column.put(text(visit.session.zh), {.size = 420 * s, .smallest = 300 * s, .bold = true, .colour = kInk});
    if (density.english)
        column.put(text(visit.session.en), {.size = 250 * s, .smallest = 220 * s, .colour = kInk2});
    const std::size_t shown = visit.times.size() <= density.days ? visit.times.size() : density.days - 1;
    for (std::size_t i = 0; i < shown; ++i)
        column.put(text(visit.times[i]), {.size = 350 * s, .smallest = 270 * s, .colour = kInk, .lines = 1});
    if (shown < visit.times.size())
        column.put(QStringLiteral("%1共 %2 天，以现场日程为准")
                       .arg(shown > 0 ? QStringLiteral("……") : QString())
                       .arg(visit.times.size()),
                   {.size = 350 * s, .smallest = 270 * s, .colour = kInk2, .lines = 1});
    column.put(text(visit.place), {.size = 350 * s, .smallest = 270 * s, .colour = kInk2});
    layout.bars.push_back({QRectF(kLeft, start + 60 * s, 60, column.top() - start - 120 * s), QColor()});
}

// Everything above the tear line; returns where it ends.
double putUpperPart(TicketLayout &layout, const TicketPage &page, const Density &density, std::size_t visits)
{
    const double s = density.scale;
    const QColor primary(text(page.theme.primary));
    const QColor accent(text(page.theme.accent));
    Column column(layout, kLeft, kTop, kRight - kLeft);
    column.put(text(page.eventName.zh),
               {.size = 430 * s, .smallest = 300 * s, .bold = true, .colour = primary, .lines = 3}, 60 * s);
    if (density.english)
        column.put(text(page.eventName.en), {.size = 250, .smallest = 210, .colour = kInk2});
    column.skip(260 * s);
    column.bar({kLeft, column.top(), 1400, 80}, accent);
    column.skip(80 + 300 * s);

    column.put(text(page.name),
               {.size = 1080 * s, .smallest = 420 * s, .bold = true, .colour = kInk, .lines = 2, .leading = 1.2},
               80 * s);
    column.put(text(page.organisation),
               {.size = 400 * s, .smallest = 280 * s, .colour = kInk2, .lines = 2, .elide = Qt::ElideMiddle});
    column.put(text(page.title), {.size = 350 * s, .smallest = 280 * s, .colour = kInk2, .lines = 1});

    Column sessions(layout, kLeft + 280, column.top(), kRight - kLeft - 280);
    for (std::size_t i = 0; i < visits; ++i) {
        sessions.skip(320 * s);
        putVisit(sessions, layout, page.visits[i], density);
        layout.bars.back().colour = primary;
    }
    if (visits < page.visits.size()) {
        sessions.skip(160 * s);
        sessions.put(QStringLiteral("另有 %1 场，请看现场日程").arg(page.visits.size() - visits),
                     {.size = 330 * s, .smallest = 270 * s, .colour = kInk2, .lines = 1});
    }
    return sessions.top();
}

void putFact(Column &column, const QString &label, const std::string &value, double scale)
{
    if (text(value).trimmed().isEmpty())
        return;
    column.put(label, {.size = 270, .smallest = 270, .colour = kInk2, .lines = 1});
    column.put(text(value),
               {.size = 820 * scale, .smallest = 260, .bold = true, .colour = kInk, .lines = 2, .leading = 1.2}, 160);
}

// Right of the symbol: seat and zone from its top, what to do with the code from its bottom.
void putStub(TicketLayout &layout, const TicketPage &page)
{
    const double left = kLeft + kSymbolSide + kGap;
    const double width = kRight - left;
    TicketLayout below;
    Column hint(below, left, 0, width);
    hint.put(QStringLiteral("请在签到机前出示此码"), {.size = 310, .smallest = 260, .bold = true, .colour = kInk}, 20);
    hint.put(QStringLiteral("Show this code at the kiosk"), {.size = 230, .smallest = 200, .colour = kInk2}, 140);
    hint.put(QStringLiteral("票号 No. ") + text(page.shortForm),
             {.size = 270, .smallest = 220, .colour = kInk2, .lines = 1});
    const double hintTop = kBottom - hint.top() + 40;

    for (const double scale : {1.0, 0.85, 0.7, 0.6, 0.5}) {
        TicketLayout above;
        Column facts(above, left, kBottom - kSymbolSide - 60, width);
        putFact(facts, QStringLiteral("座位  Seat"), page.seat, scale);
        putFact(facts, QStringLiteral("分区  Zone"), page.zone, scale);
        if (facts.top() > hintTop && scale > 0.5)
            continue;
        for (PlacedText &placed : above.texts)
            layout.texts.push_back(std::move(placed));
        break;
    }
    for (PlacedText &placed : below.texts) {
        placed.box.translate(0, hintTop);
        layout.texts.push_back(std::move(placed));
    }
}

} // namespace

TicketLayout layOutTicket(const TicketPage &page, int modulesASide)
{
    // Whole hundredths a module, so that every edge of the symbol is a whole number; a short code of another platform
    // stands in the middle of the square, not blown up into its own quiet zone.
    const double module = std::min(std::floor(kSymbolSide / modulesASide), kLargestModule);
    const double side = module * modulesASide;
    const double inset = std::floor((kSymbolSide - side) / 2);
    const QRectF symbol(kLeft + inset, kBottom - kSymbolSide + inset, side, side);
    const double tear = kBottom - kSymbolSide - kGap;

    const double room = tear - 200;
    const auto at = [&](const Density &density, std::size_t visits) {
        TicketLayout layout;
        layout.symbol = symbol;
        layout.modulesASide = modulesASide;
        layout.tear = tear;
        const bool fits = putUpperPart(layout, page, density, visits) <= room;
        return std::pair(fits, std::move(layout));
    };
    // As many sessions as fit at the tightest, then as much air as they leave.
    const Density &tightest = *std::rbegin(kDensities);
    std::size_t visits = std::min(page.visits.size(), kMostVisits);
    while (visits > 0 && !at(tightest, visits).first)
        --visits;
    for (const Density &density : kDensities) {
        auto [fits, layout] = at(density, visits);
        if (fits || &density == &tightest) {
            putStub(layout, page);
            return std::move(layout);
        }
    }
    return {};
}

} // namespace plaza::report
