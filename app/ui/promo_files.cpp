// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promo_files.h"

#include "media/file_kind.h"
#include "media/manifest.h"
#include "media/package_file.h"

#include <algorithm>
#include <utility>

namespace plaza::ui {

namespace {

constexpr std::size_t kLongestCaptions = std::size_t{1} << 20U;
constexpr const char *kRemedy = "run plazactl media check EVENT_DIR --write on the package";

std::vector<media::Cue> cuesOf(const std::filesystem::path &promo, const std::string &file)
{
    const auto text = media::PackageFile(promo, file).readAll(kLongestCaptions);
    if (!text)
        return {};
    const bool vtt = media::kindByName(file).container == "vtt";
    return media::readCaptions(*text, vtt ? media::CaptionFormat::Vtt : media::CaptionFormat::Srt).cues;
}

} // namespace

PromoFiles::PromoFiles(const core::Playlist &playlist, const std::filesystem::path &folder,
                       const std::filesystem::path &store, const core::Clock &clock, core::UtcOffset offset,
                       QObject *parent)
    : QObject(parent), m_playlist(playlist), m_promo(folder / "promo"), m_quarantine(store), m_clock(clock),
      m_offset(offset)
{
    for (const core::PromoItem &item : m_playlist.items)
        if (!item.file.empty())
            m_withheld.emplace(item.id, "its file has not been looked at yet");
    m_quarantine.update([](media::Quarantine &quarantine) { quarantine.recover(media::bootId()); });
}

PromoFiles::Seen PromoFiles::lookAt(const std::vector<core::PromoItem> &items, const std::filesystem::path &promo)
{
    Seen seen;
    std::string why;
    const auto manifest = media::Manifest::read(promo, why);
    for (const core::PromoItem &item : items) {
        if (item.file.empty())
            continue;
        const media::ManifestEntry *entry = manifest ? manifest->find(item.file) : nullptr;
        if (!manifest) {
            seen.withheld[item.id] = (why.empty() ? "there is no promo/manifest.json" : why) + "; " + kRemedy;
            continue;
        }
        media::Answer answer = manifest->mayPlay(item.file);
        if (answer.plays())
            answer = media::verify(promo, item.file, *entry);
        if (!answer.plays()) {
            seen.withheld[item.id] = answer.why;
            continue;
        }
        seen.hashes[item.id] = entry->sha256;
        for (const auto &[language, file] : item.captions)
            if (auto cues = cuesOf(promo, file); !cues.empty())
                seen.captions[item.id][language] = std::move(cues);
    }
    return seen;
}

void PromoFiles::look()
{
    m_worker.run(
        this, [items = m_playlist.items, promo = m_promo] { return lookAt(items, promo); },
        [this](Seen seen) {
            m_withheld = std::move(seen.withheld);
            m_hashes = std::move(seen.hashes);
            m_captions = std::move(seen.captions);
            const media::Quarantine quarantine = m_quarantine.read();
            for (const auto &[item, hash] : m_hashes)
                if (quarantine.holds(hash))
                    m_withheld[item] = quarantine.why(hash, m_offset);
            for (const auto &[item, why] : m_withheld)
                emit withheldItem(QString::fromStdString(item), QString::fromStdString(why));
            emit looked();
        });
}

QUrl PromoFiles::urlOf(const core::PromoItem &item) const
{
    return item.file.empty() ? QUrl() : QUrl::fromLocalFile(QString::fromStdString((m_promo / item.file).string()));
}

QString PromoFiles::captionAt(const core::PromoItem &item, const std::string &language, qint64 positionMs) const
{
    const auto known = m_captions.find(item.id);
    if (known == m_captions.end())
        return {};
    auto cues = known->second.find(language);
    if (cues == known->second.end())
        cues = known->second.begin();
    const std::chrono::milliseconds at(positionMs);
    const auto cue =
        std::ranges::find_if(cues->second, [at](const media::Cue &each) { return each.from <= at && at < each.until; });
    return cue == cues->second.end() ? QString() : QString::fromStdString(cue->text);
}

void PromoFiles::suspect(const core::PromoItem *item)
{
    const bool film = item != nullptr && item->kind == core::PromoKind::Video;
    const auto known = film ? m_hashes.find(item->id) : m_hashes.end();
    const std::string hash = known == m_hashes.end() ? std::string() : known->second;
    if (hash == m_suspect)
        return;
    m_quarantine.update([&](media::Quarantine &quarantine) {
        if (!m_suspect.empty())
            quarantine.ended(m_suspect);
        if (!hash.empty())
            quarantine.started(hash, item->file, m_clock.now(), media::bootId());
    });
    m_suspect = hash;
}

} // namespace plaza::ui
