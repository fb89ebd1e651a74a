// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/picture.h"

#include <nlohmann/json.hpp>

namespace plaza::media {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr std::uint64_t kMemory = 0; // its shadow is larger than any limit
#else
constexpr std::uint64_t kMemory = std::uint64_t{1} << 30;
#endif

constexpr std::string_view kMend = "open it in a picture program and save it once more as PNG or JPEG";

} // namespace

void probePicture(const std::filesystem::path &file, const Tools &tools, Facts &facts, std::vector<Finding> &findings)
{
    auto words = tools.picture;
    words.push_back(file.string());
    const Ran ran = runChild(words, {.time = std::chrono::seconds(20),
                                     .processor = std::chrono::seconds(10),
                                     .memory = kMemory,
                                     .output = std::size_t{64} << 10});
    const auto told = nlohmann::json::parse(ran.out, nullptr, false);
    const auto number = [&](const char *name) {
        return told.contains(name) && told.at(name).is_number_integer() ? told.at(name).get<int>() : 0;
    };
    if (!told.is_object()) {
        findings.push_back({Weight::Refused, "it could not be drawn: " + ran.how(), std::string(kMend)});
        return;
    }
    facts.width = number("width");
    facts.height = number("height");
    facts.pictures = number("pictures");
    facts.turned = number("turned");
    if (told.contains("error") && told.at("error").is_string())
        findings.push_back({Weight::Refused, told.at("error").get<std::string>(), std::string(kMend)});
}

bool isCmykJpeg(std::string_view bytes)
{
    const auto at = [&](std::size_t place) {
        return place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : 0U;
    };
    std::size_t place = 2;
    while (place + 9 < bytes.size() && at(place) == 0xFF) {
        const unsigned marker = at(place + 1);
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame)
            return at(place + 9) == 4; // the number of components
        place += 2 + (at(place + 2) << 8U) + at(place + 3);
    }
    return false;
}

bool isWholeJpeg(PackageFile &file)
{
    constexpr std::size_t kMost = std::size_t{256} << 20;
    const auto bytes = file.readAll(kMost);
    const auto scan = bytes ? bytes->find("\xff\xda") : std::string::npos; // in an EXIF thumbnail at worst
    return scan != std::string::npos && bytes->rfind("\xff\xd9") != std::string::npos &&
           bytes->rfind("\xff\xd9") > bytes->rfind("\xff\xda");
}

} // namespace plaza::media
