// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"
#include "ui/staff_people_cells.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "ui/staff_acting.h"
#endif

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace plaza::ui {

/// One person's sheet and what can be done for them. Each act carries the sheet's state: what a colleague changed
/// meanwhile is shown before anything else is done. Reasons are chosen, not typed: they stand in the journal, and
/// nobody is named in them. UI thread.
class StaffPerson : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QString facts READ facts NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed)
    Q_PROPERTY(bool problem READ problem NOTIFY changed)
    Q_PROPERTY(QVariantList sessions READ sessions NOTIFY changed)
    Q_PROPERTY(QVariantList done READ done NOTIFY changed)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString consequence READ consequence NOTIFY changed)
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed)
    Q_PROPERTY(bool maySignIn READ maySignIn NOTIFY changed)
    Q_PROPERTY(bool maySignOut READ maySignOut NOTIFY changed)
    Q_PROPERTY(bool mayMove READ mayMove NOTIFY changed)
    Q_PROPERTY(bool mayNote READ mayNote NOTIFY changed)
    Q_PROPERTY(bool mayHandOut READ mayHandOut NOTIFY changed)
    Q_PROPERTY(bool mayRevoke READ mayRevoke NOTIFY changed)

public:
    enum class Step {
        Sheet,
        Choose, ///< `question`, among `choices`: a reason, a session, a note
        Sure,   ///< `question` once more, before something is undone or a code is withdrawn
    };
    Q_ENUM(Step)

    static constexpr int kDoneAPage = 3;
    static constexpr int kChoices = 6;            ///< shown at once
    static constexpr int kSessions = 3;           ///< shown at once
    static constexpr const char *kKit = "资料袋"; ///< the item that is handed out here

    StaffPerson(const EventView &view, StaffActing act, QObject *parent = nullptr);

    [[nodiscard]] bool shown() const { return m_sheet.has_value() || m_busy || !m_told.isEmpty(); }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString line() const;                      ///< organisation and title
    [[nodiscard]] QString facts() const;                     ///< category, seat, zone, phone, kit, notes
    [[nodiscard]] QString told() const { return m_told; }    ///< what came of the last act
    [[nodiscard]] bool problem() const { return m_problem; } ///< it was not done
    [[nodiscard]] QVariantList sessions() const;             ///< AttendedLine
    [[nodiscard]] QVariantList done() const;                 ///< DoneLine, the latest first, of this page
    [[nodiscard]] int pageNumber() const { return m_page; }
    [[nodiscard]] int pages() const;
    [[nodiscard]] QString question() const { return m_question; }
    [[nodiscard]] QString consequence() const { return m_consequence; } ///< of what is asked for the last time
    [[nodiscard]] QStringList choices() const;                          ///< the last leads to more, where they are many
    [[nodiscard]] bool maySignIn() const;
    [[nodiscard]] bool maySignOut() const;
    [[nodiscard]] bool mayMove() const;
    [[nodiscard]] bool mayNote() const;
    [[nodiscard]] bool mayHandOut() const;
    [[nodiscard]] bool mayRevoke() const;

    // Intents.
    Q_INVOKABLE void signIn();
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void move();
    Q_INVOKABLE void note();
    Q_INVOKABLE void handOut();
    Q_INVOKABLE void revoke();             ///< their code signs nobody in any more
    Q_INVOKABLE void undo(int index);      ///< of DoneLine
    Q_INVOKABLE void inSession(int index); ///< of AttendedLine: what is done now is done there
    Q_INVOKABLE void turn(int by);
    Q_INVOKABLE void pick(int choice);
    Q_INVOKABLE void confirm(); ///< Step::Sure
    Q_INVOKABLE void cancel();  ///< back to the sheet
    Q_INVOKABLE void close();

    void enter(core::Role role, const std::string &staff);
    void open(const std::string &attendee);
    void clear();
    void retranslate() { emit changed(); }

signals:
    void changed();
    void closed();

private:
    /// What is done with the choice that is made.
    using Chosen = std::function<void(int choice)>;
    [[nodiscard]] bool may(core::StaffAct act) const;
    [[nodiscard]] std::string session() const; ///< where it is done now
    [[nodiscard]] bool insideNow() const;
    [[nodiscard]] core::Day dayOf(const std::string &session) const; ///< that counts now
    /// Where they are expected or came; first the session in which it is done now, even if they never belonged there.
    [[nodiscard]] std::vector<desk::PersonSheet::InSession> listed() const;
    [[nodiscard]] QString sessionName(const std::string &id) const;
    [[nodiscard]] QString stateOf(const desk::PersonSheet::InSession &in) const;
    [[nodiscard]] DoneLine lineOf(const desk::PersonSheet::Done &done) const;
    [[nodiscard]] QString refusalOf(const desk::StaffAnswer &answer) const;
    void load();
    void forget();
    void ask(const QString &question, const QStringList &choices, Chosen chosen);
    void makeSure(const QString &question, const QString &consequence, std::function<void()> sure);
    [[nodiscard]] bool mayUndo(const desk::PersonSheet::Done &done) const;
    [[nodiscard]] static QStringList undoReasons(const std::string &kind); ///< of a fact
    [[nodiscard]] static QString undoneWords(const std::string &kind, bool again);
    void send(const desk::StaffWish &wish, const QString &success);
    void answered(const desk::StaffAnswer &answer, const desk::StaffWish &wish, const QString &success);
    void overrule(desk::wish::SignIn wish, const QString &why);
    void tell(const QString &what, bool problem);
    void back();

    const EventView &m_view;
    const StaffActing m_act;
    std::optional<core::Role> m_role;
    std::string m_staff; ///< who is in
    std::string m_attendee;
    std::optional<desk::PersonSheet> m_sheet;
    std::string m_session; ///< chosen; empty: the kiosk's, or the first of the sheet
    Step m_step = Step::Sheet;
    QString m_question;
    QString m_consequence;
    QStringList m_choices;
    qsizetype m_firstChoice = 0; ///< of those that are shown
    Chosen m_chosen;
    std::function<void()> m_sure;
    QString m_told;
    bool m_problem = false;
    bool m_busy = false;
    int m_page = 0;
};

} // namespace plaza::ui
