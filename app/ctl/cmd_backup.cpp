// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/open_store.h"
#include "store/backup.h"
#include "store/files.h"
#include "store/repair.h"

#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

struct BackupOptions {
    std::string store;
    std::string out;
    int keep = 24;
    bool withoutKeys = false;
};

/// The key file beside the backups, once; a backup of another kiosk in the same folder has another.
std::filesystem::path keysIn(const std::filesystem::path &folder, const store::Install &install)
{
    return folder / (install.event + "-" + install.kiosk + ".key");
}

int backup(const BackupOptions &options, Streams streams)
{
    const core::SystemClock clock;
    const store::Keys keys = store::readKeys(store::keyFileOf(options.store));
    const store::Backup made = store::backUp(options.store, &keys, options.out, clock.now(), options.keep);
    streams.out << made.file.string() << ": " << made.facts << " facts, verified\n";
    const std::filesystem::path keyFile = keysIn(options.out, made.install);
    if (options.withoutKeys || std::filesystem::exists(keyFile))
        return Done;
    store::writeKeys(keys, keyFile);
    streams.out << keyFile.string() << ": the keys, without which nobody can use the backup. Whoever has both can read "
                << "names and phones: keep this folder as you keep the kiosk.\n";
    return Done;
}

struct RestoreOptions {
    std::string from;
    std::string store;
    std::string keys;
};

store::Backup newestGood(const std::string &from, Streams streams)
{
    if (!std::filesystem::exists(from))
        throw BadUse(from + ": no such folder or file; name what plazactl backup --out wrote to");
    const bool folder = std::filesystem::is_directory(from);
    for (store::Backup &backup :
         store::findBackups(folder ? std::filesystem::path(from) : std::filesystem::path(from).parent_path())) {
        if (!folder && !std::filesystem::equivalent(backup.file, from))
            continue;
        const store::VerifyReport report = store::verifyStore(backup.file, nullptr);
        if (report.problems.empty())
            return std::move(backup);
        streams.err << backup.file.string() << ": damaged, passed over: " << report.problems.front() << '\n';
    }
    throw store::StoreError(store::Trouble::Missing, from + ": no backup that is whole; name another folder");
}

/// Where the keys may stand, in the order in which they are taken.
store::Keys keysFor(const store::Backup &backup, const RestoreOptions &options)
{
    if (!options.keys.empty())
        return store::readKeys(options.keys);
    for (const std::filesystem::path &file :
         {store::keyFileOf(options.store), keysIn(backup.file.parent_path(), backup.install)}) {
        if (std::filesystem::exists(file))
            return store::readKeys(file);
    }
    throw store::StoreError(store::Trouble::WrongKeys,
                            backup.file.string() + ": no keys beside it; name the lost store's key file with --keys");
}

int restore(const RestoreOptions &options, Streams streams)
{
    const core::SystemClock clock;
    const store::Backup backup = newestGood(options.from, streams);
    const store::Keys keys = keysFor(backup, options);
    const store::Install install = store::restore(backup, keys, options.store, clock);
    if (!std::filesystem::exists(store::keyFileOf(options.store)))
        store::writeKeys(keys, store::keyFileOf(options.store));
    streams.out << options.store << ": " << backup.facts << " facts from " << backup.file.string() << ", incarnation "
                << install.incarnation << ". What was recorded after that backup is not in it.\n";
    return Done;
}

struct RepairOptions {
    std::string store;
    std::string from;
};

bool isWhole(const std::string &storeFile, const store::Keys &keys)
{
    try {
        return store::verifyStore(storeFile, &keys).problems.empty();
    } catch (const store::StoreError &error) {
        if (error.trouble() == store::Trouble::NotAStore || error.trouble() == store::Trouble::Damaged)
            return false; // it was one: its keys stand beside it
        throw;
    }
}

int repair(const RepairOptions &options, Streams streams)
{
    const core::SystemClock clock;
    const store::Keys keys = store::readKeys(store::keyFileOf(options.store));
    if (isWhole(options.store, keys)) {
        streams.out << options.store << ": nothing to repair, it verifies\n";
        return Done;
    }
    std::optional<store::Backup> backup;
    if (!options.from.empty())
        backup = newestGood(options.from, streams);
    const store::RepairReport report = store::repair(options.store, keys, backup, clock);
    for (const std::string &sentence : report.words)
        streams.out << sentence << '\n';
    streams.out << options.store << ": repaired, incarnation " << report.incarnation << "; " << report.fromBackup
                << " facts from the backup, " << report.fromDamaged << " more from the damaged journal, "
                << report.broken << " there that no longer chain and were left. The damaged store stands in "
                << report.aside.string() << ": keep it.\n";
    return report.broken == 0 ? Done : Findings;
}

} // namespace

void addBackup(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("backup", "Copy a store, also while its kiosk runs, and verify the copy.");
    auto options = std::make_shared<BackupOptions>();
    command.addOption("--store", options->store, "the store's file").required();
    command.addOption("--out", options->out, "a folder, for example on a USB stick").required();
    command.addOption("--keep", options->keep, "how many of this kiosk's backups stay there")
        .between(1, 100'000)
        .showDefault();
    command.addFlag(
        "--without-keys", options->withoutKeys,
        "don't put the keys beside it: a thief of the stick reads no names, and you keep FILE.key elsewhere");
    command.footer("Example: plazactl backup --store k1.db --out /media/stick/plaza");
    command.callback([options, streams, &exit] { exit = backup(*options, streams); });
}

void addRestore(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("restore", "Make a store from the newest backup that is whole.");
    auto options = std::make_shared<RestoreOptions>();
    command.addOption("--from", options->from, "the folder of the backups, or one of them").required();
    command.addOption("--store", options->store, "the new store's file; it must not exist").required();
    command.addOption("--keys", options->keys,
                      "the lost store's key file (default: STORE.key, else the one beside the backups)");
    command.footer(
        "The restored store records under a new incarnation, so nothing is mixed up with what the lost one did.\n"
        "Example: plazactl restore --from /media/stick/plaza --store k1.db");
    command.callback([options, streams, &exit] { exit = restore(*options, streams); });
}

void addRepair(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("repair", "Set a damaged store aside and save what can be saved.");
    auto options = std::make_shared<RepairOptions>();
    command.addOption("--store", options->store, "the damaged store's file; its key file stands beside it").required();
    command.addOption("--from", options->from, "the folder of the backups, or one of them (default: without)");
    command.footer(
        "Takes the newest whole backup and whatever of the damaged journal still chains on to it.\n"
        "Exit 1 when facts had to be left. Example: plazactl repair --store k1.db --from /media/stick/plaza");
    command.callback([options, streams, &exit] { exit = repair(*options, streams); });
}

} // namespace plaza::ctl
