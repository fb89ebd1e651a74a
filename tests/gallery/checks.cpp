// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/checks.h"

#include <QQuickItem>
#include <QRegularExpression>

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
        visit(m_canvas);
        return m_findings;
    }

private:
    void visit(QQuickItem &item)
    {
        if (!item.isVisible() || item.opacity() <= 0)
            return;
        if (item.property("tapTarget").toBool())
            checkTarget(item);
        else if (item.property("truncated").isValid())
            checkText(item);
        const bool offPage = item.property("mayLeaveCanvas").toBool();
        if (!offPage && !item.clip() && item.width() > 0 && item.height() > 0 && !inside(item, 0))
            complain(item, QStringLiteral("lies outside the canvas"));
        if (offPage || item.property("scrolls").toBool())
            return;
        for (QQuickItem *child : item.childItems())
            visit(*child);
    }

    void checkTarget(const QQuickItem &item)
    {
        if (!item.isEnabled())
            return;
        if (item.width() < kTarget || item.height() < kTarget)
            complain(item, QStringLiteral("is a touch target of only %1 × %2").arg(item.width()).arg(item.height()));
        if (item.property("anywhere").toBool())
            return;
        if (place(item).top() + kSlack < kReach * m_canvas.height())
            complain(item, QStringLiteral("is a touch target above the reachable part"));
    }

    void checkText(const QQuickItem &text)
    {
        static const QRegularExpression kId(QStringLiteral("^[a-z]+(\\.[a-z0-9]+)+$"));
        const QString words = text.property("text").toString();
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

    [[nodiscard]] QRectF place(const QQuickItem &item) const
    {
        return item.mapRectToItem(&m_canvas, QRectF(0, 0, item.width(), item.height()));
    }

    [[nodiscard]] bool inside(const QQuickItem &item, qreal margin) const
    {
        const QRectF all(-kSlack + margin, -kSlack + margin, m_canvas.width() + 2 * kSlack,
                         m_canvas.height() + 2 * kSlack);
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
    return canvas ? Checker(*canvas).run() : QStringList{QStringLiteral("there is no canvas")};
}

} // namespace plaza::gallery
