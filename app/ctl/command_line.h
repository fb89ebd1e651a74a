// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: commands, their options, and how they are read. The one door to the library that does it, whose
// headers take seconds to compile: only command_line.cpp sees them.
#pragma once

#include <concepts>
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace plaza::ctl {

/// A command names something that does not exist or fit; the message says what does.
class BadUse : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

template <typename T, typename... Types>
concept OneOf = (std::same_as<T, Types> || ...);

/// What an option can be read into.
template <typename T>
concept OptionValue = OneOf<T, std::string, std::optional<std::string>, std::vector<std::string>, int, std::vector<int>,
                            std::size_t, double>;

/// An option or flag of a command: a handle, which lives as long as its CommandLine.
class Option {
public:
    Option required(bool is = true) const;
    Option excludes(Option other) const;
    Option needs(Option other) const;
    /// Several values may stand in one word, with this between them.
    Option delimiter(char between) const;
    Option oneOf(const std::vector<std::string> &words) const;
    /// Both included.
    Option between(int least, int most) const;
    Option between(double least, double most) const;
    /// Above 0.
    Option positive() const;
    /// --help names the value that the target has now.
    Option showDefault() const;

private:
    friend class Command;
    explicit Option(CLI::Option &option) : m_option(&option) {}

    CLI::Option *m_option;
};

/// A command, or a group of options of one: a handle, which lives as long as its CommandLine. Targets and what the
/// functions hold must live until the line is read.
class Command {
public:
    Command addSubcommand(const std::string &name, const std::string &about) const;
    /// One of the subcommands must be given.
    void requireSubcommand() const;
    /// Options that --help shows together.
    Command addGroup(const std::string &name, const std::string &about) const;
    /// How many of a group's options must be given, and may.
    void requireOptions(std::size_t least, std::size_t most) const;
    /// --help does not list it.
    void hide() const;
    /// Stands at the end of --help.
    void footer(const std::string &text) const;
    /// Called after the whole line was read and fits.
    void callback(std::function<void()> run) const;

    /// "--name", or "NAME" for a word that stands alone. `target` keeps its value when the option is not given.
    template <OptionValue T> Option addOption(const std::string &name, T &target, const std::string &about) const;
    Option addOption(const std::string &name, const std::function<void(const std::string &)> &take,
                     const std::string &about) const;
    Option addNumber(const std::string &name, std::function<void(int)> take, const std::string &about) const;
    Option addFlag(const std::string &name, bool &target, const std::string &about) const;
    /// `act` is called for --name alone.
    Option addFlagAct(const std::string &name, std::function<void()> act, const std::string &about) const;

private:
    friend class CommandLine;
    explicit Command(CLI::App &app) : m_app(&app) {}

    CLI::App *m_app;
};

/// The whole of a program's command line.
class CommandLine {
public:
    CommandLine(const std::string &name, const std::string &version, const std::string &about);
    ~CommandLine();
    CommandLine(const CommandLine &) = delete;
    CommandLine &operator=(const CommandLine &) = delete;

    /// Commands are added to it.
    [[nodiscard]] Command root() const;

    enum class Came {
        Ran,      ///< the callbacks of the commands that it names
        Answered, ///< --help or --version, to `out`
        Misfit,   ///< it does not fit, or a callback threw BadUse: `err` says what
    };
    /// Reads it and runs what it names. Throws whatever else a callback throws.
    Came run(int argc, const char *const *argv, std::ostream &out, std::ostream &err) const;

private:
    std::unique_ptr<CLI::App> m_app;
};

} // namespace plaza::ctl
