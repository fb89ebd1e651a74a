// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda_page.h"
#include "ui/attract_page.h"
#include "ui/booth_page.h"
#include "ui/desk_port.h"
#include "ui/event_view.h"
#include "ui/fairness_page.h"
#include "ui/find_page.h"
#include "ui/home_page.h"
#include "ui/idle_watch.h"
#include "ui/map_page.h"
#include "ui/palette.h"
#include "ui/prize_page.h"
#include "ui/programme.h"
#include "ui/promo_page.h"
#include "ui/quiz_page.h"
#include "ui/repeat_gate.h"
#include "ui/rules_page.h"
#include "ui/scan_page.h"
#include "ui/scanner_check_page.h"
#include "ui/stage_page.h"
#include "ui/stamp_page.h"
#include "ui/verdict_page.h"
#include "ui/words.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <string>

namespace plaza::ui {

class DashboardPort;
class EmergencyScreen;
class InsidePort;
class PeoplePort;
class StaffPage;
class StaffPort;

/// What a KioskModel is made of. Everything outlives it.
struct KioskSetup {
    const config::EventConfig &config;
    std::string kiosk;                      ///< its id
    std::string folder = {};                ///< of the event package; empty: its pictures are not shown
    std::string session;                    ///< instead of the one that kiosks.toml gives it; empty: none
    const core::Clock &clock;               ///< event time
    std::function<std::int64_t()> steadyMs; ///< never jumps; any zero point
    DeskPort &desk;
    QuizPort *quiz = nullptr;                     ///< null: no quiz here
    StagePort *stage = nullptr;                   ///< null: no draw on the stage here
    StampPort *stamps = nullptr;                  ///< null: no stamp rally here
    StaffPort *staff = nullptr;                   ///< null: no pages for staff
    DashboardPort *dashboard = nullptr;           ///< null: staff see no headcount here
    FindPort *find = nullptr;                     ///< null: nobody looks for their name here
    PeoplePort *people = nullptr;                 ///< null: staff look nobody up here
    InsidePort *inside = nullptr;                 ///< null: who is inside is written to no file here
    PrinterPort *printer = nullptr;               ///< null: vouchers are photographed
    PromoFiles *promo = nullptr;                  ///< null: only slides of the promo loop are shown
    bool rehearsal = false;                       ///< the clock is shifted: say so on every page
    std::optional<core::Instant> lastRecord = {}; ///< event time of the store's last fact; what the clock is held to
    bool dark = false;                            ///< the indoor theme
    bool low = false;                             ///< reach mode by default, because the screen hangs high
    QString language = QStringLiteral("zh");      ///< of a visitor who has not chosen
};

/// The kiosk as one visitor meets it: which page, which language, how large, and what happens to a code.
/// UI thread. `tick` wants to be called about ten times a second; nothing here has a timer of its own.
class KioskModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_MOC_INCLUDE("ui/emergency_screen.h")
    Q_MOC_INCLUDE("ui/staff_page.h")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)
    Q_PROPERTY(bool largeText READ largeText NOTIFY modesChanged)
    Q_PROPERTY(bool reach READ reach NOTIFY modesChanged)
    Q_PROPERTY(bool dark READ dark CONSTANT)
    Q_PROPERTY(bool rehearsal READ rehearsal CONSTANT)
    Q_PROPERTY(int inside READ inside NOTIFY insideChanged)
    Q_PROPERTY(QString eventName READ eventName NOTIFY languageChanged)
    Q_PROPERTY(QString clock READ clock NOTIFY clockChanged)
    Q_PROPERTY(int minute READ minute NOTIFY clockChanged)
    Q_PROPERTY(int idleSeconds READ idleSeconds NOTIFY idleSecondsChanged)
    Q_PROPERTY(Notice notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(plaza::ui::Palette palette READ palette CONSTANT)
    Q_PROPERTY(plaza::ui::HomePage *home READ home CONSTANT)
    Q_PROPERTY(plaza::ui::ScanPage *scan READ scan CONSTANT)
    Q_PROPERTY(plaza::ui::FindPage *find READ find CONSTANT)
    Q_PROPERTY(plaza::ui::VerdictPage *verdict READ verdict CONSTANT)
    Q_PROPERTY(plaza::ui::AgendaPage *agenda READ agenda CONSTANT)
    Q_PROPERTY(plaza::ui::AttractPage *attract READ attract CONSTANT)
    Q_PROPERTY(plaza::ui::ScannerCheckPage *scannerCheck READ scannerCheck CONSTANT)
    Q_PROPERTY(plaza::ui::QuizPage *quiz READ quiz CONSTANT)
    Q_PROPERTY(plaza::ui::PrizePage *prize READ prize CONSTANT)
    Q_PROPERTY(plaza::ui::FairnessPage *fairness READ fairness CONSTANT)
    Q_PROPERTY(plaza::ui::RulesPage *rules READ rules CONSTANT)
    Q_PROPERTY(plaza::ui::PromoPage *promo READ promo CONSTANT)
    Q_PROPERTY(plaza::ui::MapPage *map READ map CONSTANT)
    Q_PROPERTY(plaza::ui::StagePage *stage READ stage CONSTANT)
    Q_PROPERTY(plaza::ui::StampPage *stamps READ stamps CONSTANT)
    Q_PROPERTY(plaza::ui::BoothPage *booth READ booth CONSTANT)
    Q_PROPERTY(plaza::ui::StaffPage *staff READ staff CONSTANT)
    Q_PROPERTY(plaza::ui::EmergencyScreen *emergency READ emergency CONSTANT)
    Q_PROPERTY(bool hasMap READ hasMap CONSTANT)
    Q_PROPERTY(plaza::ui::Programme *programme READ programme CONSTANT)

public:
    enum class Page {
        Attract,
        Home,
        Scan,
        Find,
        Verdict,
        Agenda,
        ScannerCheck,
        Quiz,
        Prize,
        Fairness,
        Rules,
        Stamps,
        Booth,
        Map,
        Stage,
        Promo,
        Staff
    };
    Q_ENUM(Page)
    /// What the toast says.
    enum class Notice {
        None,
        LargeText,
        Calling,
        StaffCalled,
        StaffUnreached,
        Unreadable,
        StaffComing,
        NoStamps,
        AllClear
    };
    Q_ENUM(Notice)

    explicit KioskModel(const KioskSetup &setup, QObject *parent = nullptr);
    ~KioskModel() override;

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] QString language() const { return QString::fromStdString(m_view.language()); } ///< "zh" or "en"
    [[nodiscard]] bool largeText() const { return m_largeText; }
    [[nodiscard]] bool reach() const { return m_reach; }
    [[nodiscard]] bool dark() const { return m_setup.dark; }
    [[nodiscard]] bool rehearsal() const { return m_setup.rehearsal; }
    /// People inside this kiosk's session; -1: not known. Shown in a rehearsal only: staff have their own pages.
    [[nodiscard]] int inside() const { return m_inside; }
    void setInside(int inside);
    [[nodiscard]] QString eventName() const; ///< for the status bar
    [[nodiscard]] QString clock() const { return m_view.time(m_view.now()); }
    [[nodiscard]] int minute() const;                               ///< 0 … 59
    [[nodiscard]] int idleSeconds() const { return m_idleSeconds; } ///< left in the idle warning; 0: none is shown
    [[nodiscard]] Notice notice() const { return m_notice; }
    [[nodiscard]] Palette palette() const { return m_palette; }
    [[nodiscard]] HomePage *home() { return &m_home; }
    [[nodiscard]] ScanPage *scan() { return &m_scan; }
    [[nodiscard]] FindPage *find() { return &m_find; }
    [[nodiscard]] VerdictPage *verdict() { return &m_verdict; }
    [[nodiscard]] AgendaPage *agenda() { return &m_agenda; }
    [[nodiscard]] AttractPage *attract() { return &m_attract; }
    [[nodiscard]] ScannerCheckPage *scannerCheck() { return &m_scannerCheck; }
    [[nodiscard]] QuizPage *quiz() { return &m_quiz; }
    [[nodiscard]] PrizePage *prize() { return &m_prize; }
    [[nodiscard]] FairnessPage *fairness() { return &m_fairness; }
    [[nodiscard]] RulesPage *rules() { return &m_rules; }
    [[nodiscard]] PromoPage *promo() { return &m_promo; }
    [[nodiscard]] MapPage *map() { return &m_map; }
    [[nodiscard]] StagePage *stage() { return &m_stage; }
    [[nodiscard]] StampPage *stamps() { return &m_stamps; }
    [[nodiscard]] BoothPage *booth() { return &m_booth; }
    [[nodiscard]] StaffPage *staff() { return m_staff.get(); }
    [[nodiscard]] EmergencyScreen *emergency() { return m_emergency.get(); }
    [[nodiscard]] bool hasMap() const { return m_map.offered(); } ///< whether routeTo leads anywhere
    [[nodiscard]] Programme *programme() { return &m_programme; }

    // A visitor's intents.
    Q_INVOKABLE void goHome();
    Q_INVOKABLE void startScan();
    Q_INVOKABLE void findName();
    Q_INVOKABLE void openAgenda();
    Q_INVOKABLE void openQuiz();
    Q_INVOKABLE void drawPrize(); ///< at a result that earned it, and again when that was not saved
    Q_INVOKABLE void openFairness();
    Q_INVOKABLE void openRules();
    Q_INVOKABLE void openMap();
    Q_INVOKABLE void showWay();                        ///< from a verdict: to where the person belongs
    Q_INVOKABLE void showPrizeDesk();                  ///< from a voucher
    Q_INVOKABLE void showPlace(const QString &target); ///< of a line of the agenda
    Q_INVOKABLE void leaveMap();                       ///< one step back: on the map, or from it
    Q_INVOKABLE void openStamps();
    Q_INVOKABLE void routeTo(const QString &booth); ///< the way to a booth, by its id
    Q_INVOKABLE void switchLanguage();
    Q_INVOKABLE void switchLargeText();
    Q_INVOKABLE void switchReach();
    Q_INVOKABLE void callStaff();
    Q_INVOKABLE void openStaff(); ///< the mark was held
    Q_INVOKABLE void stay();      ///< "I am here"
    Q_INVOKABLE void finish();    ///< "end": everything back to the beginning
    Q_INVOKABLE void touched();   ///< any touch anywhere

    /// A code was read, by the camera or by a scanner, on whatever page. Held back: the same code within 4 s, and any
    /// code while another one is at the desk (it is read again as long as it is in view).
    void codeSeen(const std::string &code);
    /// The same for a scanner device's code, which can be the setup card: that one is answered here and never reaches
    /// the desk.
    void scanned(const scan::Scanned &code);
    /// The setup card was scanned: its page shows what was found.
    void checkScanner(const scan::SetupReport &report);
    /// Something was read that is no code.
    void unreadable();
    /// The answer to staffCalled: the call is recorded and rings at the staff, or nobody could be told.
    void staffAnswered(bool reached);
    /// Somebody of the staff said that they come. Nothing is shown when whoever called has gone since.
    void callTaken();
    /// The pages' time passes.
    void tick();

signals:
    void pageChanged();
    void languageChanged();
    void modesChanged();
    void clockChanged();
    void idleSecondsChanged();
    void noticeChanged();
    void insideChanged();
    void routeWanted(const QString &booth);
    void staffCalled(); ///< somebody at this kiosk asks for help
    void
    sound(const QString &name); ///< "ok", "note", "ask": a verdict is shown; "call": staff are called; "win"; "": quiet

private:
    void show(Page page);
    /// Whether somebody may touch it and show codes to it.
    [[nodiscard]] bool forVisitors() const { return m_rest == Page::Attract; }
    /// Whether codes are shown to it.
    [[nodiscard]] bool takesCodes() const { return forVisitors() || m_rest == Page::Booth; }
    void watchQuiz();
    void watchStamps();
    void watchFind();
    bool takeStampCode(const std::string &code);
    void goTo(const MapTarget &target);
    void askCrowds();
    void leave(Page before);
    void watchStaff();
    void answered(const std::string &code, desk::Outcome outcome);
    void askDesk();
    void reset();
    void setLanguage(const QString &language);
    void setModes(bool largeText, bool reach);
    void setNotice(Notice notice, std::int64_t forMs);
    void setIdleSeconds(int seconds);
    void tickIdle(std::int64_t nowMs);
    void warnOfIdleness(std::int64_t nowMs, std::int64_t afterMs = IdleWatch::kWarnMs);

    const KioskSetup m_setup;
    Words m_words;
    EventView m_view;
    Palette m_palette;
    Programme m_programme;
    HomePage m_home;
    ScanPage m_scan;
    FindPage m_find;
    VerdictPage m_verdict;
    AgendaPage m_agenda;
    AttractPage m_attract;
    ScannerCheckPage m_scannerCheck;
    QuizPage m_quiz;
    PrizePage m_prize;
    FairnessPage m_fairness;
    RulesPage m_rules;
    MapPage m_map;
    StagePage m_stage;
    StampPage m_stamps;
    BoothPage m_booth;
    PromoPage m_promo;
    const std::unique_ptr<EmergencyScreen> m_emergency;
    const std::unique_ptr<StaffPage> m_staff; ///< which looks at the emergency
    RepeatGate m_gate;
    IdleWatch m_idle;
    const Page m_rest; ///< where it goes when nobody is there; a big screen has no other page
    Page m_page;
    Page m_beforeMap = Page::Home; ///< where the map was opened
    Notice m_notice = Notice::None;
    std::int64_t m_noticeUntilMs = 0;
    std::int64_t m_checkingSinceMs = 0;
    bool m_checking = false;
    bool m_waitsForStaff = false; ///< whoever is here has called them
    bool m_largeText = false;
    bool m_reach = false;
    int m_inside = -1;
    int m_idleSeconds = 0;
    std::int64_t m_clockMinute = -1;
};

} // namespace plaza::ui
