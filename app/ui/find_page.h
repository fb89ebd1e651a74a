// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "ui/find_port.h"
#endif

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>

namespace plaza::ui {

/// "Find my name": four digits or some letters, then his name among masked ones, then his organisation among four.
/// It holds what one visitor typed, and forgets it whole. UI.md §5.5, §7. UI thread.
class FindPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(bool offered READ offered CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool letters READ letters NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int found READ found NOTIFY changed)
    Q_PROPERTY(int others READ others NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QStringList organisations READ organisations NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    enum class State {
        Typing,        ///< not enough yet
        Names,         ///< tap yours
        More,          ///< too many: one letter more; by phone: use the letters
        None,          ///< nobody
        Wrong,         ///< that was not his organisation
        Organisations, ///< tap yours
        Staff,         ///< a person helps
    };
    Q_ENUM(State)

    static constexpr qsizetype kDigits = 4;
    static constexpr qsizetype kMostLetters = 12;
    static constexpr qsizetype kRows = 2;           ///< names on the screen at once
    static constexpr std::int64_t kIdleMs = 60'000; ///< a form: UI.md §3.9

    /// `port` null: not offered here.
    explicit FindPage(FindPort *port, QObject *parent = nullptr) : QObject(parent), m_port(port) {}

    [[nodiscard]] bool offered() const { return m_port != nullptr; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool letters() const { return m_letters; }
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] QStringList names() const; ///< masked; those on the screen
    [[nodiscard]] int found() const { return static_cast<int>(m_names.size()); }
    [[nodiscard]] int others() const;                     ///< how many more names there are, not on the screen
    [[nodiscard]] QString name() const { return m_name; } ///< masked; the one that was tapped
    [[nodiscard]] QStringList organisations() const { return m_organisations; }
    [[nodiscard]] bool busy() const { return m_busy; }

    Q_INVOKABLE void type(const QString &key); ///< a digit, or a letter a–z
    Q_INVOKABLE void erase();                  ///< the last one
    Q_INVOKABLE void empty();
    Q_INVOKABLE void switchWay(); ///< phone or letters
    Q_INVOKABLE void turn();      ///< the next names
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void claim(int row);
    Q_INVOKABLE void back(); ///< from the organisations to the names

    void open();
    void clear(); ///< everything the visitor typed and saw

signals:
    void changed();
    void recognised(); ///< the desk knows who it is; the sign-in may follow

private:
    void search();
    void show(State state);
    void found(const desk::NamesFound &answer);

    FindPort *const m_port;
    State m_state = State::Typing;
    bool m_letters = false;
    bool m_busy = false;
    QString m_typed;
    QStringList m_names;
    QStringList m_organisations;
    QString m_name;
    qsizetype m_first = 0; ///< of the names on the screen
    int m_visit = 0;       ///< answers to an earlier question are dropped
};

} // namespace plaza::ui
