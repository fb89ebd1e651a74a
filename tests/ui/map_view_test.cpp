// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/temp_dir.h"
#include "ui/map_picture.h"
#include "ui/map_view.h"

#include "app.h"

#include <fstream>

using namespace plaza;
using ui::MapView;

namespace {

/// 40 × 20 m on 1000 × 1000 px, with 100 px of buttons below.
MapView lookingTo(double heading)
{
    MapView view;
    view.setFrame({1000, 1000}, {0, 0, 0, 100});
    view.setLevel({0, 0, 40, 20}, heading);
    return view;
}

std::string drawing(const std::string &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">" + inside + "</svg>";
}

QImage picture(const std::string &name, const std::string &bytes)
{
    const tests::TempDir dir;
    std::ofstream(dir / name, std::ios::binary) << bytes;
    return ui::loadMapPicture((dir / name).string());
}

} // namespace

TEST_CASE("What lies ahead of the visitor is further up on the glass, whichever way the kiosk faces")
{
    const core::PlanPoint here{20, 10};
    const std::pair<double, core::PlanPoint> ahead[]{{0, {20, 5}}, {90, {25, 10}}, {180, {20, 15}}, {270, {15, 10}}};
    for (const auto &[heading, point] : ahead) {
        CAPTURE(heading);
        const MapView view = lookingTo(heading);
        CHECK(view.toScreen(point).y() < view.toScreen(here).y() - 20);
        CHECK(std::abs(view.toScreen(point).x() - view.toScreen(here).x()) < 1e-6);
    }
}

TEST_CASE("A point on the glass and its place on the plan are the same, there and back")
{
    for (const double heading : {0.0, 37.0, 90.0, 200.0}) {
        MapView view = lookingTo(heading);
        view.zoomBy(2.5, {300, 200});
        view.panBy({40, -25});
        const core::PlanPoint back = view.toPlan(view.toScreen({12.5, 7.25}));
        CHECK(std::abs(back.x - 12.5) < 1e-9);
        CHECK(std::abs(back.y - 7.25) < 1e-9);
    }
}

TEST_CASE("At first all of the level is seen, above the buttons")
{
    for (const double heading : {0.0, 45.0, 90.0})
        for (const core::PlanPoint corner : {core::PlanPoint{0, 0}, {40, 0}, {40, 20}, {0, 20}}) {
            const QPointF at = lookingTo(heading).toScreen(corner);
            CHECK(QRectF(0, 0, 1000, 900).contains(at));
        }
}

TEST_CASE("What is between two fingers stays there; nobody loses the plan or zooms away from it")
{
    MapView view = lookingTo(0);
    const core::PlanPoint held = view.toPlan({600, 500});
    view.zoomBy(3, {600, 500});
    CHECK(std::abs(view.toScreen(held).x() - 600) < 1e-6);
    view.panBy({1e6, -1e6});
    CHECK(view.toPlan(view.middle()).x >= 0);
    CHECK(view.toPlan(view.middle()).y <= 20);
    view.zoomBy(1e-9, {0, 0});
    CHECK_FALSE(view.canZoomOut());
    view.zoomBy(1e9, {0, 0});
    CHECK_FALSE(view.canZoomIn());
    view.zoomBy(std::nan(""), {0, 0});
    CHECK(std::isfinite(view.scale()));
}

TEST_CASE("A drawing of lines is shown under the plan")
{
    tests::app();
    const QImage image = picture("plan.svg", drawing("<rect width=\"40\" height=\"20\" fill=\"#ff0000\"/>"));
    REQUIRE_FALSE(image.isNull());
    CHECK(image.width() == 2 * image.height());
    CHECK(image.pixelColor(image.width() / 2, image.height() / 2) == QColor(255, 0, 0));
}

TEST_CASE("A drawing with a script, with something from elsewhere, or that is no drawing, is left out")
{
    tests::app();
    CHECK(picture("plan.svg", drawing("<script>x</script>")).isNull());
    CHECK(picture("plan.svg", drawing("<image href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/>")).isNull());
    CHECK(picture("plan.svg", "<svg").isNull());
    CHECK(picture("plan.png", "no picture").isNull());
    CHECK(ui::loadMapPicture("/nowhere/plan.png").isNull());
}

TEST_CASE("A large picture is made smaller, not refused")
{
    tests::app();
    const tests::TempDir dir;
    QImage(5000, 20, QImage::Format_RGB32).save(QString::fromStdString((dir / "plan.png").string()));
    const QImage image = ui::loadMapPicture((dir / "plan.png").string());
    CHECK(image.width() == 4096);
}
