// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/setup.h"

#include "store/files.h"

namespace plaza::desk {

namespace {

constexpr int kPinDigits = 6;

void removeStoreFiles(const std::filesystem::path &store)
{
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm", ".lock", ".ballast", ".milestone", ".key"})
        std::filesystem::remove(store.string() + suffix, ignored);
}

void checkIsFree(const std::filesystem::path &file)
{
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, error)))
        throw store::StoreError(store::Trouble::ReadOnly,
                                file.string() + ": exists already and is never overwritten; name another file, or move "
                                                "this one away");
}

SetupResult fill(const SetupRequest &request, const std::filesystem::path &draft, const store::Keys &keys,
                 const core::Clock &machineClock, std::int64_t shiftMs)
{
    const core::Instant wall = machineClock.now();
    store::Store::create(
        draft, {.id = keys.install, .event = request.config.event.id, .kiosk = request.kiosk, .clockShiftMs = shiftMs},
        wall);
    store::Store store(draft, keys, machineClock);
    const core::Instant eventTime{wall.ms + shiftMs};
    SetupResult result;
    result.pin = crypto::randomPin(kPinDigits);
    store.transact([&] {
        store.putPackageFiles(request.texts);
        store.record(crypto::randomId(), eventTime, request.kiosk,
                     core::PackageAdopted{store::digestOf(request.texts)});
        store::putStaff(store.database(), {.id = result.supervisor,
                                           .role = "supervisor",
                                           .pinHash = crypto::hashPin(result.pin, keys.pepper),
                                           .number = store::nextStaffNumber(store.database()),
                                           .badge = {}});
        store.record(crypto::randomId(), eventTime, request.kiosk,
                     core::StaffAdded{result.supervisor, "supervisor", store::staffDigest(store.database())});
    });
    result.imported =
        importRoster(store, keys.eventKey, request.roster, request.rosterName, eventTime, request.config.event);
    return result;
}

/// The keys first: a store without keys would look whole and be useless.
void publish(const std::filesystem::path &draft, const std::filesystem::path &store)
{
    store::moveIntoPlace(store::keyFileOf(draft), store::keyFileOf(store));
    try {
        store::moveIntoPlace(draft, store);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(store::keyFileOf(store), ignored);
        throw;
    }
}

} // namespace

SetupResult setUp(const SetupRequest &request, const core::Clock &machineClock)
{
    checkIsFree(request.store);
    checkIsFree(store::keyFileOf(request.store));
    const store::Keys keys =
        request.keys ? store::newKioskKeys(store::readKeys(*request.keys), request.config.event.id, request.kiosk)
                     : store::newEventKeys(request.config.event.id, request.kiosk);
    // Everything is made under another name first: a cut leaves nothing that looks like a store.
    const std::filesystem::path draft = request.store.string() + ".new";
    removeStoreFiles(draft);
    try {
        const std::int64_t shiftMs = request.clock ? request.clock->ms - machineClock.now().ms : 0;
        SetupResult result = fill(request, draft, keys, machineClock, shiftMs);
        store::writeKeys(keys, store::keyFileOf(draft));
        publish(draft, request.store);
        removeStoreFiles(draft);
        return result;
    } catch (...) {
        removeStoreFiles(draft);
        throw;
    }
}

config::EventConfig storedConfig(const std::map<std::string, std::string> &packageFiles,
                                 const std::filesystem::path &store)
{
    auto parsed = config::parsePackage(packageFiles, store.string());
    if (!parsed.config)
        throw store::StoreError(store::Trouble::Damaged,
                                store.string() + ": the event's texts inside can't be read (" +
                                    (parsed.problems.empty() ? "empty" : parsed.problems.front().text()) +
                                    "); start the kiosk with --event to adopt the package anew");
    return std::move(*parsed.config);
}

} // namespace plaza::desk
