// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/camera_support.h"

#include "scan/decode.h"
#include "scan/luminance.h"
#include "ui/camera_frame.h"

#include <QBuffer>
#include <QVideoFrameFormat>

#include <optional>

namespace {

using namespace plaza;
using Format = QVideoFrameFormat::PixelFormat;

std::string textIn(const QVideoFrame &frame)
{
    std::optional<scan::Decoded> code;
    ui::withGrayView(frame, [&](const scan::GrayView &view) { code = scan::decode(view); });
    return code ? code->text : "";
}

/// `image` as a camera of that format would give it: luminance at byte `first` of every `step`.
QVideoFrame frameIn(Format format, const QImage &image, int first, int step)
{
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    QVideoFrame frame(QVideoFrameFormat(image.size(), format));
    REQUIRE(frame.map(QVideoFrame::WriteOnly));
    for (int y = 0; y < gray.height(); ++y) {
        for (int x = 0; x < gray.width(); ++x)
            frame.bits(0)[y * frame.bytesPerLine(0) + x * step + first] = gray.constScanLine(y)[x];
    }
    frame.unmap();
    return frame;
}

TEST_CASE("A code is read in every format that cameras give", "[camera]")
{
    test::needApplication();
    struct Case {
        Format format;
        int first, step;
    };
    const auto c =
        GENERATE(Case{Format::Format_NV12, 0, 1}, Case{Format::Format_NV21, 0, 1}, Case{Format::Format_YUV420P, 0, 1},
                 Case{Format::Format_YUV422P, 0, 1}, Case{Format::Format_Y8, 0, 1}, Case{Format::Format_YUYV, 0, 2},
                 Case{Format::Format_UYVY, 1, 2}, Case{Format::Format_P010, 1, 2}, Case{Format::Format_AYUV, 1, 4});
    CAPTURE(c.format);
    CHECK(textIn(frameIn(c.format, test::codeImage("PZ1:FORMATS"), c.first, c.step)) == "PZ1:FORMATS");
}

TEST_CASE("A code is read in a frame made of an image", "[camera]")
{
    test::needApplication();
    CHECK(textIn(test::codeFrame("PZ1:RGB")) == "PZ1:RGB");
    QImage clear = test::codeImage("PZ1:CLEAR").convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < clear.height(); ++y) { // what is white becomes transparent black, as in many exported codes
        for (int x = 0; x < clear.width(); ++x)
            clear.setPixelColor(x, y, clear.pixelColor(x, y).lightness() > 60 ? QColor(0, 0, 0, 0) : QColor(Qt::black));
    }
    CHECK(textIn(ui::frameOf(clear)) == "PZ1:CLEAR");
}

TEST_CASE("A frame without a picture is not looked at", "[camera]")
{
    test::needApplication();
    int looks = 0;
    const auto look = [&looks](const scan::GrayView &) {
        ++looks;
    };
    CHECK_FALSE(ui::withGrayView({}, look));
    CHECK(looks == 0);
    CHECK_FALSE(ui::frameOf({}).isValid());
    CHECK(ui::withGrayView(test::codeFrame("x"), look));
    CHECK(looks == 1);
}

} // namespace
