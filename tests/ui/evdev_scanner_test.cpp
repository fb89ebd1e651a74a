// SPDX-License-Identifier: GPL-3.0-or-later
// A pipe of input_event structs stands in for the device's node: no build machine has one.
#include "camera_support.h"
#include "scan/key_decoder.h"
#include "support/catch.h"
#include "support/temp_dir.h"
#include "typed_keys.h"
#include "ui/evdev_scanner.h"

#include <fcntl.h>
#include <linux/input.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace plaza;
using State = ui::ScannerPort::State;

namespace {

class Node {
public:
    explicit Node(std::filesystem::path path) : m_path(std::move(path)) { plugIn(); }
    ~Node() { unplug(); }
    Node(const Node &) = delete;
    Node &operator=(const Node &) = delete;

    void plugIn()
    {
        REQUIRE(::mkfifo(m_path.c_str(), 0600) == 0);
        m_file = ::open(m_path.c_str(), O_RDWR | O_CLOEXEC); // a reader of its own, so that opening never waits
    }
    void unplug()
    {
        if (m_file < 0)
            return;
        std::filesystem::remove(m_path);
        ::close(m_file);
        m_file = -1;
    }
    void event(std::uint16_t type, std::uint16_t code, std::int32_t value, std::size_t first = 0,
               std::size_t count = sizeof(input_event))
    {
        input_event event = {};
        event.input_event_sec = m_ms / 1000;
        event.input_event_usec = m_ms % 1000 * 1000;
        event.type = type;
        event.code = code;
        event.value = value;
        REQUIRE(::write(m_file, reinterpret_cast<const char *>(&event) + first, count) == static_cast<ssize_t>(count));
    }
    void type(const std::string &text)
    {
        for (const tests::TypedKey key : tests::keysOf(text)) {
            if (key.shift)
                event(EV_KEY, KEY_LEFTSHIFT, 1);
            event(EV_MSC, MSC_SCAN, 0x70004);
            event(EV_KEY, key.code, 1);
            event(EV_SYN, SYN_REPORT, 0);
            event(EV_KEY, key.code, 0);
            if (key.shift)
                event(EV_KEY, KEY_LEFTSHIFT, 0);
            m_ms += 2;
        }
    }
    void pause(int ms) { m_ms += ms; }

private:
    std::filesystem::path m_path;
    int m_file = -1;
    std::int64_t m_ms = 1'000'000;
};

struct Device {
    tests::TempDir dir;
    Node node{dir / "event7"};
    ui::EvdevScanner port;
    std::vector<scan::Scan> scans;

    Device() : port((test::needApplication(), QString::fromStdString((dir / "event7").string())))
    {
        QObject::connect(&port, &ui::ScannerPort::scanned,
                         [this](const scan::Scanned &code) { scans.emplace_back(code); });
        QObject::connect(&port, &ui::ScannerPort::refused,
                         [this](const scan::RefusedScan &what) { scans.emplace_back(what); });
        port.start();
    }
    std::vector<scan::Scan> &wait(std::size_t count)
    {
        const auto enough = [&] {
            return scans.size() >= count;
        };
        if (!test::waitFor(&port, &ui::ScannerPort::scanned, enough, 2000))
            static_cast<void>(test::waitFor(&port, &ui::ScannerPort::refused, enough, 100));
        return scans;
    }
};

} // namespace

TEST_CASE("A device's keys are a code, with Shift and whatever the Caps Lock light says")
{
    Device device;
    REQUIRE(device.port.state() == State::Ready);
    device.node.event(EV_LED, LED_CAPSL, 1);
    device.node.event(EV_KEY, KEY_CAPSLOCK, 1);
    device.node.event(EV_KEY, KEY_CAPSLOCK, 0);
    device.node.type("PZ1:%60.ze4 $\r");
    CHECK(device.wait(1) == std::vector<scan::Scan>{scan::Scanned{"PZ1:%60.ze4 $", scan::Ending::Return}});
}

TEST_CASE("A device without a suffix: the pause between two codes is seen in the events' own times")
{
    Device device;
    device.node.type("first one");
    device.node.pause(300);
    device.node.type("second");
    const auto silent = [](const char *text) {
        return scan::Scanned{text, scan::Ending::Silence};
    };
    CHECK(device.wait(2) == std::vector<scan::Scan>{silent("first one"), silent("second")});
}

TEST_CASE("An event that comes in two pieces is one; one that the kernel dropped tears the code")
{
    Device device;
    device.node.type("ABC");
    device.node.event(EV_KEY, KEY_D, 1, 0, 11);
    device.node.event(EV_KEY, KEY_D, 1, 11, sizeof(input_event) - 11);
    device.node.type("\r");
    CHECK(device.wait(1) == std::vector<scan::Scan>{scan::Scanned{"ABCd", scan::Ending::Return}});
    device.node.type("PZ1:");
    device.node.event(EV_SYN, SYN_DROPPED, 0);
    device.node.type("REST\r");
    CHECK(device.wait(2).back() == scan::Scan{scan::RefusedScan{scan::BadScan::Torn, 8}});
}

TEST_CASE("A device that is unplugged is missed, and opened again when it is back")
{
    Device device;
    const auto becomes = [&](State state) {
        return test::waitFor(&device.port, &ui::ScannerPort::stateChanged,
                             [&] { return device.port.state() == state; });
    };
    device.node.type("half");
    device.node.unplug();
    REQUIRE(becomes(State::Missing));
    CHECK(device.port.trouble().contains(QStringLiteral("unplugged")));
    device.node.plugIn();
    REQUIRE(becomes(State::Ready));
    device.node.type("whole\r");
    CHECK(device.wait(1) == std::vector<scan::Scan>{scan::Scanned{"whole", scan::Ending::Return}});
}
