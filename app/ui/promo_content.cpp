// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promo_content.h"

#include "config/package.h"
#include "media/file_kind.h"
#include "media/manifest.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <variant>

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

/// The file, open; or why it may not be shown.
std::variant<media::PackageFile, std::string> checked(const std::filesystem::path &promo,
                                                      const media::Manifest &manifest, const std::string &file)
{
    if (media::Answer answer = manifest.mayPlay(file); !answer.plays())
        return answer.why;
    media::Verification verification(promo, file, *manifest.find(file));
    while (!verification.step())
        ;
    if (!verification.answer().plays())
        return verification.answer().why;
    return std::move(verification).file();
}

} // namespace

std::shared_ptr<const PromoContent> PromoContent::unseen(core::Playlist playlist)
{
    auto content = std::make_shared<PromoContent>();
    content->playlist = std::move(playlist);
    return content;
}

std::shared_ptr<const PromoContent> PromoContent::lookAt(core::Playlist playlist, const std::filesystem::path &promo)
{
    auto content = std::make_shared<PromoContent>();
    content->playlist = std::move(playlist);
    std::string why;
    const auto manifest = media::Manifest::read(promo, why);
    for (const core::PromoItem &item : content->playlist.items) {
        if (item.file.empty())
            continue;
        if (!manifest) {
            content->broken[item.id] = (why.empty() ? "there is no promo/manifest.json" : why) + "; " + kRemedy;
            continue;
        }
        auto file = checked(promo, *manifest, item.file);
        if (const auto *broken = std::get_if<std::string>(&file)) {
            content->broken[item.id] = *broken;
            continue;
        }
        content->hashes[item.id] = manifest->find(item.file)->sha256;
        content->files.emplace(item.id, std::move(std::get<media::PackageFile>(file)));
        for (const auto &[language, captions] : item.captions)
            if (auto cues = cuesOf(promo, captions); !cues.empty())
                content->captions[item.id][language] = std::move(cues);
    }
    return content;
}

QUrl PromoContent::urlOf(const core::PromoItem &item) const
{
    const auto file = files.find(item.id);
    return file == files.end() ? QUrl() : QUrl::fromLocalFile(QString::fromStdString(file->second.path().string()));
}

bool PromoContent::unchanged(const core::PromoItem &item) const
{
    const auto file = files.find(item.id);
    return file == files.end() || file->second.unchanged();
}

QString PromoContent::captionAt(const core::PromoItem &item, const std::string &language, qint64 positionMs) const
{
    const auto known = captions.find(item.id);
    if (known == captions.end())
        return {};
    auto cues = known->second.find(language);
    if (cues == known->second.end())
        cues = known->second.begin();
    const std::chrono::milliseconds at(positionMs);
    const auto cue =
        std::ranges::find_if(cues->second, [at](const media::Cue &each) { return each.from <= at && at < each.until; });
    return cue == cues->second.end() ? QString() : QString::fromStdString(cue->text);
}

PromoCandidate lookAtCandidate(const std::filesystem::path &folder, const std::string &event,
                               const std::map<std::string, std::string> &texts)
{
    PromoCandidate candidate;
    config::PackageResult package = config::loadPackage(folder);
    for (const config::Problem &each : package.problems)
        candidate.problems.push_back(each.text());
    if (!package.config)
        return candidate;
    if (package.config->event.id != event)
        candidate.problems.push_back(folder.string() + ": this is the event '" + package.config->event.id + "', not '" +
                                     event + "'; put this event's package back");
    if (package.config->playlist.empty())
        candidate.problems.push_back(folder.string() + ": there is no promo/playlist.toml any more; put it back");
    if (!candidate.problems.empty())
        return candidate;
    const std::filesystem::path promo = folder / "promo";
    auto content = PromoContent::lookAt(std::move(package.config->playlist), promo);
    for (const auto &[item, why] : content->broken)
        candidate.problems.push_back(item + ": " + why);
    std::string ignored; // without a manifest every item with captions is broken already
    const auto manifest = media::Manifest::read(promo, ignored).value_or(media::Manifest{});
    for (const core::PromoItem &item : content->playlist.items)
        for (const auto &[language, file] : item.captions)
            if (const auto captions = checked(promo, manifest, file); std::holds_alternative<std::string>(captions))
                candidate.problems.push_back(item.id + ": " + std::get<std::string>(captions));
    for (const char *name : {"event.toml", "kiosks.toml"}) {
        const auto before = texts.find(name);
        candidate.otherTexts |= before != texts.end() && package.texts[name] != before->second;
    }
    if (candidate.problems.empty())
        candidate.content = std::move(content);
    return candidate;
}

} // namespace plaza::ui
