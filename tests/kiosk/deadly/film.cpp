// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a kiosk by a test: whoever opens the film that PLAZA_DEADLY_FILM names dies inside of the decoder's
// library, as with a file that its parser can't stand. Nothing of this is in the program itself.
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <link.h>
#include <sys/stat.h>

namespace {

bool isDeadly(const char *url)
{
    const char *deadly = std::getenv("PLAZA_DEADLY_FILM");
    const char *file = std::strncmp(url, "file:", 5) == 0 ? url + 5 : url;
    struct stat that = {};
    struct stat here = {};
    return deadly != nullptr && ::stat(deadly, &that) == 0 && ::stat(file, &here) == 0 && that.st_ino == here.st_ino &&
           that.st_dev == here.st_dev;
}

/// The library's own: it came with a plug-in, where RTLD_NEXT does not look.
void *realOpen()
{
    void *found = nullptr;
    ::dl_iterate_phdr(
        [](dl_phdr_info *loaded, std::size_t, void *into) {
            if (std::strstr(loaded->dlpi_name, "libavformat.so") == nullptr)
                return 0;
            void *library = ::dlopen(loaded->dlpi_name, RTLD_LAZY | RTLD_NOLOAD);
            *static_cast<void **>(into) = library == nullptr ? nullptr : ::dlsym(library, "avformat_open_input");
            return 1;
        },
        &found);
    return found;
}

} // namespace

extern "C" int avformat_open_input(void *context, const char *url, const void *format, void *options)
{
    if (isDeadly(url))
        std::abort();
    using Open = int (*)(void *, const char *, const void *, void *);
    const auto real = reinterpret_cast<Open>(realOpen());
    return real(context, url, format, options);
}
