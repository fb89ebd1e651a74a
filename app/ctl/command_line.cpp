// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace plaza::ctl {

Option Option::required(bool is) const
{
    m_option->required(is);
    return *this;
}

Option Option::excludes(Option other) const
{
    m_option->excludes(other.m_option);
    return *this;
}

Option Option::needs(Option other) const
{
    m_option->needs(other.m_option);
    return *this;
}

Option Option::delimiter(char between) const
{
    m_option->delimiter(between);
    return *this;
}

Option Option::oneOf(const std::vector<std::string> &words) const
{
    m_option->check(CLI::IsMember(words));
    return *this;
}

Option Option::between(int least, int most) const
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Option Option::between(double least, double most) const
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Option Option::positive() const
{
    m_option->check(CLI::PositiveNumber);
    return *this;
}

Option Option::showDefault() const
{
    m_option->capture_default_str();
    return *this;
}

Command Command::addSubcommand(const std::string &name, const std::string &about) const
{
    return Command(*m_app->add_subcommand(name, about));
}

void Command::requireSubcommand() const
{
    m_app->require_subcommand(1);
}

Command Command::addGroup(const std::string &name, const std::string &about) const
{
    return Command(*m_app->add_option_group(name, about));
}

void Command::requireOptions(std::size_t least, std::size_t most) const
{
    m_app->require_option(least, most);
}

void Command::hide() const
{
    m_app->group("");
}

void Command::footer(const std::string &text) const
{
    m_app->footer(text);
}

void Command::callback(std::function<void()> run) const
{
    m_app->callback(std::move(run));
}

template <OptionValue T> Option Command::addOption(const std::string &name, T &target, const std::string &about) const
{
    return Option(*m_app->add_option(name, target, about));
}

template Option Command::addOption(const std::string &, std::string &, const std::string &) const;
template Option Command::addOption(const std::string &, std::optional<std::string> &, const std::string &) const;
template Option Command::addOption(const std::string &, std::vector<std::string> &, const std::string &) const;
template Option Command::addOption(const std::string &, int &, const std::string &) const;
template Option Command::addOption(const std::string &, std::vector<int> &, const std::string &) const;
template Option Command::addOption(const std::string &, std::size_t &, const std::string &) const;
template Option Command::addOption(const std::string &, double &, const std::string &) const;

Option Command::addOption(const std::string &name, const std::function<void(const std::string &)> &take,
                          const std::string &about) const
{
    return Option(*m_app->add_option_function<std::string>(name, take, about));
}

Option Command::addNumber(const std::string &name, std::function<void(int)> take, const std::string &about) const
{
    return Option(*m_app->add_option_function<int>(name, std::move(take), about));
}

Option Command::addFlag(const std::string &name, bool &target, const std::string &about) const
{
    return Option(*m_app->add_flag(name, target, about));
}

Option Command::addFlagAct(const std::string &name, std::function<void()> act, const std::string &about) const
{
    return Option(*m_app->add_flag_callback(name, std::move(act), about));
}

CommandLine::CommandLine(const std::string &name, const std::string &version, const std::string &about)
    : m_app(std::make_unique<CLI::App>(about, name))
{
    m_app->set_version_flag("--version", version);
}

CommandLine::~CommandLine() = default;

Command CommandLine::root() const
{
    return Command(*m_app);
}

CommandLine::Came CommandLine::run(int argc, const char *const *argv, std::ostream &out, std::ostream &err) const
{
    const auto tell = [&](const CLI::ParseError &error) {
        return m_app->exit(error, out, err) == 0 ? Came::Answered : Came::Misfit;
    };
    try {
        m_app->parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return tell(error);
    } catch (const BadUse &error) {
        return tell(CLI::ValidationError(error.what()));
    }
    return Came::Ran;
}

} // namespace plaza::ctl
