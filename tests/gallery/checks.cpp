// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/checks.h"

#include <QQuickItem>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace plaza::gallery {
namespace {

constexpr qreal kTarget = 96;  // px of the canvas
constexpr qreal kReach = 0.40; // of the height: nothing to tap above it
constexpr qreal kSlack = 1;    // px, for rounding

class Checker {
public:
    explicit Checker(QQuickItem &canvas) : m_canvas(canvas) {}

    QStringList run()
    {
        // Over a sheet nothing below it can be touched or matters.
        QQuickItem *sheet = itemNamed(m_canvas, QStringLiteral("idle"));
        visit(sheet && sheet->isVisible() ? *sheet : m_canvas, false);
        for (const QQuickItem *text : m_texts)
            for (const QQuickItem *target : m_targets)
                checkCovered(*text, *target);
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                checkApart(*m_texts[i], *m_texts[j]);
        return m_findings;
    }

private:
    void visit(QQuickItem &item, bool clipped)
    {
        if (!item.isVisible() || item.opacity() <= 0)
            return;
        if (item.property("tapTarget").toBool())
            checkTarget(item);
        else if (item.property("truncated").isValid())
            checkText(item);
        if (!clipped && item.width() > 0 && item.height() > 0 && !inside(item))
            complain(item, QStringLiteral("lies outside the canvas"));
        for (QQuickItem *child : item.childItems())
            visit(*child, clipped || item.clip());
    }

    void checkTarget(const QQuickItem &item)
    {
        if (!item.isEnabled())
            return;
        m_targets.push_back(&item);
        if (item.width() < kTarget || item.height() < kTarget)
            complain(item, QStringLiteral("is a touch target of only %1 × %2").arg(item.width()).arg(item.height()));
        if (item.property("anywhere").toBool())
            return;
        if (place(item).top() + kSlack < kReach * m_canvas.height() && !under(item, "forStaff"))
            complain(item, QStringLiteral("is a touch target above the reachable part"));
    }

    void checkText(const QQuickItem &text)
    {
        static const QRegularExpression kId(QStringLiteral("^[a-z]+(\\.[a-z0-9]+)+$"));
        const QString words = text.property("text").toString();
        if (words.isEmpty())
            return;
        m_texts.push_back(&text);
        if (kId.match(words).hasMatch() || words.contains(QLatin1String("%1")))
            complain(text, QStringLiteral("has no words in this language"));
        if (text.property("textFormat").toInt() != Qt::PlainText)
            complain(text, QStringLiteral("is not plain text"));
        if (text.property("mayElide").toBool())
            return;
        if (text.property("truncated").toBool())
            complain(text, QStringLiteral("is cut off"));
        if (text.property("contentWidth").toReal() > text.width() + kSlack ||
            text.property("contentHeight").toReal() > text.height() + text.property("lineHeight").toReal() / 4)
            complain(text, QStringLiteral("is larger than its place"));
    }

    /// A text may stand on its own button, not on another one.
    void checkCovered(const QQuickItem &text, const QQuickItem &target)
    {
        if (target.parentItem()->isAncestorOf(&text) || target.property("anywhere").toBool())
            return;
        const QRectF both = ink(text).intersected(place(target));
        if (both.width() > 4 && both.height() > 4)
            complain(text, QStringLiteral("stands over a button"));
    }

    void checkApart(const QQuickItem &text, const QQuickItem &other)
    {
        if (under(text, "overlay") != under(other, "overlay"))
            return; // the toast lies over what only shows
        const QRectF a = ink(text), b = ink(other), both = a.intersected(b);
        if (both.width() > 4 && both.height() > 0.3 * std::min(a.height(), b.height()))
            complain(text, QStringLiteral("stands over “%1”").arg(other.property("text").toString()));
    }

    /// Whether the item, or one that it stands in, has this property.
    [[nodiscard]] static bool under(const QQuickItem &item, const char *property)
    {
        return item.property(property).toBool() || (item.parentItem() && under(*item.parentItem(), property));
    }

    /// Where a text is seen: its words, without what is clipped away.
    [[nodiscard]] QRectF ink(const QQuickItem &text) const
    {
        const qreal width = text.property("contentWidth").toReal();
        const int align = text.property("effectiveHorizontalAlignment").toInt();
        const qreal spare = text.width() - width;
        const qreal x = align == Qt::AlignHCenter ? spare / 2 : align == Qt::AlignRight ? spare : 0;
        QRectF seen = text.mapRectToItem(&m_canvas, QRectF(x, 0, width, text.height()));
        for (const QQuickItem *above = text.parentItem(); above && above != &m_canvas; above = above->parentItem())
            if (above->clip())
                seen = seen.intersected(place(*above));
        return seen;
    }

    [[nodiscard]] QRectF place(const QQuickItem &item) const
    {
        return item.mapRectToItem(&m_canvas, QRectF(0, 0, item.width(), item.height()));
    }

    [[nodiscard]] bool inside(const QQuickItem &item) const
    {
        const QRectF all(-kSlack, -kSlack, m_canvas.width() + 2 * kSlack, m_canvas.height() + 2 * kSlack);
        return all.contains(place(item));
    }

    void complain(const QQuickItem &item, const QString &what)
    {
        const QRectF at = place(item);
        const QString words = item.property("text").toString();
        m_findings += QStringLiteral("%1%2 at %3,%4 %5")
                          .arg(QString::fromLatin1(item.metaObject()->className()).section(QLatin1Char('_'), 0, 0),
                               words.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(words))
                          .arg(at.x())
                          .arg(at.y())
                          .arg(what);
    }

    QQuickItem &m_canvas;
    QStringList m_findings;
    std::vector<const QQuickItem *> m_texts, m_targets;
};

} // namespace

QQuickItem *itemNamed(QQuickItem &root, const QString &name)
{
    if (root.objectName() == name)
        return &root;
    for (QQuickItem *child : root.childItems())
        if (QQuickItem *found = itemNamed(*child, name))
            return found;
    return nullptr;
}

QStringList check(QQuickWindow &window)
{
    QQuickItem *canvas = itemNamed(*window.contentItem(), QStringLiteral("canvas"));
    if (!canvas)
        return {QStringLiteral("there is no canvas")};
    QStringList findings = Checker(*canvas).run();
    const QRectF onGlass = canvas->mapRectToScene(QRectF(0, 0, canvas->width(), canvas->height()));
    if (onGlass != QRectF(0, 0, window.width(), window.height()))
        findings += QStringLiteral("the canvas does not fill the window");
    return findings;
}

} // namespace plaza::gallery
