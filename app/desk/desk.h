// SPDX-License-Identifier: GPL-3.0-or-later
// The desk: every act of an attendee or of staff is load → decide → one transaction → an outcome.
#pragma once

#include "config/package.h"
#include "core/clock.h"
#include "core/pin_delay.h"
#include "core/sign_in.h"
#include "desk/erased.h"
#include "desk/outcome.h"
#include "store/keys.h"
#include "store/store.h"
#include "ticket/pretix.h"
#include "ticket/ticket.h"

#include <filesystem>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

namespace plaza::desk {

/// The same op id came back with another act: a mistake of the caller's.
class OpReused : public std::runtime_error {
public:
    explicit OpReused(const std::string &op)
        : std::runtime_error("the op id '" + op + "' belongs to another act; use a new one"), m_op(op)
    {
    }
    [[nodiscard]] const std::string &op() const { return m_op; }

private:
    std::string m_op;
};

/// What came of a roster file. The texts name file, row and column, and the remedy.
struct Imported {
    int added = 0;
    int changed = 0;
    int same = 0;
    std::vector<std::string> notes;   ///< good rows that were understood with help
    std::vector<std::string> skipped; ///< rows that were left out
};

struct ShownCode {
    std::string text; ///< exactly as read: never trimmed or case-folded
};
struct AttendeeId {
    std::string id;
};
using Who = std::variant<ShownCode, AttendeeId>;

struct Act {
    Who who;
    std::string session; ///< of the event; ignored by revoke
    std::string kiosk;
    std::optional<core::Instant> at; ///< event time; nullopt: the event's clock
    std::string op;                  ///< empty: a new act
    core::By by = {};                ///< the staff who do it; empty: the person's own code, or a command
    std::string reason = {};         ///< staff's; one line
    bool overrule = false;           ///< staff let in whom the verdict would not
    bool overruleRevoked = false;    ///< even with a withdrawn ticket
};

/// Lives on one thread. Breakages of the store become NotSaved here, in one place; after one of the disk's, the store
/// is closed and opened anew at the next act.
class Desk {
public:
    /// Opens the store. Throws StoreError. `machineClock` and `eventClock` outlive the desk.
    Desk(std::filesystem::path storeFile, store::Keys keys, config::EventConfig config, const core::Clock &machineClock,
         const core::Clock &eventClock);
    ~Desk();

    Outcome signIn(const Act &act);
    Outcome signOut(const Act &act);
    /// The same for several, in one transaction: all of them, or none (NotSaved). Not for visitors' codes.
    std::vector<Outcome> signInAll(const std::vector<Act> &acts);
    std::vector<Outcome> signOutAll(const std::vector<Act> &acts);
    /// The person's ticket, and any other code of theirs, is refused from now on. NotOnList for an unknown id or code.
    Outcome revoke(const Act &act);
    /// Adds or updates people from a roster file (CSV or XLSX). Throws StoreError; then nothing was imported.
    Imported importRoster(const std::string &rosterFile);
    /// Destroys what is kept of a person; what they did stays counted. `reason`: core::PersonForgotten. Throws
    /// StoreError; then nobody was forgotten.
    Forgotten forget(const Who &who, const std::string &reason);
    /// Destroys what is kept of everybody, if the event's retention date has passed by the machine's clock. The desk
    /// does so by itself when it opens a store that was made before that date. Throws StoreError.
    Purged purge();
    /// How many people the desk purged by itself.
    [[nodiscard]] int purgedByItself() const { return m_purgedByItself; }
    /// Who shows this code, for what is not a sign-in: Welcome with the id under which the bearer counts, else why the
    /// code is not honoured (Invalid, NotOnList, Revoked). Nothing is recorded. Throws StoreError.
    struct Identity {
        core::Verdict verdict = core::Verdict::Invalid;
        std::string attendee; ///< Welcome only
    };
    [[nodiscard]] Identity identify(const std::string &code);
    /// Runs `work` at the event's time in one durable transaction. Throws StoreError; nothing of it stays then, and
    /// after a breakage of the disk's the next act opens the store anew.
    void act(const std::function<void(store::Store &, core::Instant at)> &work);
    [[nodiscard]] core::Instant now() const { return m_eventClock.now(); } ///< event time
    [[nodiscard]] core::Instant machineNow() const { return m_machineClock.now(); }
    /// A visitor asks for a person. The call's id; empty: it could not be recorded.
    std::string callStaff(const std::string &kiosk, const std::string &reason);
    /// The day of `session` that an act of staff belongs to now.
    [[nodiscard]] core::Day dayForStaff(const core::Session &session) const;
    /// People inside `session` now, counted by hand and corrected too. Throws StoreError.
    int inside(const std::string &session);
    /// Whether the ballast beside the store had to be given up; nullopt: the store is not open.
    [[nodiscard]] std::optional<bool> diskNearlyFull() const;
    /// Takes over the texts of an event package when they differ from the store's. Throws StoreError, and RulesStand
    /// (desk/rules.h) when they would change a round of the quiz that has begun.
    void adoptPackage(const config::PackageTexts &texts);

    [[nodiscard]] const config::EventConfig &config() const { return m_config; }
    [[nodiscard]] const store::Keys &keys() const { return m_keys; }
    /// Whose signatures are honoured here.
    [[nodiscard]] const std::vector<ticket::TrustedKey> &trusted() const { return m_trusted; }
    /// The store, opened if need be. Throws StoreError.
    store::Store &store();
    /// Where a clock that was set back is noticed, once for whoever asks: a kiosk's pages, and each order by itself.
    [[nodiscard]] core::PinWaits &pinWaits() { return m_pinWaits; }

private:
    struct Bearer;
    template <class Work> Outcome answered(const Act &act, Work &&work);
    [[nodiscard]] std::vector<Outcome> allAnswered(const std::vector<Act> &acts,
                                                   Outcome (Desk::*work)(const Act &, core::Instant));
    [[nodiscard]] Outcome signInNow(const Act &act, core::Instant at);
    [[nodiscard]] Outcome signOutNow(const Act &act, core::Instant at);
    void unlessBroken(const std::function<void()> &work);
    [[nodiscard]] static bool breaksHandle(store::Trouble trouble);
    void keepPromises();
    [[nodiscard]] bool isPurgeDue();
    void purgeNow(Purged &answer);
    bool wipe();
    [[nodiscard]] Bearer look(const Who &who, const core::Session *session, core::Day day);
    [[nodiscard]] Bearer lookAtCode(const std::string &text);
    [[nodiscard]] Bearer lookAtTicket(const std::string &text); ///< one of ours
    [[nodiscard]] Bearer
    lookAtPretix(const std::string &text); ///< a shop's: of the roster, or of a guest without a name
    [[nodiscard]] Bearer lookAtId(const std::string &id);
    static void recognise(Bearer &bearer, store::Person person);
    [[nodiscard]] std::optional<Outcome> replay(const Act &act, const Outcome &fresh,
                                                std::initializer_list<std::string_view> kinds);
    [[nodiscard]] core::CodeMark mark(const Who &who) const;
    [[nodiscard]] Outcome outcomeOf(const Bearer &bearer, const Act &act, core::Instant at) const;

    std::filesystem::path m_file;
    store::Keys m_keys;
    config::EventConfig m_config;
    const core::Clock &m_machineClock;
    const core::Clock &m_eventClock;
    std::vector<ticket::TrustedKey> m_trusted;
    std::vector<crypto::PublicKey> m_shopKeys;
    std::uint32_t m_eventTag;
    std::unique_ptr<store::Store> m_store;
    bool m_logToEmpty = true; ///< erased data may still stand in the write-ahead log
    bool m_purged = false;
    core::PinWaits m_pinWaits;
    int m_purgedByItself = 0;
};

} // namespace plaza::desk
