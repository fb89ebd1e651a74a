// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan_page.h"

namespace plaza::ui {

void ScanPage::setPreview(QVideoSink *sink)
{
    if (sink == m_preview)
        return;
    m_preview = sink;
    emit previewChanged();
}

void ScanPage::setCameraState(CameraState camera)
{
    m_camera = camera;
    tick(m_sinceMs);
}

void ScanPage::setScannerThere(bool there)
{
    m_scannerThere = there;
    tick(m_sinceMs);
}

void ScanPage::setBrightness(double mean)
{
    m_brightness = mean;
}

void ScanPage::open(std::int64_t nowMs)
{
    m_sinceMs = nowMs;
    m_repeatedMs = -1;
    tick(nowMs);
}

void ScanPage::checking(std::int64_t nowMs)
{
    m_checking = true;
    m_sinceMs = nowMs;
    tick(nowMs);
}

void ScanPage::checked(std::int64_t nowMs)
{
    m_checking = false;
    open(nowMs);
}

void ScanPage::repeated(std::int64_t nowMs)
{
    m_repeatedMs = nowMs;
    tick(nowMs);
}

void ScanPage::tick(std::int64_t nowMs)
{
    light(nowMs);
    const std::int64_t forMs = nowMs - m_sinceMs;
    const bool nextPerson = m_repeatedMs >= 0 && nowMs - m_repeatedMs < 2000;
    if (m_checking)
        return show(forMs < kSavingAfterMs ? State::Checking : State::Saving, 0, false);
    if (m_camera == CameraState::Lost || m_camera == CameraState::None)
        return show(m_scannerThere ? State::NoCamera : State::NoReader, 0, nextPerson);
    if (forMs < kHintAfterMs)
        return show(State::Looking, 0, nextPerson);
    show(State::Hint, static_cast<int>((forMs - kHintAfterMs) / kHintEachMs % kHints), nextPerson);
}

void ScanPage::light(std::int64_t nowMs)
{
    const bool seeing = m_camera == CameraState::Running;
    const bool dark = seeing && m_brightness < kDark;
    if (!dark)
        m_darkSinceMs = -1;
    else if (m_darkSinceMs < 0)
        m_darkSinceMs = nowMs;
    const bool lit = m_lit ? seeing && m_brightness < kBright : dark && nowMs - m_darkSinceMs >= kDarkForMs;
    if (lit == m_lit)
        return;
    m_lit = lit;
    emit changed();
}

void ScanPage::show(State state, int hint, bool nextPerson)
{
    if (state == m_state && hint == m_hint && nextPerson == m_nextPerson)
        return;
    m_state = state;
    m_hint = hint;
    m_nextPerson = nextPerson;
    emit changed();
}

} // namespace plaza::ui
