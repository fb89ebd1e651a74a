// SPDX-License-Identifier: GPL-3.0-or-later
// Acts that other processes hand to the one that holds the store.
#include "desk/errand.h"
#include "desk/store_socket.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <fstream>
#include <random>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace plaza;
using namespace plaza::desk;

namespace {

std::string echo(const std::string &request)
{
    return "heard " + request;
}

/// A caller that knows no manners.
class Rough {
public:
    explicit Rough(const std::string &socket) : m_fd(::socket(AF_UNIX, SOCK_STREAM, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        REQUIRE(socket.size() < sizeof address.sun_path);
        socket.copy(address.sun_path, socket.size());
        REQUIRE(::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    }
    ~Rough() { ::close(m_fd); }
    void send(const std::string &bytes) const
    {
        static_cast<void>(::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL));
    }
    /// Whether the other side has hung up.
    [[nodiscard]] bool isHungUp() const
    {
        char byte = 0;
        return ::recv(m_fd, &byte, 1, 0) <= 0;
    }

private:
    int m_fd;
};

} // namespace

TEST_CASE("a message and its answer cross the socket, also from a folder with a very long name")
{
    const tests::TempDir dir;
    const std::filesystem::path folder = dir / std::string(120, 'x');
    std::filesystem::create_directory(folder);
    const std::filesystem::path store = folder / "k1.db";
    CHECK_FALSE(StoreCaller::connect(store)); // nobody there yet
    {
        const StoreListener listener(store, echo);
        auto caller = StoreCaller::connect(store);
        REQUIRE(caller);
        CHECK(caller->ask("one") == "heard one");
        CHECK(caller->ask(std::string("\0\xFF", 2)) == std::string("heard \0\xFF", 8));
        CHECK(caller->ask(std::string(kLongestMessage - 10, 'a')).size() == kLongestMessage - 4);
        struct stat info{};
        REQUIRE(::stat((store.string() + ".sock").c_str(), &info) == 0);
        CHECK((info.st_mode & 0777) == 0600);
    }
    CHECK_FALSE(StoreCaller::connect(store));
    CHECK_FALSE(std::filesystem::exists(store.string() + ".sock"));
}

TEST_CASE("half messages, too long ones and callers who leave harm nobody")
{
    const tests::TempDir dir;
    const std::filesystem::path store = dir / "k1.db";
    std::ofstream(store.string() + ".sock") << "left by a killed kiosk";
    const StoreListener listener(store, echo);
    const std::string socket = store.string() + ".sock";
    {
        const Rough half(socket);
        half.send(std::string("\x10\0\0\0half", 8));
    }
    const Rough huge(socket);
    huge.send("\xFF\xFF\xFF\x7F");
    CHECK(huge.isHungUp());
    auto caller = StoreCaller::connect(store);
    REQUIRE(caller);
    CHECK(caller->ask("still here") == "heard still here");
}

TEST_CASE("an errand and an answer come out as they went in, with codes of any bytes")
{
    const Errand errand{.what = Errand::What::SignOut,
                        .act = {.who = ShownCode{std::string("a\0\xFF\n", 4)},
                                .session = "forum",
                                .kiosk = "k1",
                                .at = core::Instant{1234},
                                .op = "o"},
                        .file = {}};
    const Errand back = errandFrom(toMessage(errand));
    CHECK(back.what == Errand::What::SignOut);
    CHECK(std::get<ShownCode>(back.act.who).text == std::string("a\0\xFF\n", 4));
    CHECK(back.act.at == errand.act.at);
    CHECK(back.act.op == "o");

    Outcome outcome{.verdict = core::Verdict::AlreadyIn, .op = "o", .at = {5}, .kiosk = "k1", .session = "forum"};
    outcome.attendee = "A1";
    outcome.person = core::Attendee{.id = "A1", .name = "王小明"};
    outcome.firstAt = core::Instant{4};
    outcome.firstKiosk = "k2";
    const std::string message = toMessage(Answer(outcome));
    const auto answer = std::get<Outcome>(answerFrom(message));
    CHECK(answer.verdict == core::Verdict::AlreadyIn);
    CHECK(answer.firstAt == outcome.firstAt);
    CHECK(answer.firstKiosk == "k2");
    CHECK_FALSE(answer.opens);
    CHECK(message.find("王小明") == std::string::npos); // names stay with the holder
    CHECK(std::get<OpReused>(answerFrom(toMessage(Answer(OpReused("o7"))))).op() == "o7");
    CHECK(std::get<Imported>(answerFrom(toMessage(Answer(Imported{1, 2, 3, {"n"}, {"s"}})))).skipped.front() == "s");
}

TEST_CASE("messages of random and of cut bytes are refused, never more")
{
    const std::string whole =
        toMessage(Errand{.what = Errand::What::SignIn, .act = {.who = ShownCode{"X"}}, .file = {}});
    for (std::size_t cut = 0; cut < whole.size(); ++cut)
        CHECK_THROWS_AS(errandFrom(whole.substr(0, cut)), std::runtime_error);
    CHECK_NOTHROW(errandFrom(whole)); // the control
    std::mt19937 random(2018);
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        std::string bytes(random() % 40, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        try {
            static_cast<void>(answerFrom(bytes));
        } catch (const std::runtime_error &) {
            ++refused;
        }
    }
    CHECK(refused == 2000);
}
