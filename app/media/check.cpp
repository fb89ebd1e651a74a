// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/check.h"

#include "media/captions.h"
#include "media/convert.h"
#include "media/file_kind.h"
#include "media/package_file.h"
#include "media/picture.h"
#include "media/rules.h"
#include "media/svg_scan.h"

#include "crypto/crypto.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <system_error>

namespace plaza::media {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHead = 65536;
constexpr std::size_t kMostText = std::size_t{1} << 20;
constexpr std::uint64_t kMostBytes = std::uint64_t{4} << 30;

void refuse(Checked &checked, std::string what, std::string mend)
{
    checked.findings.push_back({Weight::Refused, std::move(what), std::move(mend)});
}

std::string remedyOf(Opened opened)
{
    switch (opened) {
    case Opened::Missing:
        return "put it there, or take its item out of the playlist";
    case Opened::Link:
    case Opened::Outside:
        return "copy the file itself into the package's folder promo, so that it can be carried";
    case Opened::Folder:
        return "name the file inside it";
    case Opened::Forbidden:
        return "allow it, for example with chmod a+r";
    case Opened::Yes:
    case Opened::NotRegular:
    case Opened::Unreadable:
        break;
    }
    return "copy it again from where it came";
}

/// The hash of all of it and its first bytes; false: it can't be read to its end.
bool readThrough(PackageFile &file, Checked &checked, std::string &head)
{
    crypto::Sha256 hash;
    std::string piece(std::size_t{1} << 20, '\0');
    std::uint64_t read = 0;
    while (true) {
        const auto got = file.read(piece);
        if (!got || read + *got > kMostBytes)
            return false;
        if (*got == 0)
            break;
        hash.add(std::string_view(piece).substr(0, *got));
        if (head.size() < kHead)
            head.append(piece, 0, std::min(*got, kHead - head.size()));
        read += *got;
    }
    checked.bytes = read;
    checked.sha256 = crypto::toHex(hash.finish().bytes);
    return true;
}

/// A file that is media of a kind that no kiosk plays: a film or a picture can be converted.
void judgeOther(Checked &checked)
{
    const Kind kind = otherKind(checked.file);
    if (kind == Kind::Unknown)
        return refuse(checked, "no kiosk plays this kind of file", "take it away, or give the film that it belongs to");
    checked.findings.push_back({Weight::Convert, "no kiosk plays this kind of file", "convert it"});
    checked.facts.kind = kind;
    checked.convert = convertLine(checked.file, checked.facts);
}

/// Whether the name tells the truth; else a finding, and what it really is.
bool agreeOnKind(const FileKind &named, const FileKind &found, Checked &checked)
{
    const bool isText = named.kind == Kind::Captions && (found.kind == Kind::Unknown && found.container.empty());
    if (named.kind == Kind::Unknown && !found.container.empty() && found.kind != Kind::Unknown) {
        refuse(checked, "no kiosk plays a file of this name; inside it is " + found.container,
               "rename it so that it ends in ." + (found.container == "jpeg" ? "jpg" : found.container));
        return false;
    }
    if (named.kind == Kind::Unknown) {
        judgeOther(checked);
        return false;
    }
    if (isText || named == found)
        return true;
    const std::string inside = found.container.empty() ? "nothing that Plaza knows" : found.container;
    const bool renames = found.kind != Kind::Unknown;
    refuse(checked, "its name says " + named.container + ", inside it is " + inside,
           renames ? "rename it so that it ends in ." + (found.container == "jpeg" ? "jpg" : found.container)
                   : "copy it again from where it came, or export it once more");
    return false;
}

void checkText(PackageFile &file, Checked &checked)
{
    const auto text = file.readAll(kMostText);
    if (!text)
        return refuse(checked, "more than 1 MiB", "check that it is the right file");
    if (checked.facts.kind == Kind::Svg) {
        checked.findings = scanSvg(*text);
        return;
    }
    const bool srt = checked.facts.container == "srt";
    Captions captions = readCaptions(*text, srt ? CaptionFormat::Srt : CaptionFormat::Vtt);
    checked.findings = std::move(captions.findings);
    checked.facts.cues = static_cast<int>(captions.cues.size());
    for (const Cue &cue : captions.cues)
        checked.facts.seconds =
            std::max(checked.facts.seconds, static_cast<double>(std::chrono::milliseconds(cue.until).count()) / 1000);
}

/// What is inside, by its kind.
void lookInside(const fs::path &path, PackageFile &file, const std::string &head, const Tools &tools,
                const Patience &patience, Checked &checked)
{
    Facts &facts = checked.facts;
    if (facts.kind == Kind::Svg || facts.kind == Kind::Captions)
        checkText(file, checked);
    if (facts.kind == Kind::Captions || verdictOf(checked.findings) == Verdict::Refused)
        return;
    if (facts.kind == Kind::Film) {
        if (!tools.canProbeFilms()) {
            checked.findings.push_back(
                {Weight::Note, "not looked into: ffprobe or ffmpeg is not installed", "apt-get install ffmpeg"});
            return;
        }
        probeFilm(path, facts.container, tools, patience, facts, checked.findings);
    } else {
        facts.cmyk = facts.container == "jpeg" && isCmykJpeg(head);
        if (facts.container == "jpeg" && !isWholeJpeg(file))
            return refuse(checked, "the picture is cut off", "copy it again from where it came");
        if (!tools.picture.empty())
            probePicture(path, tools, facts, checked.findings);
    }
    if (verdictOf(checked.findings) != Verdict::Refused)
        std::ranges::move(judge(facts), std::back_inserter(checked.findings));
}

} // namespace

Checked checkFile(const fs::path &promo, const std::string &file, const Tools &tools, const Patience &patience)
{
    Checked checked{.file = file, .sha256 = {}, .facts = {}, .findings = {}, .convert = {}};
    PackageFile opened(promo, file);
    if (opened.opened() != Opened::Yes) {
        refuse(checked, std::string(toString(opened.opened())), remedyOf(opened.opened()));
        return checked;
    }
    checked.bytes = opened.bytes();
    if (checked.bytes == 0 || checked.bytes > kMostBytes) {
        refuse(checked, checked.bytes == 0 ? "it is empty (0 bytes)" : "more than 4 GiB",
               checked.bytes == 0 ? "copy it again from where it came" : "cut it, or convert it");
        return checked;
    }
    std::string head;
    if (!readThrough(opened, checked, head)) {
        refuse(checked, "it can't be read to its end", "copy it again from where it came");
        return checked;
    }
    const FileKind named = kindByName(file);
    checked.facts.kind = named.kind;
    checked.facts.container = named.container;
    if (!agreeOnKind(named, kindByContent(head), checked))
        return checked;
    lookInside(fs::absolute(promo / file), opened, head, tools, patience, checked);
    const auto wantsCopy = [](const Finding &each) {
        return each.weight == Weight::Convert || each.mend.find("convert it") != std::string::npos;
    };
    if (verdictOf(checked.findings) != Verdict::Refused && std::ranges::any_of(checked.findings, wantsCopy))
        checked.convert = convertLine(file, checked.facts);
    return checked;
}

std::vector<std::string> mediaFiles(const fs::path &promo)
{
    std::vector<std::string> files;
    std::error_code error;
    const auto options = fs::directory_options::skip_permission_denied; // and links to folders are not entered
    for (fs::recursive_directory_iterator it(promo, options, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        std::error_code ignored;
        const bool folder = it->symlink_status(ignored).type() == fs::file_type::directory;
        if (name.starts_with('.')) {
            if (folder)
                it.disable_recursion_pending();
            continue;
        }
        if (isMediaName(name) || (it->is_symlink(ignored) && !name.starts_with("README")))
            files.push_back(it->path().lexically_relative(promo).generic_string());
    }
    std::ranges::sort(files);
    return files;
}

} // namespace plaza::media
