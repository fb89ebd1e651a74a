// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wedge_filter.h"

#include <QGuiApplication>
#include <QInputMethodQueryEvent>

namespace plaza::ui {

namespace {

constexpr quint32 kXkbOffset = 8; // X11 and Wayland number a key 8 higher than evdev

constexpr auto kChord = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

std::uint16_t evdevCode(const QKeyEvent &key)
{
    const quint32 code = key.nativeScanCode();
    return code > kXkbOffset && code < 256 ? static_cast<std::uint16_t>(code - kXkbOffset) : 0;
}

bool isModifier(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
        return true;
    default:
        return scan::KeyDecoder::isModifier(evdevCode(key));
    }
}

/// Whether somebody could be typing into a field.
bool isTextFocused()
{
    QObject *focus = QGuiApplication::focusObject();
    if (focus == nullptr)
        return false;
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QCoreApplication::sendEvent(focus, &query);
    return query.value(Qt::ImEnabled).toBool();
}

} // namespace

WedgeFilter::WedgeFilter(QObject *parent) : QObject(parent)
{
    for (QTimer *timer : {&m_hand, &m_gap}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    m_hand.setInterval(kHandMs);
    m_gap.setInterval(kGapMs);
    // A busy program reads keys late: those that wait are handled before a timer is believed.
    connect(&m_hand, &QTimer::timeout, this, [this] {
        QTimer::singleShot(0, this, [this] {
            if (!m_hand.isActive())
                settle();
        });
    });
    connect(&m_gap, &QTimer::timeout, this, [this] {
        QTimer::singleShot(0, this, [this] {
            if (!m_gap.isActive())
                end();
        });
    });
}

bool WedgeFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_handingOn)
        return false;
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress && watched->isWindowType())
        return pressed(*static_cast<QWindow *>(watched), *static_cast<QKeyEvent *>(event));
    if (type == QEvent::KeyRelease && watched->isWindowType())
        return released(*static_cast<QKeyEvent *>(event));
    if (type == QEvent::InputMethod)
        return inBurst();
    if (type != QEvent::ShortcutOverride || !isScannersChord(*static_cast<QKeyEvent *>(event)))
        return false;
    event->accept(); // asked before the key itself comes, this means: no shortcut
    return true;
}

bool WedgeFilter::pressed(QWindow &window, const QKeyEvent &key)
{
    const auto at = static_cast<qint64>(key.timestamp());
    if (isModifier(key)) {
        m_keys.key(evdevCode(key), scan::Motion::Down);
        if (key.key() != Qt::Key_Shift && key.key() != Qt::Key_CapsLock && key.key() != Qt::Key_NumLock)
            m_chordMs = at;
        return true;
    }
    if (key.isAutoRepeat())
        return inBurst() || !isTextFocused();
    const bool chord = (key.modifiers() & kChord) != 0;
    if (chord && !isScannersChord(key))
        return false;
    const bool quick = at - m_lastMs <= kHandMs;
    if (!quick)
        settle();
    if (at - m_lastMs >= kGapMs)
        end();
    m_swift = !m_stream.pending() || (m_swift && quick);
    m_lastMs = at;
    const std::string typed = characters(key);
    if (typed == "\r" || typed == "\t") {
        if (quick && !m_held.empty()) // a code too short to count
            m_held.clear();
        else if (isTextFocused())
            hold(window, key);
    } else if (!chord && (!m_held.empty() || isTextFocused())) {
        hold(window, key);
    }
    const scan::Scans scans = m_stream.feed(typed, at);
    tell(scans);
    if (m_stream.pending() || !scans.empty())
        m_gap.start();
    else
        m_gap.stop();
    return true;
}

bool WedgeFilter::released(const QKeyEvent &key)
{
    // Alt that goes up ends a number typed with it.
    tell(m_stream.feed(m_keys.key(evdevCode(key), scan::Motion::Up), static_cast<qint64>(key.timestamp())));
    return (key.modifiers() & kChord) == 0;
}

/// What this key adds to a code.
std::string WedgeFilter::characters(const QKeyEvent &key)
{
    if (const std::uint16_t code = evdevCode(key); scan::KeyDecoder::knows(code)) {
        m_keys.hold(key.modifiers().testFlag(Qt::ShiftModifier), key.modifiers().testFlag(Qt::ControlModifier),
                    key.modifiers().testFlag(Qt::AltModifier));
        return m_keys.key(code, scan::Motion::Down);
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return "\r";
    if (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab)
        return "\t";
    const QString text = key.text();
    return !text.isEmpty() && text.front().isPrint() ? text.toStdString() : std::string();
}

/// A code is being typed or has just ended: what an input method makes of it may still come.
bool WedgeFilter::inBurst() const
{
    return m_gap.isActive() && m_swift;
}

bool WedgeFilter::isScannersChord(const QKeyEvent &key) const
{
    return inBurst() || static_cast<qint64>(key.timestamp()) - m_chordMs <= kHandMs;
}

void WedgeFilter::hold(QWindow &window, const QKeyEvent &key)
{
    if (m_held.size() >= kShortest)
        return m_hand.start(); // a scanner's: these will not be handed on
    m_window = &window;
    m_held.emplace_back(key.clone());
    m_hand.start();
}

/// The keys that are held have found no company: they are a person's.
void WedgeFilter::settle()
{
    m_hand.stop();
    if (m_held.empty())
        return;
    if (m_held.size() < kShortest) {
        m_stream.discard();
        m_gap.stop();
        handOn();
    }
    m_held.clear();
}

void WedgeFilter::handOn()
{
    m_handingOn = true;
    for (const auto &key : m_held) {
        if (!m_window)
            break;
        QCoreApplication::sendEvent(m_window, key.get());
        QKeyEvent release(QEvent::KeyRelease, key->key(), key->modifiers(), key->nativeScanCode(),
                          key->nativeVirtualKey(), key->nativeModifiers(), key->text(), key->isAutoRepeat());
        QCoreApplication::sendEvent(m_window, &release);
    }
    m_handingOn = false;
}

/// No key for kGapMs: a scanner without a suffix has ended its code.
void WedgeFilter::end()
{
    if (m_swift)
        tell(m_stream.finish());
    else
        m_stream.discard();
}

void WedgeFilter::tell(const scan::Scans &scans)
{
    for (const scan::Scan &scan : scans) {
        if (const auto *code = std::get_if<scan::Scanned>(&scan))
            emit scanned(*code);
        else
            emit refused(std::get<scan::RefusedScan>(scan));
    }
}

} // namespace plaza::ui
