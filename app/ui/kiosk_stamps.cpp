// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk in the stamp rally: at a booth it stamps what is shown to it, elsewhere a card opens its own page.
#include "ui/kiosk_model.h"

namespace plaza::ui {
namespace {

constexpr std::int64_t kNoticeMs = 4000;

} // namespace

void KioskModel::openStamps()
{
    if (m_stamps.offered())
        show(Page::Stamps);
}

void KioskModel::routeTo(const QString &booth)
{
    emit routeWanted(booth);
    goTo({m_map.plan().booth(booth.toStdString()), nullptr});
}

void KioskModel::watchStamps()
{
    const auto chime = [this](const QString &name) {
        emit sound(m_programme.quiet() ? QString() : name);
    };
    connect(&m_stamps, &StampPage::sound, this, chime);
    connect(&m_booth, &BoothPage::sound, this, chime);
    connect(&m_stamps, &StampPage::voucher, this, [this](const desk::Voucher &voucher) {
        m_prize.show(voucher, true);
        show(Page::Prize);
    });
}

/// True: it was for the rally, whatever became of it.
bool KioskModel::takeStampCode(const std::string &code)
{
    if (m_rest == Page::Booth) {
        m_booth.shown(code);
        return true;
    }
    const bool isRally = code.starts_with(core::kCardPrefix) || code.starts_with(core::kStampPrefix);
    if (!m_stamps.offered()) {
        if (isRally) // no ticket: nobody was refused
            setNotice(Notice::NoStamps, kNoticeMs);
        return isRally;
    }
    if (m_page != Page::Stamps && !isRally)
        return false;
    show(Page::Stamps);
    m_stamps.shown(code);
    return true;
}

} // namespace plaza::ui
