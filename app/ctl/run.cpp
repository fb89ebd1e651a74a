// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/staff_commands.h"
#include "desk/desk.h"
#include "report/atomic_file.h"
#include "store/error.h"

#include <iostream>

namespace plaza::ctl {

namespace {

constexpr const char *kFooter = "Exit codes: 0 done; 1 something was found wrong, each line says where; 2 the command "
                                "line does not fit; 3 the store can't be opened; 4 not saved.";

int exitOf(const store::StoreError &error)
{
    switch (error.trouble()) {
    case store::Trouble::Full:
    case store::Trouble::ReadOnly:
    case store::Trouble::Io:
        return NotSaved;
    case store::Trouble::Missing:
    case store::Trouble::NotAStore:
    case store::Trouble::NewerSchema:
    case store::Trouble::InUse:
    case store::Trouble::WrongKeys:
    case store::Trouble::Damaged:
        break;
    }
    return NoStore;
}

} // namespace

int run(int argc, const char *const *argv, Streams streams)
{
    const CommandLine line("plazactl", PLAZA_VERSION,
                           "Plaza's desk without a screen: event packages, stores, tickets, sign-ins and counts.");
    const Command app = line.root();
    app.requireSubcommand();
    app.footer(kFooter);
    int exit = Done;
    for (const auto add : {addCheck,   addInit,      addRoster, addQuiz,    addPromo,   addMap,    addDraw,
                           addTickets, addSetupCard, addDecode, addSignIn,  addSignOut, addRevoke, addHeadcount,
                           addFind,    addVerify,    addBackup, addRestore, addRepair,  addForget, addPurge,
                           addRedeem,  addStamps,    addMedia,  addStaff,   addDesk,    addCalls,  addEmergency})
        add(app, streams, exit);
    try {
        switch (line.run(argc, argv, streams.out, streams.err)) {
        case CommandLine::Came::Ran:
            return exit;
        case CommandLine::Came::Answered:
            return Done;
        case CommandLine::Came::Misfit:
            return Usage;
        }
    } catch (const store::StoreError &error) {
        streams.err << error.what() << '\n';
        exit = exitOf(error);
    } catch (const desk::OpReused &error) {
        streams.err << error.what() << '\n';
        exit = Usage;
    } catch (const report::WriteError &error) {
        streams.err << error.what() << '\n';
        exit = NotSaved;
    } catch (const std::exception &error) {
        streams.err << "plazactl: " << error.what() << '\n';
        exit = NotSaved;
    }
    return exit;
}

} // namespace plaza::ctl
