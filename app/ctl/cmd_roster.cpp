// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/open_store.h"

#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace plaza::ctl {

namespace {

void print(std::ostream &out, const std::vector<std::string> &lines)
{
    for (const std::string &line : lines)
        out << line << '\n';
}

int import(const std::string &file, const std::string &storeFile, Streams streams)
{
    OpenDesk open(storeFile);
    const desk::Imported result = open.importRoster(file);
    print(streams.err, result.notes);
    print(streams.out, result.skipped);
    streams.out << result.added << " added, " << result.changed << " changed, " << result.same << " unchanged, "
                << result.skipped.size() << " skipped\n";
    return result.skipped.empty() ? Done : Findings;
}

} // namespace

void addRoster(Command app, Streams streams, int &exit)
{
    const auto roster = app.addSubcommand("roster", "The list of expected people.");
    roster.requireSubcommand();
    const auto command = roster.addSubcommand("import", "Add or update people from a CSV or XLSX file.");
    auto file = std::make_shared<std::string>();
    auto store = std::make_shared<std::string>();
    command.addOption("FILE", *file, "roster.csv or roster.xlsx").required();
    command.addOption("--store", *store, "the store's file").required();
    command.footer("Imports the good rows and lists the skipped ones as file:row:column; exit 1 if any were skipped.\n"
                   "People who are not in the file stay. The same file twice changes nothing.\n"
                   "Example: plazactl roster import late.xlsx --store k1.db");
    command.callback([file, store, streams, &exit] { exit = import(*file, *store, streams); });
}

} // namespace plaza::ctl
