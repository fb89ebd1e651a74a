// SPDX-License-Identifier: GPL-3.0-or-later
// The spoken line of each kind of emergency, made when an event is set up.
#include "core/emergency_fact.h"
#include "core/event.h"
#include "ctl/emergency_commands.h"
#include "ctl/open_store.h"
#include "media/voice.h"
#include "media/wav.h"
#include "report/atomic_file.h"

#include <array>
#include <filesystem>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

struct Line {
    core::EmergencyKind kind;
    const char *zh;
    const char *en;
};

// Short: after four seconds of the tone a line is over when the tone comes again (UI.md §3.8: every 20 s).
constexpr std::array<Line, 4> kLines{
    {{core::EmergencyKind::Evacuation, "请立即离开，跟着绿色箭头走，不要乘电梯。",
      "Please leave now. Follow the green arrow. Do not use the lifts."},
     {core::EmergencyKind::SevereWeather, "天气恶劣，请留在室内，听从工作人员指挥。",
      "Severe weather. Please stay indoors and follow the staff."},
     {core::EmergencyKind::Medical, "有人需要急救。现场的医生和护士，请联系工作人员。",
      "Medical help is needed. Doctors and nurses, please speak to the staff."},
     {core::EmergencyKind::MissingPerson, "我们在找一个人，请看屏幕。看到了，请告诉工作人员。",
      "Somebody is missing. Please look at the screen, and tell the staff if you can help."}}};

struct Options {
    std::string out;
    std::string kind;
    std::string zh;
    std::string en;
    bool force = false;
};

int voice(const Options &options, Streams streams)
{
    if ((!options.zh.empty() || !options.en.empty()) && options.kind.empty())
        throw BadUse("--text, --text-en: say for which --kind");
    std::error_code failed;
    std::filesystem::create_directories(options.out, failed);
    if (failed)
        throw BadUse("--out: " + options.out + ": " + failed.message());
    int exit = Done;
    for (const auto &[kind, zh, en] : kLines) {
        const std::string name(core::toString(kind));
        if (!options.kind.empty() && options.kind != name)
            continue;
        const std::filesystem::path file = std::filesystem::path(options.out) / (name + ".wav");
        if (std::filesystem::exists(file) && !options.force) {
            streams.out << file.string() << ": stays as it is (--force makes it anew)\n";
            continue;
        }
        const bool own = !options.zh.empty() || !options.en.empty();
        const media::Spoken spoken = media::speak(own ? options.zh : zh, own ? options.en : en);
        if (!spoken.problem.empty()) {
            streams.err << file.string() << ": " << spoken.problem << '\n';
            exit = Findings;
            continue;
        }
        report::writeFileAtomically(file, std::string_view(media::wavOf(spoken.samples)));
        streams.out << file.string() << ": " << spoken.samples.size() / media::kWavRate << " s\n";
    }
    return exit;
}

} // namespace

void addEmergencyVoice(Command emergency, Streams streams, int &exit)
{
    const auto command =
        emergency.addSubcommand("voice", "Make the spoken lines, which the kiosks play after the tone.");
    auto options = std::make_shared<Options>();
    command.addOption("--out", options->out, "the folder: emergency/ in the event's package").required();
    command.addOption("--kind", options->kind, "this kind alone")
        .oneOf({"evacuation", "severe-weather", "medical", "missing-person"});
    command.addOption("--text", options->zh, "your own words for it, in Chinese");
    command.addOption("--text-en", options->en, "and in English");
    command.addFlag("--force", options->force, "replace files that are there, such as a recording of your own");
    command.footer("Spoken by espeak-ng, Chinese first. A recording of a person is better: put it there under the same "
                   "name (WAV, 16 bits).\nExample: plazactl emergency voice --out my-event/emergency");
    command.callback([options, streams, &exit] { exit = voice(*options, streams); });
}

} // namespace plaza::ctl
