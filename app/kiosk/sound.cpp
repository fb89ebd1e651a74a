// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/sound.h"

#include "media/wav.h"
#include "ui/emergency_screen.h"

#include <spdlog/spdlog.h>

#include <QFile>

namespace plaza::kiosk {

namespace {

constexpr qint64 kMostBytes = 64 << 20; ///< two minutes of the largest WAV that is taken

/// Nothing without a file; empty with one that can't be played.
std::optional<std::vector<std::int16_t>> spokenLine(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.exists())
        return std::nullopt;
    std::optional<std::vector<std::int16_t>> samples;
    if (file.size() <= kMostBytes && file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.readAll();
        samples = media::samplesFromWav({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }
    if (!samples)
        spdlog::warn("sound: {} is no WAV of 16 bits and at most two minutes: the tone sounds alone", path);
    return samples.value_or(std::vector<std::int16_t>{});
}

} // namespace

Sound::Sound(ui::KioskModel &model, int volume, const std::vector<std::filesystem::path> &folders)
    : m_chimes(m_speaker, volume)
{
    QObject::connect(&model, &ui::KioskModel::sound, &m_chimes, &ui::Chimes::play);
    QObject::connect(&m_speaker, &ui::Speaker::warning,
                     [](const QString &text) { spdlog::warn("sound: {}", text.toStdString()); });
    // Read now: nothing is waited for when it must sound.
    for (const core::EmergencyKind kind : {core::EmergencyKind::Evacuation, core::EmergencyKind::SevereWeather,
                                           core::EmergencyKind::Medical, core::EmergencyKind::MissingPerson})
        for (const std::filesystem::path &folder : folders)
            if (auto line = spokenLine(folder / "emergency" / (std::string(core::toString(kind)) + ".wav"))) {
                m_spoken[kind] = std::move(*line);
                break;
            }
    QObject::connect(model.emergency(), &ui::EmergencyScreen::changed, &m_chimes, [this, &model] {
        if (model.emergency()->shown())
            m_chimes.setSpoken(m_spoken[model.emergency()->going().front().kind]);
    });
    if (volume > 0)
        m_speaker.open();
}

} // namespace plaza::kiosk
