// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/large_pages.h"

#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace harmdesk {

void adviseLargePages([[maybe_unused]] void* begin, [[maybe_unused]] std::size_t bytes) {
#ifdef __linux__
    constexpr std::size_t kWorthIt = std::size_t{4} << 20; // two large pages of two megabytes
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto address = reinterpret_cast<std::uintptr_t>(begin);
    const std::uintptr_t from = (address + page - 1) / page * page;
    const std::uintptr_t to = (address + bytes) / page * page;
    if (to > from && to - from >= kWorthIt)
        madvise(reinterpret_cast<void*>(from), to - from, MADV_HUGEPAGE); // refused: ordinary pages
#endif
}

} // namespace harmdesk
