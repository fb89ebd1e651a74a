// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"

#include <clocale>
#include <csignal>
#include <iostream>
#include <unistd.h>

int main(int argc, char **argv)
{
    std::setlocale(LC_CTYPE, "C.UTF-8");
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away must not cut an act in two: writing fails instead
    std::ios::sync_with_stdio(false);
    return plaza::ctl::run(argc, argv, {std::cin, std::cout, std::cerr, ::isatty(STDOUT_FILENO) == 1});
}
