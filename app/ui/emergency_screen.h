// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/evacuation.h"
#include "desk/emergency.h"
#endif

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>

namespace plaza::ui {

/// What lies over everything while an emergency goes on: what to do, and the way out from this kiosk. Both languages
/// stand there at once, whichever is in use. The ways are found at the start, so that none is waited for. UI thread.
class EmergencyScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString titleEn READ titleEn NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString wordsEn READ wordsEn NOTIFY changed)
    Q_PROPERTY(bool evacuates READ evacuates NOTIFY changed)
    Q_PROPERTY(bool hasWay READ hasWay NOTIFY changed)
    Q_PROPERTY(int arrow READ arrow NOTIFY changed)
    Q_PROPERTY(QString exit READ exit NOTIFY changed)
    Q_PROPERTY(QString exitEn READ exitEn NOTIFY changed)
    Q_PROPERTY(QString assembly READ assembly NOTIFY changed)
    Q_PROPERTY(QString assemblyEn READ assemblyEn NOTIFY changed)
    Q_PROPERTY(QStringList rules READ rules NOTIFY changed)
    Q_PROPERTY(QStringList rulesEn READ rulesEn NOTIFY changed)
    Q_PROPERTY(QString sender READ sender NOTIFY changed)
    Q_PROPERTY(bool mayChooseWay READ mayChooseWay CONSTANT)
    Q_PROPERTY(bool stepFree READ stepFree NOTIFY changed)

public:
    /// core::EmergencyKind's, in its order.
    enum class Kind { Evacuation, SevereWeather, Medical, MissingPerson };
    Q_ENUM(Kind)

    static constexpr std::int64_t kAlarmMs = 20'000;    ///< between two alarms, UI.md §3.8
    static constexpr std::int64_t kStepFreeMs = 60'000; ///< then the next visitor sees the short way again

    EmergencyScreen(const EventView &view, const config::EventConfig &config, QObject *parent = nullptr);

    [[nodiscard]] bool shown() const { return !m_going.empty(); }
    [[nodiscard]] const desk::EmergencyState &going() const { return m_going; }
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString titleEn() const;
    [[nodiscard]] QString words() const; ///< what staff wrote, or what to do where nothing else is known
    [[nodiscard]] QString wordsEn() const;
    [[nodiscard]] bool evacuates() const { return kind() == Kind::Evacuation; }
    [[nodiscard]] bool hasWay() const { return evacuates() && way() != nullptr; }
    [[nodiscard]] int arrow() const; ///< degrees, clockwise; 0: straight on, up
    [[nodiscard]] QString exit() const;
    [[nodiscard]] QString exitEn() const;   ///< with the distance, in metres for both languages
    [[nodiscard]] QString assembly() const; ///< "集合点：滨海路停车场"
    [[nodiscard]] QString assemblyEn() const;
    [[nodiscard]] QStringList rules() const; ///< three
    [[nodiscard]] QStringList rulesEn() const;
    [[nodiscard]] QString sender() const; ///< who, and when
    [[nodiscard]] bool mayChooseWay() const { return m_way.has_value(); }
    [[nodiscard]] bool stepFree() const { return m_stepFree; }

    Q_INVOKABLE void switchWay(); ///< without steps, or the shortest

    void show(const desk::EmergencyState &going);
    void tick(std::int64_t nowMs);
    void retranslate() { emit changed(); }

signals:
    void changed();
    void began(); ///< another one than before
    void alarm(); ///< the tone is due

private:
    [[nodiscard]] const core::Evacuation *way() const;
    [[nodiscard]] const core::Amenity *amenity(const std::string &id) const;
    [[nodiscard]] const core::Amenity *assemblyPoint() const;
    [[nodiscard]] core::LocalizedText said() const;

    const EventView &m_view;
    const config::EventConfig &m_config;
    std::optional<core::Evacuation> m_way, m_stepFreeWay;
    desk::EmergencyState m_going;
    bool m_stepFree = false;
    std::int64_t m_nowMs = 0;
    std::int64_t m_alarmMs = 0;
    std::int64_t m_stepFreeUntilMs = 0;
};

/// "请立即离开", "Please leave now".
core::LocalizedText titleOf(core::EmergencyKind kind);

} // namespace plaza::ui
