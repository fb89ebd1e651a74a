// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/package.h"

#include "config/bank_text.h"
#include "config/booth_rows.h"
#include "config/booth_table.h"
#include "config/event_reader.h"
#include "config/fields.h"
#include "config/file.h"
#include "config/named_files.h"
#include "config/plan_reader.h"
#include "config/promo_check.h"
#include "config/question_bank.h"
#include "config/quiz_rules.h"
#include "config/stamp_reader.h"
#include "config/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <system_error>
#include <tuple>

namespace plaza::config {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEventFile = "event.toml";
constexpr std::string_view kKiosksFile = "kiosks.toml";
constexpr std::string_view kQuizFile = "quiz/quiz.toml";
constexpr std::string_view kBankFile = "quiz/bank.toml";
constexpr std::string_view kPlaylistFile = "promo/playlist.toml";
constexpr std::string_view kPlanFile = "map/plan.toml";
constexpr std::string_view kBooths = "map/booths";
constexpr std::string_view kStampsFile = "map/stamps.toml";
constexpr std::size_t kLargestText = std::size_t{1} << 20;
constexpr std::size_t kLargestLogo = std::size_t{1} << 20;

std::string shownName(const std::string &dirName, std::string_view file)
{
    return (dirName.empty() || dirName.ends_with('/') ? dirName : dirName + "/") + std::string(file);
}

/// The folder as its user wrote it, without the last slash.
std::string dirNameOf(const fs::path &dir)
{
    std::string name = dir.generic_string();
    while (name.size() > 1 && name.ends_with('/'))
        name.pop_back();
    return name;
}

std::optional<toml::table> parseFile(const PackageTexts &texts, std::string_view file, Findings &findings)
{
    const auto it = texts.find(std::string(file));
    return it == texts.end() ? std::nullopt : parseToml(it->second, findings);
}

/// Where the package's texts name other files of the folder.
struct Named {
    Place logo;
    std::vector<NamedFile> promo;
    std::vector<NamedFile> drawings;
    std::vector<NamedFile> boothPictures;
    std::string boothFile{kBooths}; ///< the table that the booths are from
};

void parsePlan(const PackageTexts &texts, const std::string &dirName, const core::Event *event, EventConfig &config,
               Named &named, PackageResult &result)
{
    const std::string shown = shownName(dirName, kPlanFile);
    Findings findings(shown, result.problems, result.warnings);
    const auto table = parseFile(texts, kPlanFile, findings);
    if (!table)
        return;
    PlanDraft draft;
    readPlan(*table, event, config.kiosks, shown, findings, draft);
    if (const auto booths = texts.find(std::string(kBooths)); booths != texts.end()) {
        const std::string shownBooths = shownName(dirName, named.boothFile);
        Findings boothFindings(shownBooths, result.problems, result.warnings);
        readBooths(booths->second, event, shownBooths, boothFindings, draft);
    }
    config.plan = std::move(draft.plan);
    result.planPlaces = std::move(draft.places);
    named.drawings = std::move(draft.files);
    named.boothPictures = std::move(draft.boothFiles);
}

PackageResult parse(const PackageTexts &texts, const std::string &dirName, Named &named)
{
    PackageResult result;
    Findings eventFindings(shownName(dirName, kEventFile), result.problems, result.warnings);
    Findings kioskFindings(shownName(dirName, kKiosksFile), result.problems, result.warnings);
    const auto eventTable = parseFile(texts, kEventFile, eventFindings);
    const auto kioskTable = parseFile(texts, kKiosksFile, kioskFindings);
    EventConfig config;
    if (eventTable)
        config.event = readEvent(*eventTable, eventFindings, named.logo);
    if (kioskTable)
        config.kiosks = readKiosks(*kioskTable, eventTable ? &config.event : nullptr, kioskFindings);
    Findings quizFindings(shownName(dirName, kQuizFile), result.problems, result.warnings);
    if (const auto quizTable = parseFile(texts, kQuizFile, quizFindings))
        config.quiz = readQuizRules(*quizTable, eventTable ? &config.event : nullptr, config.kiosks, quizFindings);
    if (eventTable)
        config.event.draws = readDraws(*eventTable, config.event, config.quiz, eventFindings);
    Findings bankFindings(shownName(dirName, kBankFile), result.problems, result.warnings);
    if (const auto bank = texts.find(std::string(kBankFile)); bank != texts.end())
        config.bank = readBankText(bank->second, bankFindings);
    Findings promoFindings(shownName(dirName, kPlaylistFile), result.problems, result.warnings);
    if (const auto promoTable = parseFile(texts, kPlaylistFile, promoFindings))
        config.playlist =
            readPlaylist(*promoTable, eventTable ? &config.event : nullptr, config.kiosks, promoFindings, named.promo);
    parsePlan(texts, dirName, eventTable ? &config.event : nullptr, config, named, result);
    Findings stampFindings(shownName(dirName, kStampsFile), result.problems, result.warnings);
    if (const auto stampTable = parseFile(texts, kStampsFile, stampFindings))
        config.stamps =
            readStamps(*stampTable, eventTable ? &config.event : nullptr, config.kiosks, config.plan, stampFindings);
    if (kioskTable)
        checkBoothKiosks(*kioskTable, config.plan, kioskFindings);
    if (eventTable && kioskTable)
        checkQuizBank(config.quiz, config.bank, quizFindings);
    if (eventTable && kioskTable && result.problems.empty()) {
        if (!config.playlist.empty())
            checkPromoGaps(config.playlist, config.event, config.kiosks, promoFindings);
        result.config = std::move(config);
    }
    for (auto *found : {&result.problems, &result.warnings})
        std::ranges::stable_sort(*found, {},
                                 [](const Problem &each) { return std::tuple(each.file, each.line, each.column); });
    return result;
}

Problem missing(const std::string &dirName, std::string_view file)
{
    return {.file = shownName(dirName, file),
            .what = "the event package has no " + std::string(file),
            .mend = "copy one from another package and edit it"};
}

bool isKnownEntry(const std::string &name, const core::Theme &theme)
{
    static constexpr std::array<std::string_view, 9> kNames{
        "event.toml", "kiosks.toml", "roster.csv", "roster.xlsx", "quiz", "promo", "map", "Thumbs.db", "desktop.ini"};
    const bool isPaper = name.starts_with("README") || name.starts_with("LICENSE");
    const bool isHidden = name.starts_with('.') || name.starts_with("~$"); // ~$: Excel's lock on an open workbook
    return isPaper || isHidden || name == theme.logo || std::ranges::find(kNames, name) != kNames.end();
}

/// "map/booths.csv", else "map/booths.xlsx"; empty: there is none.
std::string boothFileIn(const fs::path &dir)
{
    std::error_code error;
    for (const char *ending : {".csv", ".xlsx"})
        if (const std::string file = std::string(kBooths) + ending;
            fs::symlink_status(dir / file, error).type() != fs::file_type::not_found)
            return file;
    return {};
}

void lookAtMap(const fs::path &dir, const std::string &dirName, std::vector<Problem> &warnings)
{
    std::error_code error;
    const std::string booths = boothFileIn(dir);
    if (!booths.empty() && !fs::exists(dir / kPlanFile, error))
        warnings.push_back({.file = shownName(dirName, booths),
                            .what = "there are booths, but no map/plan.toml that says on which level they stand",
                            .mend = "write one, or copy it from another package and edit it"});
    if (fs::exists(dir / "map/booths.csv", error) && fs::exists(dir / "map/booths.xlsx", error))
        warnings.push_back({.file = shownName(dirName, "map/booths.xlsx"),
                            .what = "there are two tables of booths; only booths.csv is read",
                            .mend = "keep one of them"});
}

void lookAround(const fs::path &dir, const std::string &dirName, const EventConfig &config,
                std::vector<Problem> &warnings)
{
    std::error_code error;
    std::vector<std::string> strangers;
    for (fs::directory_iterator it(dir, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (!isKnownEntry(name, config.event.theme))
            strangers.push_back(name);
    }
    lookAtMap(dir, dirName, warnings);
    if (fs::exists(dir / "roster.csv", error) && fs::exists(dir / "roster.xlsx", error))
        warnings.push_back({.file = shownName(dirName, "roster.xlsx"),
                            .what = "there are two rosters; only roster.csv is read",
                            .mend = "keep one of them"});
    std::ranges::sort(strangers);
    for (const std::string &name : strangers)
        warnings.push_back({.file = shownName(dirName, name),
                            .what = "Plaza does not use this entry of the package",
                            .mend = "take it away if it is here by mistake"});
}

} // namespace

const core::Kiosk *EventConfig::kiosk(std::string_view id) const
{
    const auto it = std::ranges::find(kiosks, id, &core::Kiosk::id);
    return it == kiosks.end() ? nullptr : &*it;
}

PackageTexts readPackageTexts(const fs::path &dir, std::vector<Problem> &problems)
{
    PackageTexts texts;
    const std::string dirName = dirNameOf(dir);
    std::error_code error;
    if (!fs::is_directory(dir, error)) {
        const bool exists = fs::exists(dir, error);
        problems.push_back({.file = dirName,
                            .what = exists ? "this is not a folder" : "there is no such folder",
                            .mend = "name the event package's folder, the one that holds event.toml"});
        return texts;
    }
    for (const std::string_view file : {kEventFile, kKiosksFile, kQuizFile, kPlaylistFile, kPlanFile, kStampsFile}) {
        const fs::path path = dir / file;
        if (fs::symlink_status(path, error).type() == fs::file_type::not_found) {
            if (file == kEventFile || file == kKiosksFile)
                problems.push_back(missing(dirName, file));
            continue;
        }
        if (auto bytes = readRegularFile(path, shownName(dirName, file), kLargestText, Links::Refuse, problems))
            texts.emplace(file, std::move(*bytes));
    }
    if (texts.contains(std::string(kQuizFile))) {
        BankResult bank = readBank(dir / "quiz");
        texts.emplace(kBankFile, bankText(bank.questions));
        std::ranges::move(bank.problems, std::back_inserter(problems));
    }
    if (const std::string booths = boothFileIn(dir); texts.contains(std::string(kPlanFile)) && !booths.empty())
        if (auto text = readBoothTable(dir / booths, shownName(dirName, booths), problems))
            texts.emplace(kBooths, std::move(*text));
    return texts;
}

PackageResult parsePackage(const PackageTexts &texts, const std::string &dirName)
{
    Named named;
    PackageResult result = parse(texts, dirName, named);
    for (const std::string_view file : {kEventFile, kKiosksFile}) {
        if (!texts.contains(std::string(file)))
            result.problems.push_back(missing(dirName, file));
    }
    return result;
}

PackageResult loadPackage(const fs::path &dir, LostFilm lost)
{
    std::vector<Problem> reading;
    PackageTexts texts = readPackageTexts(dir, reading);
    const std::string dirName = dirNameOf(dir);
    Named named;
    if (const std::string booths = boothFileIn(dir); !booths.empty())
        named.boothFile = booths;
    PackageResult result = parse(texts, dirName, named);
    result.problems.insert(result.problems.begin(), reading.begin(), reading.end());
    if (result.config && !result.config->event.theme.logo.empty()) {
        std::vector<Problem> logo;
        const std::string &name = result.config->event.theme.logo;
        if (!readRegularFile(dir / name, shownName(dirName, name), kLargestLogo, Links::Refuse, logo))
            result.problems.push_back({shownName(dirName, kEventFile), named.logo.line, named.logo.column,
                                       "the logo " + inQuotes(name) + " can't be used: " + logo.front().what,
                                       "put a .png or .svg of at most 1 MiB beside event.toml, or take the line away"});
    }
    Findings promoFindings(shownName(dirName, kPlaylistFile),
                           lost == LostFilm::Problem ? result.problems : result.warnings, result.warnings);
    checkNamedFiles(dir, "promo", "film or picture", named.promo, promoFindings);
    Findings planFindings(shownName(dirName, kPlanFile), result.problems, result.warnings);
    checkNamedFiles(dir, "map", "picture", named.drawings, planFindings);
    Findings boothFindings(shownName(dirName, named.boothFile), result.problems, result.warnings);
    checkNamedFiles(dir, "map", "picture", named.boothPictures, boothFindings);
    if (result.config && texts.contains(std::string(kQuizFile)))
        checkPrizePictures(dir / "quiz", texts.at(std::string(kQuizFile)), shownName(dirName, kQuizFile),
                           result.config->quiz, result.problems);
    if (result.config)
        lookAround(dir, dirName, *result.config, result.warnings);
    if (!result.problems.empty())
        result.config.reset();
    result.texts = std::move(texts);
    return result;
}

} // namespace plaza::config
