// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/worker.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <map>
#include <string>
#include <vector>

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/clock.h"
#include "core/playlist.h"
#include "media/captions.h"
#include "media/quarantine.h"

#include <filesystem>
#endif

namespace plaza::ui {

/// The playlist's files: which of them may be shown (the right hash, not in quarantine), and their captions. Everything
/// of a file is withheld until it has been looked at. UI thread; the looking is done on a thread of its own.
class PromoFiles : public QObject {
    Q_OBJECT

public:
    /// `folder` is the event package's; `store` the store's file, beside which the quarantine stands. `playlist` and
    /// `clock` (event time, for the quarantine's words) outlive it.
    PromoFiles(const core::Playlist &playlist, const std::filesystem::path &folder, const std::filesystem::path &store,
               const core::Clock &clock, core::UtcOffset offset, QObject *parent = nullptr);

    void look(); ///< begins to read the files; `looked` tells the end

    /// Why an item can't be shown, by its id.
    [[nodiscard]] const std::map<std::string, std::string> &withheld() const { return m_withheld; }
    [[nodiscard]] QUrl urlOf(const core::PromoItem &item) const; ///< of its file; empty without one
    /// What is said at `positionMs`, in `language` or else in any that there is; empty: nothing.
    [[nodiscard]] QString captionAt(const core::PromoItem &item, const std::string &language, qint64 positionMs) const;

    /// The film that would have done it if the player died now: the one that is being opened, else the one in front.
    /// Its mark stands beside the store until another is named, so that it is known after the next start. Null: none.
    void suspect(const core::PromoItem *item);

signals:
    void looked();
    void withheldItem(const QString &item, const QString &why);

private:
    using Captions = std::map<std::string, std::vector<media::Cue>>; ///< by language
    struct Seen {
        std::map<std::string, std::string> withheld;
        std::map<std::string, std::string> hashes; ///< by item
        std::map<std::string, Captions> captions;  ///< by item
    };
    static Seen lookAt(const std::vector<core::PromoItem> &items, const std::filesystem::path &promo);

    const core::Playlist &m_playlist;
    std::filesystem::path m_promo;
    media::QuarantineFile m_quarantine;
    const core::Clock &m_clock;
    core::UtcOffset m_offset;
    std::map<std::string, std::string> m_withheld;
    std::map<std::string, std::string> m_hashes;
    std::map<std::string, Captions> m_captions;
    std::string m_suspect; ///< its hash; empty: none
    Worker m_worker;
};

} // namespace plaza::ui
