// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <exception>
#include <thread>
#include <vector>

namespace harmdesk::harm {

/// Runs work(part) for part = 0 … parts − 1, part 0 on the calling thread, and waits for all. The first
/// exception of any part is thrown again here, so that no thread ends the program.
template <class Work> void inParts(unsigned parts, const Work& work) {
    std::vector<std::exception_ptr> failures(parts);
    const auto guarded = [&](unsigned part) {
        try {
            work(part);
        } catch (...) {
            failures[part] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> threads;
        threads.reserve(parts);
        for (unsigned part = 1; part < parts; ++part) threads.emplace_back(guarded, part);
        guarded(0);
    } // joins
    for (const std::exception_ptr& failure : failures)
        if (failure) std::rethrow_exception(failure);
}

/// Begin of part `part` when `count` items are cut into `parts` nearly equal runs.
inline std::size_t partBegin(std::size_t count, unsigned part, unsigned parts) {
    return count * part / parts;
}

} // namespace harmdesk::harm
