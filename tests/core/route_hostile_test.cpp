// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that nobody would draw: whatever they say, there is an answer, and the answer can be walked.
#include "core/evacuation.h"
#include "core/plan_maker.h"
#include "core/route_steps.h"
#include "support/catch.h"

#include <limits>
#include <random>

using namespace plaza::core;

namespace {

class Vandal {
public:
    explicit Vandal(unsigned seed) : m_random(seed) {}

    FloorPlan plan()
    {
        FloorPlan plan = hall(30, 20);
        addLevel(plan, "L1", 1);
        for (PlanLevel &level : plan.levels) {
            for (int i = upTo(3); i > 0; --i)
                level.walkable.push_back({.outline = ring(), .holes = {ring()}});
            for (int i = upTo(8); i > 0; --i)
                level.obstacles.push_back(ring());
        }
        for (int i = upTo(6); i > 0; --i)
            plan.booths.push_back(
                {.id = std::to_string(i), .number = "A", .level = chance(90) ? "G" : "L7", .shape = ring()});
        plan.connectors.push_back(
            {"lift", ConnectorKind::Lift, {}, {place("G"), place("L1"), place("L9")}, true, number()});
        plan.amenities.push_back({"exit", AmenityKind::Exit, {}, place("G"), {}});
        plan.kiosks.push_back({"k", place("G"), number(), chance(50) ? "exit" : "none"});
        plan.clearance = chance(80) ? 0.5 : number();
        plan.metresPerSecond = chance(90) ? 0.8 : number();
        return plan;
    }
    PlanPlace place(const std::string &level) { return {level, point()}; }

private:
    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }
    bool chance(int percent) { return upTo(99) < percent; }
    double number()
    {
        constexpr double inf = std::numeric_limits<double>::infinity();
        constexpr std::array odd{0.0, -0.0,  -1.0, 1e-300, 1e-9,
                                 1e9, 1e300, inf,  -inf,   std::numeric_limits<double>::quiet_NaN()};
        return chance(2) ? odd[static_cast<std::size_t>(upTo(odd.size() - 1))] : upTo(60) / 2.0;
    }
    PlanPoint point() { return chance(99) ? PlanPoint{upTo(60) / 2.0, upTo(40) / 2.0} : PlanPoint{number(), number()}; }

    /// Boxes, and loops of any shape: crossing themselves, flat, repeated, a point, nothing.
    PlanRing ring()
    {
        PlanRing made;
        const PlanPoint at = point();
        if (chance(50))
            made = rectangle(at.x, at.y, at.x + upTo(8) / 2.0, at.y + upTo(8) / 2.0);
        else
            for (int i = upTo(7); i > 0; --i)
                made.push_back(chance(20) && !made.empty() ? made.back() : point());
        if (chance(50))
            std::ranges::reverse(made);
        return made;
    }

    std::minstd_rand m_random;
};

/// Every point between the first and the last can be stood on, and the lengths add up.
void checkWalkable(const RouteNet &net, const Route &route)
{
    REQUIRE(route.changes.size() + 1 == route.legs.size());
    double metres = 0;
    for (const RouteLeg &leg : route.legs) {
        REQUIRE_FALSE(leg.points.empty());
        for (std::size_t i = 2; i + 2 < leg.points.size(); ++i)
            CHECK(net.isFree({leg.level, leg.points[i]}));
        for (std::size_t i = 1; i < leg.points.size(); ++i)
            metres += std::hypot(leg.points[i].x - leg.points[i - 1].x, leg.points[i].y - leg.points[i - 1].y);
    }
    CHECK(isAbout(route.metres, metres));
    CHECK(std::isfinite(route.seconds));
}

/// Whether a walker's middle may be here, by the octagon's two rules: none of RouteNet's code.
bool isOpen(const std::vector<PlanRing> &boxes, PlanPoint p, double clearance)
{
    return std::ranges::none_of(boxes, [&](const PlanRing &box) {
        const double x = std::max({box[0].x - p.x, p.x - box[2].x, 0.0});
        const double y = std::max({box[0].y - p.y, p.y - box[2].y, 0.0});
        return std::max(x, y) < clearance && (x + y) * std::sqrt(0.5) < clearance;
    });
}

/// The shortest way over a raster of 0.1 m with eight directions, as a breadth of all ways; negative: none.
double rasterWay(const std::vector<PlanRing> &boxes, PlanPoint from, PlanPoint to)
{
    constexpr int side = 101; // a hall of 10 m
    const auto index = [](int x, int y) {
        return static_cast<std::size_t>(y * side + x);
    };
    std::vector<double> far(static_cast<std::size_t>(side * side), 1e9);
    const auto cell = [](double metres) {
        return static_cast<int>(std::lround(metres * 10));
    };
    far[index(cell(from.x), cell(from.y))] = 0;
    for (bool isBetter = true; isBetter;) {
        isBetter = false;
        for (int y = 5; y <= side - 6; ++y)
            for (int x = 5; x <= side - 6; ++x) {
                if (!isOpen(boxes, {x / 10.0, y / 10.0}, 0.5))
                    continue;
                double &best = far[index(x, y)];
                for (int dy = -1; dy <= 1; ++dy)
                    for (int dx = -1; dx <= 1; ++dx)
                        if (const double way = far[index(x + dx, y + dy)] + 0.1 * std::hypot(dx, dy);
                            way < best - 1e-9) {
                            best = way;
                            isBetter = true;
                        }
            }
    }
    const double found = far[index(cell(to.x), cell(to.y))];
    return found < 1e8 ? found : -1;
}

} // namespace

TEST_CASE("Plans full of nonsense are answered, and what is answered can be walked")
{
    std::size_t found = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        Vandal vandal(seed);
        const FloorPlan plan = vandal.plan();
        const RouteNet net(plan);
        for (int i = 0; i < 4; ++i) {
            const PlanPlace to = vandal.place(i % 2 == 0 ? "G" : "L1");
            const auto route = i == 3 ? net.toBooth(vandal.place("G"), "1") : net.route(vandal.place("G"), to);
            if (!route)
                continue;
            ++found;
            checkWalkable(net, *route);
            CHECK(stepsOf(plan, *route, "1", 30).back().turn == Turn::Arrive);
        }
        static_cast<void>(evacuationFrom(plan, net, "k"));
    }
    CHECK(found > 200);
    CHECK(found < 1600);
}

TEST_CASE("No way over a raster is shorter, and none is longer by more than its eight directions cost")
{
    std::minstd_rand random(11);
    std::uniform_int_distribution<int> place(0, 40);
    std::size_t ways = 0;
    for (int i = 0; i < 20; ++i) {
        CAPTURE(i);
        FloorPlan plan = hall(10, 10);
        for (int box = 0; box < 5; ++box) {
            const double x = place(random) / 4.0;
            const double y = place(random) / 4.0;
            plan.levels[0].obstacles.push_back(rectangle(x, y, x + 1.3, y + 1.7));
        }
        const std::vector<PlanRing> &boxes = plan.levels[0].obstacles;
        if (!isOpen(boxes, {1, 1}, 0.6) || !isOpen(boxes, {9, 9}, 0.6))
            continue;
        const auto route = RouteNet(plan).route(onG(1, 1), onG(9, 9));
        const double raster = rasterWay(boxes, {1, 1}, {9, 9});
        if (raster < 0 || !route)
            continue; // a raster does not see narrow gaps
        ++ways;
        CHECK(route->metres <= raster + 0.15); // a raster cuts corners by less than this
        CHECK(route->metres >= raster / 1.09 - 0.3);
    }
    CHECK(ways > 5);
}

TEST_CASE("Areas that cut each other into a thousand pieces are refused, and quickly")
{
    FloorPlan plan = hall(1000, 1000);
    for (int i = 0; i < 300; ++i) {
        plan.levels[0].walkable.push_back({.outline = rectangle(i * 3, -5, i * 3 + 1, 1005)});
        plan.levels[0].walkable.push_back({.outline = rectangle(-5, i * 3, 1005, i * 3 + 1)});
    }

    CHECK(RouteNet(plan).fault() == RouteFault::TooManyCorners);
}

TEST_CASE("A plan of needles is refused before it takes long or much memory")
{
    const auto needles = [](std::size_t count, double apart) {
        FloorPlan plan = hall(apart * 100, apart * 100);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t row = i / 97;
            plan.levels[0].obstacles.push_back(
                {{static_cast<double>(i % 97 + 1) * apart, static_cast<double>(row + 1) * apart * 1.01}});
        }
        return plan;
    };

    CHECK(RouteNet(needles(5900, 2)).fault() == RouteFault::TooManyCorners);   // too many nodes
    CHECK(RouteNet(needles(1500, 900)).fault() == RouteFault::TooManyCorners); // that all see each other
    CHECK(RouteNet(needles(100, 20)).fault() == RouteFault::None);
}
