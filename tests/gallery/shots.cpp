// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/shots.h"

#include "gallery/sample.h"
#include "gallery/shots_pages.h"

#include <QDir>
#include <QImage>
#include <QPainter>

namespace plaza::gallery {

namespace {

/// A board with one socket, drawn: what a question or a prize is shown with.
void drawPictures(const QTemporaryDir &folder)
{
    QDir(folder.path()).mkpath(QStringLiteral("quiz"));
    for (const auto &[name, size] :
         {std::pair("picture.png", QSize(800, 450)), std::pair("tall.png", QSize(300, 700))}) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor(0xdd, 0xe6, 0xf5));
        QPainter painter(&image);
        painter.setBrush(QColor(0x12, 0x32, 0x6e));
        painter.drawRoundedRect(QRect(QPoint(), size).adjusted(40, 40, -40, -40), 30, 30);
        painter.end();
        image.save(folder.filePath(QStringLiteral("quiz/") + QLatin1String(name)));
    }
}

} // namespace

using sample::at;
using ui::KioskModel;
using ui::ScanPage;

Stage::Stage(config::EventConfig event, const std::string &id, core::Instant now, bool dark, const QString &language,
             bool rehearsal, bool prints)
    : config(std::move(event)), clock(now)
{
    drawPictures(folder);
    kiosk = std::make_unique<KioskModel>(ui::KioskSetup{.config = config,
                                                        .kiosk = id,
                                                        .folder = folder.path().toStdString(),
                                                        .session = {},
                                                        .clock = clock,
                                                        .steadyMs = [this] { return steadyMs; },
                                                        .desk = *this,
                                                        .quiz = &quiz,
                                                        .stage = &big,
                                                        .stamps = &stamps,
                                                        .staff = &staff,
                                                        .dashboard = &dashboard,
                                                        .find = &find,
                                                        .people = &people,
                                                        .inside = &inside,
                                                        .printer = prints ? &printer : nullptr,
                                                        .rehearsal = rehearsal,
                                                        .dark = dark,
                                                        .low = false,
                                                        .language = language});
    kiosk->scan()->setCameraState(ScanPage::CameraState::Running);
    kiosk->setInside(137);
    kiosk->goHome();
}

void Stage::signIn(std::string, std::function<void(desk::Outcome)> done)
{
    pending = std::move(done);
}

void Stage::show(desk::Outcome outcome)
{
    clock.set(outcome.at);
    kiosk->codeSeen("a code");
    std::exchange(pending, nullptr)(std::move(outcome));
    kiosk->tick();
}

void Stage::pass(std::int64_t ms)
{
    steadyMs += ms;
    clock.advance(ms);
    kiosk->tick();
}

namespace {

void addHome(std::vector<Shot> &all)
{
    const auto nothing = [](Stage &) {
    };
    all.push_back({"home", "now", nothing, at(10, 42)});
    all.push_back({"home", "quiz", nothing, at(10, 42), false, "k8"});
    all.push_back({"home", "dark", nothing, at(10, 42), true});
    all.push_back({"home", "early", nothing, at(6, 58)});
    all.push_back({"home", "closed", nothing, at(12, 30)});
    all.push_back({"home", "day-before", nothing, {at(10, 0).ms - 86'400'000}});
    all.push_back({"home", "signout", nothing, at(10, 42), false, "k9"});
    all.push_back({"home", "information", nothing, at(10, 42), false, "k12"});
    all.push_back({"home", "rehearsal", nothing, at(8, 46), false, "k1", true});
    all.push_back({"home", "large",
                   [](Stage &s) {
                       s.kiosk->switchLargeText();
                       s.pass(5000);
                   },
                   at(10, 42)});
    all.push_back({"home", "large-toast", [](Stage &s) { s.kiosk->switchLargeText(); }, at(10, 42)});
    all.push_back({"home", "reach", [](Stage &s) { s.kiosk->switchReach(); }, at(10, 42)});
    all.push_back({"home", "reach-dark", [](Stage &s) { s.kiosk->switchReach(); }, at(10, 42), true});
    all.push_back({"home", "reach-large",
                   [](Stage &s) {
                       s.kiosk->switchReach();
                       s.kiosk->switchLargeText();
                       s.pass(5000);
                   },
                   at(10, 42)});
    all.push_back({"home", "calling", [](Stage &s) { s.kiosk->callStaff(); }, at(10, 42)});
    all.push_back({"home", "called",
                   [](Stage &s) {
                       s.kiosk->callStaff();
                       s.kiosk->staffAnswered(true);
                   },
                   at(10, 42)});
    all.push_back({"home", "coming",
                   [](Stage &s) {
                       s.kiosk->callStaff();
                       s.kiosk->staffAnswered(true);
                       s.kiosk->callTaken();
                   },
                   at(10, 42)});
    all.push_back({"home", "unreached",
                   [](Stage &s) {
                       s.kiosk->callStaff();
                       s.pass(5000);
                   },
                   at(10, 42)});
}

void addAttract(std::vector<Shot> &all)
{
    const auto idle = [](Stage &s) {
        s.pass(60'000);
    };
    all.push_back({"attract", "now", idle, at(10, 41)});
    all.push_back({"attract", "square", idle, at(10, 41), false, "k8"});
    all.push_back({"attract", "before", idle, at(7, 0)});
    all.push_back({"attract", "over", idle, at(13, 0)});
    all.push_back({"attract", "rehearsal", idle, at(10, 41), false, "k1", true});
}

void addAgenda(std::vector<Shot> &all)
{
    const auto open = [](Stage &s) {
        s.kiosk->openAgenda();
    };
    all.push_back({"agenda", "now", open, at(10, 42)});
    all.push_back({"agenda", "dark", open, at(10, 42), true});
    all.push_back({"agenda", "before", open, at(6, 30)});
    all.push_back({"agenda", "over", open, at(12, 40)});
    all.push_back({"agenda", "no-programme", open, {at(10, 0).ms - 86'400'000}});
    all.push_back({"agenda", "other-venue",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.kiosk->agenda()->show(1);
                   },
                   at(10, 42)});
    all.push_back({"agenda", "large",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.kiosk->switchLargeText();
                       s.pass(5000);
                   },
                   at(10, 42)});
    all.push_back({"agenda", "reach",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.kiosk->switchReach();
                   },
                   at(10, 42)});
    all.push_back({"agenda", "idle",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.pass(32'000);
                   },
                   at(10, 42)});
    all.push_back({"agenda", "idle-dark",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.pass(32'000);
                   },
                   at(10, 42), true});
    all.push_back({"agenda", "idle-large",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.kiosk->switchLargeText();
                       s.pass(32'000);
                   },
                   at(10, 42)});
    all.push_back({"agenda", "idle-reach",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.kiosk->switchReach();
                       s.pass(32'000);
                   },
                   at(10, 42)});
}

} // namespace

std::vector<Shot> shots()
{
    std::vector<Shot> all;
    addAttract(all);
    addHome(all);
    addScan(all);
    addFind(all);
    addQuiz(all);
    addPrize(all);
    addFairness(all);
    addVerdicts(all);
    addAgenda(all);
    addScannerCheck(all);
    addMap(all);
    addStage(all);
    addStamps(all);
    addStaff(all);
    addControl(all);
    addStaffPeople(all);
    addPromo(all);
    return all;
}

} // namespace plaza::gallery
