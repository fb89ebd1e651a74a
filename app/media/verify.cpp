// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/manifest.h"

#include <utility>

namespace plaza::media {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;
constexpr std::string_view kCheckAgain = "; if that is meant, run: plazactl media check EVENT_DIR --write";

} // namespace

Verification::Verification(const std::filesystem::path &promo, std::string file, ManifestEntry entry)
    : m_name(std::move(file)), m_entry(std::move(entry)), m_file(promo, m_name)
{
}

bool Verification::end(Standing standing, std::string why)
{
    m_done = true;
    m_answer = {standing, why.empty() ? std::string() : m_name + ": " + std::move(why)};
    return true;
}

bool Verification::step()
{
    if (m_done)
        return true;
    const Opened opened = m_file.opened();
    if (opened != Opened::Yes)
        return end(opened == Opened::Missing                                     ? Standing::Missing
                   : opened == Opened::Unreadable || opened == Opened::Forbidden ? Standing::Unreadable
                                                                                 : Standing::NotAFile,
                   std::string(toString(opened)));
    if (m_file.bytes() != m_entry.bytes)
        return end(Standing::OtherSize, "it has " + std::to_string(m_file.bytes()) +
                                            " bytes, the file that was checked " + std::to_string(m_entry.bytes) +
                                            std::string(kCheckAgain));
    std::string piece(kPiece, '\0');
    const auto got = m_file.read(piece);
    if (!got)
        return end(Standing::Unreadable, "it can't be read to its end");
    m_hash.add(std::string_view(piece).substr(0, *got));
    m_read += *got;
    if (*got > 0 && m_read <= m_entry.bytes)
        return false;
    if (m_read == m_entry.bytes && crypto::toHex(m_hash.finish().bytes) == m_entry.sha256)
        return end(Standing::Right);
    return end(Standing::OtherContent, "it is not the file that was checked" + std::string(kCheckAgain));
}

Answer verify(const std::filesystem::path &promo, const std::string &file, const ManifestEntry &entry,
              const std::function<bool()> &goOn)
{
    Verification verification(promo, file, entry);
    while (goOn() && !verification.step())
        ;
    return verification.answer();
}

} // namespace plaza::media
