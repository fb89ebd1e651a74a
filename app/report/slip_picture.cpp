// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/slip_picture.h"

#include "report/atomic_file.h"
#include "report/fitted_text.h"
#include "report/pdf_page.h"
#include "ticket/symbol.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>

namespace plaza::report {

namespace {

constexpr int kMarginDots = 4;
constexpr int kQuiet = 4;
constexpr int kSmallestModule = 4;
constexpr int kLargestModule = 8; // a millimetre: more is only longer paper
constexpr int kDotsPerMeter = 8000;

struct PlacedLine {
    int top;
    FittedText text;
};

/// Texts one below the other, then a symbol's square between them.
class Roll {
public:
    void put(const std::string &words, const TextStyle &style, int gapAfter)
    {
        const QString text = QString::fromStdString(words);
        if (text.trimmed().isEmpty())
            return;
        FittedText fitted(text, style, kSlipDots - 2 * kMarginDots);
        const int height = static_cast<int>(fitted.height()) + 1;
        m_lines.push_back({m_top, std::move(fitted)});
        m_top += height + gapAfter;
    }
    /// The Chinese, and below it, smaller, the English where it says something else.
    void put(const core::LocalizedText &words, const TextStyle &style, int gapAfter)
    {
        TextStyle second = style;
        second.size = std::max(24.0, style.size * 0.66);
        second.smallest = std::min(style.smallest, 22.0);
        second.bold = false;
        const bool two = !words.zh.empty() && !words.en.empty() && words.zh != words.en;
        put(words.zh.empty() ? words.en : words.zh, style, two ? 0 : gapAfter);
        if (two)
            put(words.en, second, gapAfter);
    }
    void rule(int gapAfter)
    {
        m_rules.push_back(m_top);
        m_top += 2 + gapAfter;
    }
    /// Room of this height over the whole width; tells where it begins.
    int room(int height)
    {
        const int top = m_top;
        m_top += height;
        return top;
    }
    [[nodiscard]] int height() const { return m_top; }
    void draw(QPainter &painter) const
    {
        for (const PlacedLine &line : m_lines)
            line.text.draw(painter, QPointF(kMarginDots, line.top));
        for (const int top : m_rules)
            painter.fillRect(kMarginDots, top, kSlipDots - 2 * kMarginDots, 2, Qt::black);
    }

private:
    int m_top = 8;
    std::vector<PlacedLine> m_lines;
    std::vector<int> m_rules;
};

int moduleOf(const ticket::Symbol &symbol)
{
    return std::min(kLargestModule, kSlipDots / (symbol.size + 2 * kQuiet));
}

/// Level M, like everything of ours: its larger modules are read sooner than Q's mend a crease (app/ticket/ticket.md).
ticket::Symbol symbolOf(const std::string &code)
{
    auto symbol = ticket::makeSymbol(code);
    if (!symbol || moduleOf(*symbol) < kSmallestModule)
        throw WriteError("can't draw a slip: its code fits no QR symbol of this width");
    return std::move(*symbol);
}

void draw(QPainter &painter, const ticket::Symbol &symbol, int top)
{
    const int module = moduleOf(symbol);
    const int left = (kSlipDots - symbol.size * module) / 2;
    for (int y = 0; y < symbol.size; ++y)
        for (int x = 0; x < symbol.size; ++x)
            if (symbol.dark(x, y))
                painter.fillRect(left + x * module, top + (kQuiet + y) * module, module, module, Qt::black);
}

} // namespace

QImage slipPicture(const Slip &slip)
{
    needFont("a slip");
    const ticket::Symbol symbol = symbolOf(slip.code);
    const TextStyle about{.size = 26, .smallest = 22, .lines = 1};
    const TextStyle fact{.size = 36, .smallest = 28, .bold = true, .lines = 4};
    Roll roll;
    roll.put(slip.event, {.size = 30, .smallest = 26, .bold = true, .lines = 4}, 10);
    roll.rule(10);
    roll.put(slip.tier, {.size = 30, .smallest = 26, .lines = 3}, 2);
    roll.put(slip.prize, {.size = 48, .smallest = 36, .bold = true, .lines = 4}, 0);
    const int symbolTop = roll.room((symbol.size + 2 * kQuiet) * moduleOf(symbol));
    roll.put("兑奖号 Code", about, 0);
    roll.put(slip.shortCode, {.size = 80, .smallest = 40, .bold = true, .lines = 1, .leading = 1.1}, 6);
    if (!slip.desk.empty())
        roll.put("领取地点 Where", about, 0);
    roll.put(slip.desk, fact, 8);
    roll.put("领取时间 When", about, 0);
    roll.put(slip.until, {.size = 34, .smallest = 24, .bold = true, .lines = 1}, 8);

    QImage grey(kSlipDots, roll.height(), QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    roll.draw(painter);
    draw(painter, symbol, symbolTop);
    painter.end();
    QImage picture = grey.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
    picture.setDotsPerMeterX(kDotsPerMeter);
    picture.setDotsPerMeterY(kDotsPerMeter);
    return picture;
}

std::vector<std::uint8_t> slipPng(const Slip &slip)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !slipPicture(slip).save(&buffer, "PNG"))
        throw WriteError("can't make a PNG of a slip");
    return {bytes.begin(), bytes.end()};
}

} // namespace plaza::report
