// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/setup_card.h"
#include "ui/verdict_style.h"

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>

namespace plaza::ui {

/// One setting of the scanner: right, or what to change.
class ScannerSetting {
    Q_GADGET
    QML_VALUE_TYPE(scannerSetting)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(bool good MEMBER good)

public:
    QString label, value, icon;
    bool good = true;
    friend bool operator==(const ScannerSetting &, const ScannerSetting &) = default;
};

/// What staff see after scanning the setup card. Nothing personal; returns home by itself.
class ScannerCheckPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(plaza::ui::Shape shape READ shape NOTIFY changed)
    Q_PROPERTY(plaza::ui::Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(QVariantList settings READ settings NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    Q_PROPERTY(int secondsTotal READ secondsTotal NOTIFY secondsLeftChanged)

public:
    static constexpr int kReturnSeconds = 30; ///< longer than a verdict: somebody sets up a device with it

    explicit ScannerCheckPage(QObject *parent = nullptr) : QObject(parent) {}

    void show(const scan::SetupReport &report, std::int64_t nowMs, bool slowly);
    void restart(std::int64_t nowMs, bool slowly); ///< a touch gives the full time again
    bool tick(std::int64_t nowMs);                 ///< false: the time is over
    void retranslate() { emit changed(); }

    [[nodiscard]] Shape shape() const { return good() ? Shape::Disc : Shape::Hexagon; }
    [[nodiscard]] Tone tone() const { return good() ? Tone::Ok : Tone::Time; }
    [[nodiscard]] QString icon() const { return good() ? QStringLiteral("check") : QStringLiteral("alert"); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString advice() const; ///< what to do now
    [[nodiscard]] QVariantList settings() const;
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    [[nodiscard]] int secondsTotal() const { return m_secondsTotal; }

signals:
    void changed();
    void secondsLeftChanged();

private:
    [[nodiscard]] bool good() const { return m_report.faults() == 0; }
    [[nodiscard]] ScannerSetting suffix() const;
    [[nodiscard]] ScannerSetting letters() const;
    [[nodiscard]] ScannerSetting once() const;
    [[nodiscard]] ScannerSetting length() const;

    scan::SetupReport m_report;
    int m_secondsLeft = 0;
    int m_secondsTotal = 1;
    std::int64_t m_untilMs = 0;
};

} // namespace plaza::ui
