// SPDX-License-Identifier: GPL-3.0-or-later
// Folders, videos and the demo camera, through the whole path: source, hub, scanner.
#include "support/catch.h"
#include "ui/camera_support.h"

#include "ui/camera_hub.h"
#include "ui/camera_spec.h"
#include "ui/demo_camera.h"

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QVideoSink>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace plaza;
using ui::CameraHub;
using State = ui::FrameSource::State;

/// A hub on `spec`, and the codes that it reads, each one once as long as it stays the same.
struct Eye {
    explicit Eye(const QString &spec, const ui::DemoTickets &demo = {})
    {
        test::needApplication();
        auto made = ui::makeFrameSource(spec.toStdString(), demo);
        REQUIRE(made.source);
        hub = std::make_unique<CameraHub>(std::move(made.source));
        QObject::connect(hub.get(), &CameraHub::codeRead, hub.get(), [this](const QByteArray &text) {
            if (codes.empty() || codes.back() != text.toStdString())
                codes.push_back(text.toStdString());
        });
        QObject::connect(hub.get(), &CameraHub::warning, hub.get(), [this](const QString &text) { warnings << text; });
        hub->start();
    }
    bool ends() const { return hasState(State::Ended); }
    bool hasState(State state) const
    {
        return test::waitFor(hub.get(), &CameraHub::stateChanged, [&] { return hub->state() == state; });
    }
    std::unique_ptr<CameraHub> hub;
    std::vector<std::string> codes;
    QStringList warnings;
};

void saveCodes(const QTemporaryDir &folder, const std::vector<std::string> &codes)
{
    for (std::size_t i = 0; i < codes.size(); ++i)
        REQUIRE(test::codeImage(codes[i]).save(folder.filePath(QStringLiteral("%1.png").arg(10 + i))));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const std::vector<std::string> kCodes{"PZ1:ANNA", "PZ1:BERT", "PZ1:CHEN", "PZ1:DENG", "PZ1:ELSA"};

TEST_CASE("The pictures of a folder are read once, in order", "[camera]")
{
    QTemporaryDir folder;
    saveCodes(folder, kCodes);
    Eye eye(QStringLiteral("images:") + folder.path());
    REQUIRE(eye.ends());
    CHECK(eye.codes == kCodes);
    CHECK(eye.hub->scanner().counters().dropped == 0);
}

TEST_CASE("A file that is no picture is named and skipped, another kind of file passed over", "[camera]")
{
    QTemporaryDir folder;
    saveCodes(folder, kCodes);
    write(folder.filePath(QStringLiteral("12a.png")), "this is no picture");
    write(folder.filePath(QStringLiteral("notes.txt")), "nor is this");
    Eye eye(QStringLiteral("images:") + folder.path());
    REQUIRE(eye.ends());
    CHECK(eye.codes == kCodes);
    REQUIRE(eye.warnings.size() == 1);
    CHECK(eye.warnings[0].contains(QStringLiteral("12a.png")));
}

TEST_CASE("A folder without pictures is a missing camera", "[camera]")
{
    QTemporaryDir folder;
    Eye eye(QStringLiteral("images:") + folder.path());
    CHECK(eye.hasState(State::Missing));
    CHECK(eye.hub->trouble().contains(QStringLiteral("no pictures")));
}

TEST_CASE("A video is played to its end and each code in it is read", "[camera]")
{
    QTemporaryDir folder;
    saveCodes(folder, kCodes);
    const QString video = folder.filePath(QStringLiteral("tickets.mp4"));
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"), {"-v", "error", "-framerate", "2", "-start_number", "10", "-i",
                                            folder.filePath("%d.png"), "-r", "25", "-pix_fmt", "yuv420p", "-y", video});
    REQUIRE(ffmpeg.waitForFinished());
    REQUIRE(ffmpeg.exitCode() == 0);
    Eye eye(QStringLiteral("file:") + video);
    REQUIRE(eye.ends());
    CHECK(eye.codes == kCodes);
    CHECK(eye.hub->scanner().counters().seen > 50); // 2.5 s of 25 frames
}

TEST_CASE("A file that is no video is a missing camera with its reason", "[camera]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("tickets.mp4"));
    write(file, QByteArray(4000, 'x'));
    Eye eye(QStringLiteral("file:") + file);
    REQUIRE(eye.hasState(State::Missing));
    CHECK(eye.hub->trouble().contains(QStringLiteral("tickets.mp4: this video can't be played")));
}

TEST_CASE("The demo camera shows this event's tickets to the real scanner", "[camera]")
{
    Eye eye(QStringLiteral("demo"), {kCodes});
    REQUIRE(test::waitFor(eye.hub.get(), &CameraHub::codeRead, [&] { return !eye.codes.empty(); }));
    CHECK(eye.codes.front() == kCodes.front());
    CHECK(eye.hub->state() == State::Running);
}

TEST_CASE("Among the demo camera's guests are repeats and strangers, and nobody is left out", "[camera]")
{
    std::vector<std::string> codes;
    for (int i = 0; i < 30; ++i)
        codes.push_back("PZ1:GUEST" + std::to_string(i));
    const ui::DemoCamera camera({codes});
    std::set<std::string> seen;
    int strangers = 0, again = 0;
    for (std::int64_t number = 0; seen.size() < codes.size() && number < 60; ++number) {
        const auto guest = camera.guest(number);
        CHECK(guest.again == seen.contains(guest.code));
        CHECK(guest.stranger == (std::ranges::find(codes, guest.code) == codes.end()));
        strangers += guest.stranger;
        again += guest.again;
        if (!guest.stranger)
            seen.insert(guest.code);
    }
    CHECK(seen.size() == codes.size());
    CHECK((strangers >= 3 && again >= 3));
}

TEST_CASE("Every ticket that the demo camera holds out can be read, without any luck", "[camera]")
{
    test::needApplication();
    ui::DemoCamera camera({kCodes});
    QImage picture(ui::DemoCamera::kSize, QImage::Format_RGB32);
    for (std::int64_t number = 0; number < 10; ++number) {
        camera.paint(picture, number * ui::DemoCamera::kEachMs + ui::DemoCamera::kInMs + 1000);
        const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
        const auto code =
            scan::decode({gray.constBits(), gray.width(), gray.height(), static_cast<int>(gray.bytesPerLine())});
        REQUIRE(code);
        CHECK(code->text == camera.guest(number).code);
    }
}

TEST_CASE("A preview sees what the scanner sees, and may go away at any time", "[camera]")
{
    QTemporaryDir folder;
    saveCodes(folder, kCodes);
    Eye eye(QStringLiteral("images:") + folder.path());
    auto preview = std::make_unique<QVideoSink>();
    int shown = 0;
    QObject::connect(preview.get(), &QVideoSink::videoFrameChanged, preview.get(), [&shown] { ++shown; });
    eye.hub->setPreview(preview.get());
    REQUIRE(test::waitFor(eye.hub.get(), &CameraHub::codeRead, [&] { return eye.codes.size() == 2; }));
    CHECK(shown >= 2);
    preview.reset();
    REQUIRE(eye.ends());
    CHECK(eye.codes == kCodes);
}

TEST_CASE("A camera line that can't be followed is refused with what to write instead", "[camera]")
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("a.txt")), "x");
    const std::string path = folder.path().toStdString();
    const auto refusal = [](const std::string &spec) {
        const auto made = ui::makeFrameSource(spec);
        CHECK_FALSE(made.source);
        return made.error.toStdString();
    };
    CHECK(refusal("webcam") == "camera \"webcam\": unknown; write device:N, file:VIDEO, images:DIR, demo or none");
    CHECK(refusal("") == "camera \"\": unknown; write device:N, file:VIDEO, images:DIR, demo or none");
    CHECK(refusal("device:front") == "camera device:front: not a number; write device:0 for the first camera");
    CHECK(refusal("device:-1") == "camera device:-1: not a number; write device:0 for the first camera");
    CHECK(refusal("file:/no/such/film.mp4") == "camera file:/no/such/film.mp4: no such file");
    CHECK(refusal("file:" + path).ends_with("this is a folder; write images:" + path + " to show its pictures"));
    CHECK(refusal("images:/no/such") == "camera images:/no/such: no such folder");
    CHECK(refusal("images:" + path + "/a.txt").ends_with("a.txt to play a video"));
    CHECK(refusal("demo") == "camera demo: this event has no tickets to show");
    CHECK(ui::makeFrameSource("none").source);
}

} // namespace
