// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/promo_content.h"
#include "ui/worker.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <memory>
#include <string>

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/clock.h"
#include "core/promo_withheld.h"
#include "media/package_stamp.h"
#include "media/quarantine.h"

#include <filesystem>
#include <optional>
#endif

namespace plaza::ui {

/// The loop's content as the package's folder holds it, and which of it may be shown (the right hash, not in
/// quarantine). Everything of a file is withheld until it has been looked at. When other files are put into the folder
/// they are looked at as a whole, and replace the content or, with a mistake among them, do not. UI thread; the looking
/// is done on a thread of its own.
class PromoFiles : public QObject {
    Q_OBJECT

public:
    /// What a kiosk has read of its package.
    struct Package {
        std::filesystem::path folder;
        std::string event;                        ///< its id
        std::map<std::string, std::string> texts; ///< by file name
        core::Playlist playlist;
    };
    /// `store` is the store's file, beside which the quarantine stands. `clock` (event time, for the quarantine's
    /// words) outlives it.
    PromoFiles(Package package, const std::filesystem::path &store, const core::Clock &clock, core::UtcOffset offset,
               QObject *parent = nullptr);

    void look();  ///< begins to read the files; `looked` tells the end
    void watch(); ///< has anything been put into the folder? Wants to be asked every few seconds, after `looked`

    [[nodiscard]] const std::shared_ptr<const PromoContent> &content() const { return m_content; }
    /// Why an item of `content` can't be shown; none: it can.
    [[nodiscard]] std::optional<core::PromoWithheld> withheld(const PromoContent &content,
                                                              const core::PromoItem &item) const;
    /// What is wrong with the package that stands in the folder now, while the earlier one plays on; empty: nothing.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    /// The film that would have done it if the player died now: the one that is being opened, else the one in front.
    /// Its mark stands beside the store until another is named, so that it is known after the next start. Null: none.
    void suspect(const PromoContent *content, const core::PromoItem *item);

signals:
    void looked();  ///< the content's files are known
    void renewed(); ///< another package is complete: `content` is its
    void refused(); ///< another package has `problems`, and is not shown
    void withheldItem(const QString &item, const QString &why);
    void otherTexts(); ///< event.toml or kiosks.toml are others, which the kiosk reads when it starts

private:
    void adopt(std::shared_ptr<const PromoContent> content);
    void weigh(PromoCandidate candidate);

    const std::shared_ptr<const Package> m_package; ///< the worker reads it too
    media::QuarantineFile m_quarantine;
    const core::Clock &m_clock;
    core::UtcOffset m_offset;
    std::shared_ptr<const PromoContent> m_content;
    bool m_looked = false;
    std::map<std::string, std::string> m_quarantined; ///< why, by hash
    QStringList m_problems;
    std::string m_suspect; ///< its hash; empty: none
    std::optional<media::Settled> m_settled;
    Worker m_worker;
};

} // namespace plaza::ui
