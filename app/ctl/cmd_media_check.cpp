// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/package.h"
#include "ctl/media_commands.h"
#include "ctl/media_report.h"
#include "media/check.h"
#include "media/manifest.h"
#include "report/atomic_file.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>
#include <system_error>

namespace plaza::ctl {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::string dir;
    bool json = false;
    bool write = false;
};

/// What lies in the folder, and what the playlist names besides; a package that can't be read names nothing here:
/// plazactl check says what is wrong with it.
std::vector<std::string> filesOf(const fs::path &dir)
{
    std::vector<std::string> files = media::mediaFiles(dir / "promo");
    const auto add = [&](const std::string &file) {
        if (!file.empty() && std::ranges::find(files, file) == files.end())
            files.push_back(file);
    };
    const auto package = config::loadPackage(dir);
    if (package.config)
        for (const core::PromoItem &item : package.config->playlist.items) {
            add(item.file);
            for (const auto &[language, captions] : item.captions)
                add(captions);
        }
    return files;
}

/// What the manifest said before; a file that is another now is named.
void compare(const media::Manifest &before, std::vector<media::Checked> &files)
{
    for (media::Checked &file : files) {
        const media::ManifestEntry *entry = before.find(file.file);
        if (entry != nullptr && !file.sha256.empty() && entry->sha256 != file.sha256)
            file.findings.push_back({media::Weight::Refused,
                                     "it is not the file that the manifest names: it was changed",
                                     "if that is meant, run the command with --write"});
        else if (entry == nullptr && !before.files().empty() && !file.sha256.empty())
            file.findings.push_back(
                {media::Weight::Refused, "the manifest does not name it yet", "run the command with --write"});
    }
}

void addVanished(const media::Manifest &before, std::vector<media::Checked> &files)
{
    for (const auto &[name, entry] : before.files())
        if (std::ranges::find(files, name, &media::Checked::file) == files.end())
            files.push_back({.file = name,
                             .bytes = entry.bytes,
                             .sha256 = {},
                             .facts = {.kind = entry.facts.kind},
                             .findings = {{media::Weight::Refused, "the manifest names it, and it is gone",
                                           "put it back, or run the command with --write"}},
                             .convert = {}});
}

int check(const Options &options, Streams streams)
{
    const fs::path promo = fs::path(options.dir) / "promo";
    std::error_code error;
    if (!fs::is_directory(promo, error)) {
        streams.err << promo.string()
                    << ": there is no such folder; name the event package's folder, the one that holds "
                    << "event.toml and promo\n";
        return Usage;
    }
    const media::Tools tools = mediaTools();
    std::vector<media::Checked> files;
    for (const std::string &file : filesOf(options.dir)) {
        if (streams.toTerminal && !options.json)
            streams.err << "looking at " << file << " …\n";
        files.push_back(media::checkFile(promo, file, tools));
    }
    std::string why;
    const auto before = media::Manifest::read(promo, why);
    const bool unlooked = !tools.canProbeFilms() && std::ranges::any_of(files, [](const media::Checked &file) {
        return file.facts.kind == media::Kind::Film;
    });
    if (unlooked)
        streams.err
            << "films were not looked into: ffprobe and ffmpeg are missing; install them: apt-get install ffmpeg\n";
    if (!why.empty() && !options.write)
        streams.err << (promo / media::kManifestName).string() << ": " << why
                    << "; run the command with --write to make it anew\n";
    if (!options.write && before) {
        compare(*before, files);
        addVanished(*before, files);
    }
    if (options.json)
        printMediaJson(streams.out, files);
    else
        printMedia(streams.out, promo.string(), files);
    if (options.write && unlooked) {
        streams.err << "the manifest was not written: it would call films good that nobody looked into\n";
        return Findings;
    }
    if (options.write)
        report::writeFileAtomically(promo / media::kManifestName, media::Manifest(files).text());
    const bool fine = std::ranges::all_of(
        files, [](const media::Checked &file) { return media::verdictOf(file.findings) == media::Verdict::Plays; });
    return fine && !unlooked && (why.empty() || options.write) ? Done : Findings;
}

} // namespace

void addMediaCheck(Command media, Streams streams, int &exit)
{
    const auto command =
        media.addSubcommand("check", "Look through the films, pictures and captions of an event package.");
    auto options = std::make_shared<Options>();
    command.addOption("EVENT_DIR", options->dir, "the package's folder").required();
    command.addFlag("--json", options->json, "one line of JSON a file");
    command.addFlag("--write", options->write, "write promo/manifest.json: kiosks play only what it names");
    command.footer(
        "Says of each file what it is, whether it plays here and, if not, how to mend or convert it. Films are "
        "decoded,\n"
        "which takes a while. Exit 1 when a file does not play, or is not the one that the manifest names.\n"
        "Example: plazactl media check kiosk-config/zhanjiang-2018 --write");
    command.callback([options, streams, &exit] { exit = check(*options, streams); });
}

} // namespace plaza::ctl
