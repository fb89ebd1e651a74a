// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/sample.h"
#include "support/fake_find.h"
#include "ui/kiosk_model.h"

#include <QObject>

#include <utility>

namespace plaza::tests {

/// What the QML tests hold in hand: a fresh kiosk, its time, its desk.
class StageForQml : public QObject, public ui::DeskPort {
    Q_OBJECT
    Q_PROPERTY(plaza::ui::KioskModel *kiosk READ kiosk NOTIFY renewed)

public:
    StageForQml() { renew(); }

    [[nodiscard]] ui::KioskModel *kiosk() const { return m_kiosk.get(); }
    Q_INVOKABLE void renew()
    {
        m_pending = nullptr;
        m_clock.set(sample::at(8, 46));
        auto old = std::exchange(
            m_kiosk, std::make_unique<ui::KioskModel>(ui::KioskSetup{.config = m_config,
                                                                     .kiosk = "k1",
                                                                     .session = {},
                                                                     .clock = m_clock,
                                                                     .steadyMs = [this] { return m_steadyMs; },
                                                                     .desk = *this,
                                                                     .find = &m_find,
                                                                     .rehearsal = false,
                                                                     .dark = false,
                                                                     .low = false,
                                                                     .language = QStringLiteral("zh")}));
        emit renewed();
    }
    Q_INVOKABLE void show(const QString &code) { m_kiosk->codeSeen(code.toStdString()); }
    Q_INVOKABLE void noReader()
    {
        m_kiosk->scan()->setCameraState(ui::ScanPage::CameraState::None);
        m_kiosk->scan()->setScannerThere(false);
    }
    Q_INVOKABLE void answer(const QString &verdict)
    {
        std::exchange(m_pending, nullptr)(sample::outcome(core::verdictFrom(verdict.toStdString()).value()));
    }
    /// The search finds these masked names; then these organisations; then it is right, and the desk is asked.
    Q_INVOKABLE void found(const QStringList &masked)
    {
        std::vector<std::string> names;
        for (const QString &name : masked)
            names.push_back(name.toStdString());
        m_find.found(names);
    }
    Q_INVOKABLE void organisations(const QStringList &all)
    {
        std::vector<std::string> names;
        for (const QString &name : all)
            names.push_back(name.toStdString());
        std::exchange(m_find.choosing, nullptr)(names);
    }
    Q_INVOKABLE void claimed(bool right)
    {
        std::exchange(m_find.claiming, nullptr)({.right = right});
        if (right)
            m_pending = std::exchange(m_find.signingIn, nullptr);
    }
    Q_INVOKABLE void pass(int ms)
    {
        m_steadyMs += ms;
        m_clock.advance(ms);
        m_kiosk->tick();
    }
    void signIn(std::string, std::function<void(desk::Outcome)> done) override { m_pending = std::move(done); }

signals:
    void renewed();

private:
    FakeFind m_find;
    config::EventConfig m_config = sample::event();
    core::ManualClock m_clock{sample::at(8, 46)};
    std::int64_t m_steadyMs = 500'000;
    std::function<void(desk::Outcome)> m_pending;
    std::unique_ptr<ui::KioskModel> m_kiosk;
};

} // namespace plaza::tests
