// SPDX-License-Identifier: GPL-3.0-or-later
// There is no camera on a build machine: a fake stands behind the same interface.
#include "support/catch.h"
#include "ui/camera_support.h"

#include "ui/camera_format.h"
#include "ui/device_source.h"

#include <memory>
#include <vector>

namespace {

using namespace plaza;
using ui::CameraMode;
using ui::DeviceSource;
using State = ui::FrameSource::State;

class FakeCameras : public ui::CameraPort {
public:
    [[nodiscard]] QList<Device> devices() const override { return plugged; }
    void open(const QByteArray &id) override
    {
        ++opens;
        opened = id;
        if (answers)
            QTimer::singleShot(0, this, [this] { emit frame(test::codeFrame("x")); });
    }
    void close() override { opened.clear(); }
    void plug(const QList<Device> &devices)
    {
        plugged = devices;
        emit devicesChanged();
    }

    QList<Device> plugged;
    QByteArray opened;
    int opens = 0;
    bool answers = false; ///< a frame soon after it was opened
};

struct Bench {
    explicit Bench(const QList<ui::CameraPort::Device> &plugged, int index = 0, int patienceMs = 3'600'000)
        : source(std::unique_ptr<ui::CameraPort>(cameras = new FakeCameras), index, patienceMs)
    {
        test::needApplication();
        cameras->plugged = plugged;
        QObject::connect(&source, &ui::FrameSource::frame, &source, [this] { ++frames; });
        source.start();
    }
    bool becomes(State state)
    {
        return test::waitFor(&source, &ui::FrameSource::stateChanged, [&] { return source.state() == state; });
    }
    FakeCameras *cameras;
    DeviceSource source;
    int frames = 0;
};

const ui::CameraPort::Device kFront{"/dev/video0", "Front"};
const ui::CameraPort::Device kDesk{"/dev/video2", "Desk"};

TEST_CASE("A camera runs when its first frame comes", "[camera]")
{
    Bench bench({kFront, kDesk}, 1);
    CHECK(bench.source.state() == State::Starting);
    CHECK(bench.cameras->opened == kDesk.id);
    emit bench.cameras->frame(test::codeFrame("x"));
    CHECK(bench.source.state() == State::Running);
    CHECK(bench.frames == 1);
}

TEST_CASE("A camera that is unplugged is missing until it is plugged in again", "[camera]")
{
    Bench bench({kFront});
    emit bench.cameras->frame(test::codeFrame("x"));
    bench.cameras->plug({});
    CHECK(bench.source.state() == State::Missing);
    CHECK(bench.source.trouble().contains(QStringLiteral("unplugged")));
    emit bench.cameras->frame(test::codeFrame("a frame that was still on its way"));
    CHECK(bench.source.state() == State::Missing);
    bench.cameras->plug({kFront});
    emit bench.cameras->frame(test::codeFrame("x"));
    CHECK(bench.source.state() == State::Running);
    CHECK(bench.source.trouble().isEmpty());
    CHECK((bench.frames == 2 && bench.cameras->opens == 2));
}

TEST_CASE("Another camera that comes or goes changes nothing", "[camera]")
{
    Bench bench({kFront});
    emit bench.cameras->frame(test::codeFrame("x"));
    bench.cameras->plug({kDesk, kFront});
    bench.cameras->plug({kFront});
    CHECK((bench.source.state() == State::Running && bench.cameras->opens == 1));
}

TEST_CASE("No camera at all is missing with a word about it", "[camera]")
{
    Bench bench({});
    CHECK(bench.source.state() == State::Missing);
    CHECK(bench.source.trouble() == QStringLiteral("no camera device:0; this machine has 0"));
}

TEST_CASE("A camera that fails is opened again", "[camera]")
{
    Bench bench({kFront}, 0, 20);
    emit bench.cameras->failed(QStringLiteral("device busy"));
    CHECK(bench.source.state() == State::Missing);
    CHECK(bench.source.trouble() == QStringLiteral("device busy"));
    bench.cameras->answers = true;
    CHECK(bench.becomes(State::Running));
    CHECK(bench.cameras->opens == 2);
}

TEST_CASE("A camera that falls silent is missing, and opened again", "[camera]")
{
    Bench bench({kFront}, 0, 20);
    emit bench.cameras->frame(test::codeFrame("x"));
    CHECK(bench.becomes(State::Missing));
    CHECK(bench.source.trouble() == QStringLiteral("the camera is silent"));
    bench.cameras->answers = true;
    CHECK(bench.becomes(State::Running));
}

TEST_CASE("The mode that suits reading codes is chosen", "[camera]")
{
    using Kind = CameraMode::Kind;
    const auto chosen = [](const std::vector<CameraMode> &modes) {
        return ui::bestMode(modes);
    };
    const CameraMode hdMjpeg{{1280, 720}, Kind::Compressed, 30}, hdSlow{{1280, 720}, Kind::Packed, 10};
    CHECK(chosen({}) == -1);
    CHECK(chosen({{{640, 480}, Kind::Packed, 30}, hdMjpeg}) == 1);  // enough pixels before no compression
    CHECK(chosen({hdSlow, hdMjpeg}) == 1);                          // a hand moves
    CHECK(chosen({hdMjpeg, {{1280, 720}, Kind::Packed, 30}}) == 1); // no compression
    CHECK(chosen({{{1280, 720}, Kind::Packed, 30}, {{1920, 1080}, Kind::Planar, 30}}) == 1);
    CHECK(chosen({{{1920, 1080}, Kind::Planar, 30}, {{1280, 720}, Kind::Planar, 30}}) == 1);
    CHECK(chosen({{{3840, 2160}, Kind::Planar, 30}, {{640, 480}, Kind::Planar, 30}, hdMjpeg}) == 2);
    CHECK(chosen({{{640, 480}, Kind::Planar, 5}}) == 0); // better than none
}

} // namespace
