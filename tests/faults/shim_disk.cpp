// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/shim_disk.h"

#include <new>

namespace plaza::tests {

namespace {

/// What SQLite holds as an open file; the real file's own structure follows it.
struct ShimFile {
    sqlite3_file base{}; // first, as SQLite wants it
    ShimDisk *disk = nullptr;
    std::string *name = nullptr; ///< null: a temporary file, of which nobody hears
    sqlite3_file *real = nullptr;
};

ShimFile &shim(sqlite3_file *file)
{
    return *reinterpret_cast<ShimFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return shim(file).real;
}

/// Asks the disk, when it knows the file, then the real method.
template <class Ask, class Do> int ask(sqlite3_file *file, Ask &&ask, Do &&go)
{
    const ShimFile &it = shim(file);
    const int answer = it.name == nullptr ? SQLITE_OK : ask(*it.disk, *it.name);
    return answer == SQLITE_OK ? go(it.real) : answer;
}

int closeFile(sqlite3_file *file)
{
    const int result = real(file)->pMethods->xClose(real(file));
    delete shim(file).name;
    return result;
}

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 at)
{
    return ask(
        file, [](ShimDisk &disk, const std::string &name) { return disk.read(name); },
        [&](sqlite3_file *it) { return it->pMethods->xRead(it, to, amount, at); });
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 at)
{
    const std::string_view bytes(static_cast<const char *>(from), static_cast<std::size_t>(amount));
    return ask(
        file, [&](ShimDisk &disk, const std::string &name) { return disk.write(name, bytes, at); },
        [&](sqlite3_file *it) { return it->pMethods->xWrite(it, from, amount, at); });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return ask(
        file, [&](ShimDisk &disk, const std::string &name) { return disk.truncate(name, size); },
        [&](sqlite3_file *it) { return it->pMethods->xTruncate(it, size); });
}

int syncFile(sqlite3_file *file, int)
{
    return ask(
        file, [](ShimDisk &disk, const std::string &name) { return disk.sync(name); },
        [](sqlite3_file *) { return SQLITE_OK; });
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkLock(sqlite3_file *file, int *held)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **at)
{
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, at);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

constexpr sqlite3_io_methods kMethods{.iVersion = 2, // no memory-mapped reading
                                      .xClose = closeFile,
                                      .xRead = readFile,
                                      .xWrite = writeFile,
                                      .xTruncate = truncateFile,
                                      .xSync = syncFile,
                                      .xFileSize = fileSize,
                                      .xLock = lock,
                                      .xUnlock = unlock,
                                      .xCheckReservedLock = checkLock,
                                      .xFileControl = control,
                                      .xSectorSize = sectorSize,
                                      .xDeviceCharacteristics = characteristics,
                                      .xShmMap = mapShared,
                                      .xShmLock = lockShared,
                                      .xShmBarrier = barrier,
                                      .xShmUnmap = unmapShared,
                                      .xFetch = nullptr,
                                      .xUnfetch = nullptr};

/// The two ends of the wire that a sqlite3_vfs has room for.
struct Ends {
    ShimDisk *disk;
    sqlite3_vfs *real;
};

Ends &ends(sqlite3_vfs *vfs)
{
    return *static_cast<Ends *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *given)
{
    const auto [disk, realVfs] = ends(vfs);
    auto *made = new (file) ShimFile;
    made->real = reinterpret_cast<sqlite3_file *>(made + 1);
    made->real->pMethods = nullptr;
    if (name != nullptr) {
        int exists = 0;
        realVfs->xAccess(realVfs, name, SQLITE_ACCESS_EXISTS, &exists);
        if (const int answer = disk->open(name, exists != 0); answer != SQLITE_OK)
            return answer;
    }
    const int result = realVfs->xOpen(realVfs, name, made->real, flags, given);
    if (result != SQLITE_OK)
        return result;
    made->disk = disk;
    made->name = name == nullptr ? nullptr : new std::string(name);
    made->base.pMethods = &kMethods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    const auto [disk, realVfs] = ends(vfs);
    const int answer = disk->remove(name, syncFolder != 0);
    return answer == SQLITE_OK ? realVfs->xDelete(realVfs, name, syncFolder) : answer;
}

} // namespace

ShimDisk::ShimDisk() : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real)
{
    m_vfs.pNext = nullptr;
    m_vfs.zName = "plaza-shim";
    m_vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + m_real->szOsFile;
    m_vfs.pAppData = new Ends{this, m_real};
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = removeFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

ShimDisk::~ShimDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
    delete static_cast<Ends *>(m_vfs.pAppData);
}

} // namespace plaza::tests
