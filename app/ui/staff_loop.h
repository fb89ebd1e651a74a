// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/promo_page.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "ui/staff_acting.h"
#endif

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>
#include <string>

namespace plaza::ui {

/// An item of the promo loop, and why it plays or does not.
class LoopLine {
    Q_GADGET
    QML_VALUE_TYPE(loopLine)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(bool withheld MEMBER withheld)
    Q_PROPERTY(bool ordered MEMBER ordered)

public:
    QString id, name, why;
    bool withheld = false; ///< this machine can't show it
    bool ordered = false;  ///< it comes next, or is shown, because staff want it
    friend bool operator==(const LoopLine &, const LoopLine &) = default;
};

/// This kiosk's promo loop in the host's hand: show one now, and what is held back and why. UI thread.
class StaffLoop : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(bool problem READ problem NOTIFY changed)
    Q_PROPERTY(bool ordered READ ordered NOTIFY changed)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)

public:
    static constexpr std::int64_t kLookMs = 2000;
    static constexpr int kRowsAPage = 3;

    /// `loop` outlives this.
    StaffLoop(const EventView &view, PromoPage &loop, StaffActing act, QObject *parent = nullptr);

    [[nodiscard]] bool offered() const;      ///< to who is in
    [[nodiscard]] QVariantList rows() const; ///< what is held back first
    [[nodiscard]] QString line() const;      ///< what did not work, what is wrong with the loop, or what is ordered
    [[nodiscard]] bool problem() const;      ///< `line` is one
    [[nodiscard]] bool ordered() const { return !m_state.ordered.empty(); }
    [[nodiscard]] int pageNumber() const { return m_page; }
    [[nodiscard]] int pages() const;

    Q_INVOKABLE void play(const QString &item);
    Q_INVOKABLE void resume(); ///< the schedule goes on
    Q_INVOKABLE void turn(int by);

    void open(const desk::StaffSession &session);
    void clear();
    void tick(std::int64_t nowMs); ///< while its page is shown
    void retranslate() { look(); }

signals:
    void changed();

private:
    void look();
    void send(desk::PromoErrand errand);

    const EventView &m_view;
    PromoPage &m_loop;
    const StaffActing m_act;
    std::optional<core::Role> m_role;
    std::string m_staff;
    desk::PromoState m_state;
    std::vector<LoopLine> m_rows;
    QString m_problem;
    int m_page = 0;
    bool m_acting = false;
    std::int64_t m_lookedMs = -1; ///< −1: never
};

} // namespace plaza::ui
