// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <map>
#include <memory>
#include <string>
#include <vector>

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/playlist.h"
#include "media/captions.h"
#include "media/package_file.h"

#include <filesystem>
#endif

namespace plaza::ui {

/// A playlist with what there is of its files. It is looked at once and never changes afterwards: a package that is put
/// in later is another content, and what is on screen belongs to the one that it came from. The files stay open, so
/// that what was checked is what is shown, also when the folder holds another file of that name by now. Any thread.
struct PromoContent {
    using Captions = std::map<std::string, std::vector<media::Cue>>; ///< by language

    core::Playlist playlist;
    std::map<std::string, std::string> broken;                    ///< why a file can't be shown, by item
    std::map<std::string, std::string> hashes;                    ///< by item
    std::map<std::string, Captions> captions;                     ///< by item
    std::map<std::string, media::PackageFile, std::less<>> files; ///< by item

    /// Reads every file that the playlist names, however long that takes.
    static std::shared_ptr<const PromoContent> lookAt(core::Playlist playlist, const std::filesystem::path &promo);
    /// Without a look at the files: none of them is known.
    static std::shared_ptr<const PromoContent> unseen(core::Playlist playlist);

    [[nodiscard]] QUrl urlOf(const core::PromoItem &item) const; ///< of its file; empty without one
    /// Nobody has written into the item's file since it was looked at.
    [[nodiscard]] bool unchanged(const core::PromoItem &item) const;
    /// What is said at `positionMs`, in `language` or else in any that there is; empty: nothing.
    [[nodiscard]] QString captionAt(const core::PromoItem &item, const std::string &language, qint64 positionMs) const;
};

/// What is put in instead of a running loop: all or nothing.
struct PromoCandidate {
    std::shared_ptr<const PromoContent> content; ///< null: not to be shown, because of …
    std::vector<std::string> problems;           ///< … these
    bool otherTexts = false; ///< event.toml or kiosks.toml are others too; they count from the next start
};

/// Looks at the whole package in `folder`: it must parse without a mistake, be the event `event`'s, have a playlist,
/// and every file and caption of that must be the one that promo/manifest.json names. `texts` are event.toml and
/// kiosks.toml as the kiosk read them.
PromoCandidate lookAtCandidate(const std::filesystem::path &folder, const std::string &event,
                               const std::map<std::string, std::string> &texts);

} // namespace plaza::ui
