// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promo_files.h"

#include <utility>

namespace plaza::ui {

PromoFiles::PromoFiles(Package package, const std::filesystem::path &store, const core::Clock &clock,
                       core::UtcOffset offset, QObject *parent)
    : QObject(parent), m_package(std::make_shared<const Package>(std::move(package))), m_quarantine(store),
      m_clock(clock), m_offset(offset), m_content(PromoContent::unseen(m_package->playlist))
{
    m_quarantine.update([](media::Quarantine &quarantine) { quarantine.recover(media::bootId()); });
}

void PromoFiles::look()
{
    struct Seen {
        std::string stamp; ///< from before the look: what is put in meanwhile is a change
        std::shared_ptr<const PromoContent> content;
    };
    m_worker.run(
        this,
        [package = m_package] {
            std::string stamp = media::promoStamp(package->folder);
            return Seen{std::move(stamp), PromoContent::lookAt(package->playlist, package->folder / "promo")};
        },
        [this](const Seen &seen) {
            m_settled.emplace(seen.stamp);
            adopt(seen.content);
            emit looked();
        });
}

void PromoFiles::adopt(std::shared_ptr<const PromoContent> content)
{
    m_content = std::move(content);
    m_looked = true;
    const media::Quarantine quarantine = m_quarantine.read();
    m_quarantined.clear();
    for (const auto &[item, hash] : m_content->hashes)
        if (quarantine.holds(hash))
            m_quarantined[hash] = quarantine.why(hash, m_offset);
    for (const core::PromoItem &item : m_content->playlist.items)
        if (const auto why = withheld(*m_content, item))
            emit withheldItem(QString::fromStdString(item.id), QString::fromStdString(why->detail));
}

void PromoFiles::watch()
{
    if (!m_settled || m_worker.busy())
        return;
    struct Seen {
        media::Settled after;
        bool settled = false;
        PromoCandidate candidate;
    };
    m_worker.run(
        this,
        [before = *m_settled, package = m_package] {
            Seen seen{.after = before};
            seen.settled = seen.after.look(media::promoStamp(package->folder));
            if (seen.settled)
                seen.candidate = lookAtCandidate(package->folder, package->event, package->texts);
            return seen;
        },
        [this](const Seen &seen) {
            m_settled = seen.after;
            if (seen.settled)
                weigh(seen.candidate);
        });
}

void PromoFiles::weigh(PromoCandidate candidate)
{
    m_problems.clear();
    for (const std::string &each : candidate.problems)
        m_problems << QString::fromStdString(each);
    if (candidate.content == nullptr) {
        emit refused();
        return;
    }
    adopt(std::move(candidate.content));
    emit renewed();
    if (candidate.otherTexts)
        emit otherTexts();
}

std::optional<core::PromoWithheld> PromoFiles::withheld(const PromoContent &content, const core::PromoItem &item) const
{
    using Because = core::WithheldBecause;
    if (item.file.empty())
        return std::nullopt;
    if (!m_looked)
        return core::PromoWithheld{item.id, Because::NotLookedAt, "its file has not been looked at yet", {}};
    if (const auto broken = content.broken.find(item.id); broken != content.broken.end())
        return core::PromoWithheld{item.id, Because::File, broken->second, {}};
    const auto hash = content.hashes.find(item.id);
    const auto held = hash == content.hashes.end() ? m_quarantined.end() : m_quarantined.find(hash->second);
    if (held != m_quarantined.end())
        return core::PromoWithheld{item.id, Because::Quarantined, held->second, {}};
    if (!content.unchanged(item))
        return core::PromoWithheld{item.id,
                                   Because::File,
                                   item.file + ": somebody has written into it since it was checked; a new package is "
                                               "shown as soon as it is complete",
                                   {}};
    return std::nullopt;
}

void PromoFiles::suspect(const PromoContent *content, const core::PromoItem *item)
{
    std::string hash;
    if (content != nullptr && item != nullptr && item->kind == core::PromoKind::Video)
        if (const auto known = content->hashes.find(item->id); known != content->hashes.end())
            hash = known->second;
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
