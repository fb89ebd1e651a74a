// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/wiring.h"

#include "ui/emergency_screen.h"

#include <QElapsedTimer>

#include <QCoreApplication>
#include <QTimer>
#include <memory>
#include <set>
#include <string>

#include <spdlog/spdlog.h>

namespace plaza::kiosk {

namespace {

constexpr int kWatchMs = 2000; ///< two looks must be alike before a new package is read

/// What the scan page says about the camera.
ui::ScanPage::CameraState shown(ui::FrameSource::State state)
{
    switch (state) {
    case ui::FrameSource::State::Starting:
        return ui::ScanPage::CameraState::Starting;
    case ui::FrameSource::State::Running:
        return ui::ScanPage::CameraState::Running;
    case ui::FrameSource::State::Ended:
    case ui::FrameSource::State::Missing:
        return ui::ScanPage::CameraState::Lost;
    case ui::FrameSource::State::None:
        break;
    }
    return ui::ScanPage::CameraState::None;
}

/// Says what was refused, ten seconds apart at the nearest: a line full of noise must not fill the disk.
class RefusalLog {
public:
    void add(const scan::RefusedScan &refusal)
    {
        ++m_silent;
        if (m_since.isValid() && m_since.elapsed() < 10'000)
            return;
        spdlog::warn("scanner: no code: {} ({} bytes), {} since the last time", toString(refusal.why), refusal.bytes,
                     m_silent);
        m_silent = 0;
        m_since.start();
    }

private:
    QElapsedTimer m_since;
    int m_silent = 0;
};

} // namespace

void logDesk(ui::DeskRunner &desk)
{
    QObject::connect(&desk, &ui::DeskRunner::acted, [](const desk::Outcome &outcome) {
        spdlog::info("act {} {}", outcome.op, core::toString(outcome.verdict));
        if (!outcome.error.empty())
            spdlog::error("not saved: {}", outcome.error);
    });
    QObject::connect(&desk, &ui::DeskRunner::deaf, [](const QString &why) {
        spdlog::warn("no socket beside the store ({}): plazactl can't act while this kiosk runs", why.toStdString());
    });
    QObject::connect(&desk, &ui::DeskRunner::diskNearlyFull, [](bool nearlyFull) {
        if (nearlyFull)
            spdlog::error(
                "disk nearly full: sign-in goes on in the room kept for it; free space on the store's disk now");
        else
            spdlog::info("disk: room again");
    });
}

void connectCamera(ui::CameraHub &camera, ui::KioskModel &model)
{
    ui::ScanPage &page = *model.scan();
    QObject::connect(&camera, &ui::CameraHub::codeRead, &model,
                     [&model](const QByteArray &text) { model.codeSeen(text.toStdString()); });
    QObject::connect(&camera, &ui::CameraHub::stateChanged, &page, [&](ui::FrameSource::State state) {
        if (!camera.trouble().isEmpty())
            spdlog::warn("camera: {}", camera.trouble().toStdString());
        if (state == ui::FrameSource::State::Ended)
            spdlog::info("camera: at its end");
        page.setCameraState(shown(state));
    });
    QObject::connect(&camera, &ui::CameraHub::lightSeen, &page, &ui::ScanPage::setBrightness);
    QObject::connect(&camera, &ui::CameraHub::warning,
                     [](const QString &text) { spdlog::warn("camera: {}", text.toStdString()); });
    QObject::connect(&page, &ui::ScanPage::previewChanged, &camera, [&] { camera.setPreview(page.preview()); });
}

void connectScanner(ui::ScannerPort &scanner, ui::KioskModel &model)
{
    QObject::connect(&scanner, &ui::ScannerPort::scanned, &model, &ui::KioskModel::scanned);
    QObject::connect(&scanner, &ui::ScannerPort::refused, &model,
                     [&model, log = std::make_shared<RefusalLog>()](const scan::RefusedScan &refusal) {
                         log->add(refusal);
                         model.unreadable();
                     });
    QObject::connect(&scanner, &ui::ScannerPort::stateChanged, &model, [&](ui::ScannerPort::State state) {
        const bool ready = state == ui::ScannerPort::State::Ready;
        if (ready)
            spdlog::info("scanner: ready");
        else if (!scanner.trouble().isEmpty())
            spdlog::warn("scanner: {}", scanner.trouble().toStdString());
        model.scan()->setScannerThere(ready);
    });
}

void connectStaff(ui::DeskRunner &desk, ui::KioskModel &model)
{
    QObject::connect(&model, &ui::KioskModel::staffCalled, &desk,
                     [&] { desk.callStaff("help", [&model](bool recorded) { model.staffAnswered(recorded); }); });
    QObject::connect(&desk, &ui::DeskRunner::callTaken, &model, &ui::KioskModel::callTaken);
    QObject::connect(
        &desk, &ui::DeskRunner::emergencyChanged, model.emergency(), [&model](const desk::EmergencyState &going) {
            if (going.empty())
                spdlog::info("emergency: over");
            else
                spdlog::warn("emergency: {} by {}", core::toString(going.front().kind), going.front().staff);
            model.emergency()->show(going);
        });
}

void connectPromo(ui::PromoFiles &files, ui::KioskModel &model, ui::DeskRunner &desk)
{
    ui::PromoPage *loop = model.promo();
    QObject::connect(&files, &ui::PromoFiles::withheldItem, [](const QString &item, const QString &why) {
        spdlog::warn("promo: {} is not shown: {}", item.toStdString(), why.toStdString());
    });
    QObject::connect(&files, &ui::PromoFiles::renewed, [] { spdlog::info("promo: the new package is complete"); });
    QObject::connect(&files, &ui::PromoFiles::refused, [&files] {
        for (const QString &each : files.problems())
            spdlog::warn("promo: the new package is not shown, the old one plays on: {}", each.toStdString());
    });
    QObject::connect(&files, &ui::PromoFiles::otherTexts, [] {
        spdlog::warn("promo: event.toml or kiosks.toml are others too; what they say counts from the next start");
    });
    QObject::connect(loop, &ui::PromoPage::trouble,
                     [](const QString &what) { spdlog::warn("promo: {}", what.toStdString()); });
    const auto tellDoubt = [loop] {
        spdlog::warn("promo: {}", loop->doubt() == core::ClockDoubt::None ? "the clock is believed again"
                                                                          : core::textOf(loop->doubt()).en);
    };
    QObject::connect(loop, &ui::PromoPage::doubted, loop, tellDoubt);
    if (loop->doubt() != core::ClockDoubt::None) // it has looked already
        tellDoubt();
    QObject::connect(loop, &ui::PromoPage::changed, loop, [loop, seen = std::set<std::string>()]() mutable {
        if (const std::string item = loop->itemInFront(); !item.empty() && seen.insert(item).second)
            spdlog::info("promo: {} is shown", item); // the first time only
    });
    QObject::connect(loop, &ui::PromoPage::played, &desk, &ui::DeskRunner::recordPromo);
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, loop,
                     [loop] { loop->stop(core::PromoStop::Staff); });
    desk.answerPromo([loop](const desk::PromoErrand &errand) {
        desk::PromoAnswer answer = loop->answer(errand);
        if (errand.what != desk::PromoErrand::What::State)
            spdlog::info("promo: {} {}, asked for by {}{}",
                         errand.what == desk::PromoErrand::What::Play ? "play" : "resume", errand.item,
                         errand.by.empty() ? "nobody named" : errand.by,
                         answer.refused.empty() ? "" : "; refused: " + answer.refused.en);
        return answer;
    });
    auto *watch = new QTimer(&files);
    QObject::connect(watch, &QTimer::timeout, &files, &ui::PromoFiles::watch);
    watch->start(kWatchMs);
    files.look();
}

} // namespace plaza::kiosk
