// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanner_check_page.h"

#include <algorithm>

namespace plaza::ui {

namespace {

ScannerSetting setting(const char *label, const QString &value, bool good)
{
    return {qtTrId(label), value, good ? QStringLiteral("check") : QStringLiteral("alert"), good};
}

} // namespace

void ScannerCheckPage::show(const scan::SetupReport &report, std::int64_t nowMs, bool slowly)
{
    m_report = report;
    restart(nowMs, slowly);
    emit changed();
}

void ScannerCheckPage::restart(std::int64_t nowMs, bool slowly)
{
    m_secondsTotal = slowly ? kReturnSeconds * 3 / 2 : kReturnSeconds;
    m_untilMs = nowMs + 1000 * m_secondsTotal;
    m_secondsLeft = 0;
    tick(nowMs);
}

bool ScannerCheckPage::tick(std::int64_t nowMs)
{
    const int left = static_cast<int>(std::max<std::int64_t>(0, (m_untilMs - nowMs + 999) / 1000));
    if (left != m_secondsLeft) {
        m_secondsLeft = left;
        emit secondsLeftChanged();
    }
    return left > 0;
}

QString ScannerCheckPage::title() const
{
    if (!m_report.ending && good())
        return qtTrId("gun.camera");
    return good() ? qtTrId("gun.good") : qtTrId("gun.bad");
}

QString ScannerCheckPage::line() const
{
    if (!m_report.ending)
        return qtTrId("gun.camera.line");
    return good() ? qtTrId("gun.good.line") : qtTrId("gun.bad.line").arg(m_report.faults());
}

QString ScannerCheckPage::advice() const
{
    if (!m_report.ending)
        return qtTrId("gun.camera.next");
    return good() ? qtTrId("gun.good.next") : qtTrId("gun.bad.next");
}

QVariantList ScannerCheckPage::settings() const
{
    return {QVariant::fromValue(suffix()), QVariant::fromValue(letters()), QVariant::fromValue(once()),
            QVariant::fromValue(length())};
}

ScannerSetting ScannerCheckPage::suffix() const
{
    if (!m_report.ending)
        return setting("gun.suffix", qtTrId("gun.suffix.camera"), true);
    switch (*m_report.ending) {
    case scan::Ending::Return:
    case scan::Ending::LineFeed:
        return setting("gun.suffix", qtTrId("gun.suffix.enter"), true);
    case scan::Ending::Tab:
        return setting("gun.suffix", qtTrId("gun.suffix.tab"), true);
    case scan::Ending::Mark:
        return setting("gun.suffix", qtTrId("gun.suffix.mark"), true);
    case scan::Ending::Silence:
        break;
    }
    return setting("gun.suffix", qtTrId("gun.suffix.none"), false);
}

ScannerSetting ScannerCheckPage::letters() const
{
    switch (m_report.letters) {
    case scan::SetupReport::Letters::Right:
        return setting("gun.letters", qtTrId("gun.letters.right"), true);
    case scan::SetupReport::Letters::Case:
        return setting("gun.letters", qtTrId("gun.letters.case"), false);
    case scan::SetupReport::Letters::Other:
        break;
    }
    return setting("gun.letters", qtTrId("gun.letters.other"), false);
}

ScannerSetting ScannerCheckPage::once() const
{
    return m_report.twice ? setting("gun.once", qtTrId("gun.once.twice"), false)
                          : setting("gun.once", qtTrId("gun.once.right"), true);
}

ScannerSetting ScannerCheckPage::length() const
{
    const QString came = QString::number(m_report.bytes), all = QString::number(scan::kSetupText.size());
    switch (m_report.length) {
    case scan::SetupReport::Length::Right:
        return setting("gun.length", qtTrId("gun.length.right").arg(all), true);
    case scan::SetupReport::Length::Short:
        return setting("gun.length", qtTrId("gun.length.short").arg(came, all), false);
    case scan::SetupReport::Length::Unknown:
        break;
    }
    return {qtTrId("gun.length"), qtTrId("gun.length.unknown"), QStringLiteral("hourglass"), false};
}

} // namespace plaza::ui
