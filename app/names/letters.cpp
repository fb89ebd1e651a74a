// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/letters.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <memory>
#include <mutex>
#include <stdexcept>
#include <unordered_map>

namespace plaza::names {

namespace {

constexpr char32_t kDiaeresis = 0x308;

void orThrow(UErrorCode error, const char *what)
{
    if (U_FAILURE(error))
        throw std::runtime_error(std::string("ICU can't ") + what + ": " + u_errorName(error));
}

std::u32string toUtf32(const icu::UnicodeString &text)
{
    std::u32string result;
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1))
        result += static_cast<char32_t>(text.char32At(at));
    return result;
}

icu::UnicodeString toUtf16(char32_t character)
{
    return {static_cast<UChar32>(character)};
}

UScriptCode scriptOf(char32_t character)
{
    UErrorCode error = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &error);
}

bool isMark(char32_t character)
{
    const auto category = u_charType(static_cast<UChar32>(character));
    return category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK;
}

/// Among the marks that begin at `at`.
bool hasDiaeresis(const std::u32string &text, std::size_t at)
{
    while (at < text.size() && isMark(text[at]) && text[at] != kDiaeresis)
        ++at;
    return at < text.size() && text[at] == kDiaeresis;
}

std::unique_ptr<icu::Transliterator> transliterator(const char *name)
{
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(name, UTRANS_FORWARD, error));
    orThrow(error, "transliterate");
    return made;
}

/// ICU's tables, and what was asked of them so far: an event uses a few thousand characters, again and again.
class Tables {
public:
    static Tables &instance()
    {
        static Tables tables;
        return tables;
    }

    std::u32string folded(char32_t character)
    {
        const std::lock_guard lock(m_mutex);
        const auto [known, isNew] = m_folded.try_emplace(character);
        if (isNew)
            known->second = fold(character);
        return known->second;
    }

    std::string sound(char32_t character)
    {
        const std::lock_guard lock(m_mutex);
        const auto [known, isNew] = m_sounds.try_emplace(character);
        if (isNew)
            known->second = lettersOnly(romanised(character));
        return known->second;
    }

private:
    Tables() = default;

    std::u32string fold(char32_t character) const
    {
        if (isMark(character))
            return {};
        if (u_isalnum(static_cast<UChar32>(character)) == 0)
            return {kGap};
        if (isHan(character)) {
            icu::UnicodeString text = toUtf16(character);
            m_simplified->transliterate(text);
            std::u32string simple = toUtf32(text);
            return simple.size() == 1 ? simple : std::u32string{character};
        }
        if (scriptOf(character) == USCRIPT_LATIN)
            return plainLatin(toUtf16(character));
        const int digit = u_charDigitValue(static_cast<UChar32>(character));
        return {digit >= 0 ? static_cast<char32_t>('0' + digit) : character};
    }

    /// Small letters without accents, but for ü.
    std::u32string plainLatin(const icu::UnicodeString &text) const
    {
        UErrorCode error = U_ZERO_ERROR;
        const icu::Normalizer2 *form = icu::Normalizer2::getNFDInstance(error);
        std::u32string result;
        const std::u32string all = toUtf32(form->normalize(text, error));
        orThrow(error, "take accents off");
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i] == U'u' && hasDiaeresis(all, i + 1)) {
                result += kUmlaut;
            } else if (all[i] < 0x80) {
                result += all[i];
            } else if (!isMark(all[i])) {
                icu::UnicodeString bare = toUtf16(all[i]);
                m_ascii->transliterate(bare);
                bare.toLower();
                result += toUtf32(bare);
            }
        }
        return result;
    }

    std::u32string romanised(char32_t character)
    {
        icu::UnicodeString text = toUtf16(character);
        if (isHan(character)) {
            if (!m_pinyin)
                m_pinyin = transliterator("Han-Latin");
            m_pinyin->transliterate(text);
        } else {
            m_latin->transliterate(text);
        }
        if (text == toUtf16(character))
            return {};
        text.toLower();
        return plainLatin(text);
    }

    static std::string lettersOnly(const std::u32string &text)
    {
        std::string result;
        for (const char32_t c : text) {
            if (c == kUmlaut)
                result += 'v';
            else if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'))
                result += static_cast<char>(c);
        }
        return result;
    }

    std::mutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_simplified = transliterator("Traditional-Simplified");
    std::unique_ptr<icu::Transliterator> m_ascii = transliterator("Latin-ASCII");
    std::unique_ptr<icu::Transliterator> m_latin = transliterator("Any-Latin");
    std::unique_ptr<icu::Transliterator> m_pinyin; ///< a third of a second: made when the first is asked for
    std::unordered_map<char32_t, std::u32string> m_folded;
    std::unordered_map<char32_t, std::string> m_sounds;
};

char32_t foldedAscii(char32_t c)
{
    if (c >= U'A' && c <= U'Z')
        return c - U'A' + U'a';
    return isLatin(c) ? c : kGap;
}

icu::UnicodeString smallAndNarrow(std::string_view utf8)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2 *form = icu::Normalizer2::getNFKCCasefoldInstance(error);
    icu::UnicodeString text = form->normalize(
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size()))), error);
    orThrow(error, "fold a text");
    return text;
}

} // namespace

bool isHan(char32_t character)
{
    return character >= 0x2E80 && scriptOf(character) == USCRIPT_HAN;
}

bool isLatin(char32_t folded)
{
    return (folded >= U'a' && folded <= U'z') || (folded >= U'0' && folded <= U'9') || folded == kUmlaut;
}

Letters lettersOf(std::string_view utf8)
{
    Letters letters;
    for (const char32_t c : toUtf32(smallAndNarrow(utf8))) {
        if (c < 0x80) {
            letters.folded += foldedAscii(c);
            letters.written += c;
            continue;
        }
        const std::u32string folded = Tables::instance().folded(c);
        letters.folded += folded;
        letters.written.append(folded.size(), c);
    }
    return letters;
}

std::string soundOf(char32_t character)
{
    return Tables::instance().sound(character);
}

void warmUp()
{
    static_cast<void>(soundOf(U'张'));
}

} // namespace plaza::names
