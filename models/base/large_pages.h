// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace harmdesk {

/// Asks the system to back fresh memory (reserved, nothing written to it yet) with large pages: a list of a
/// million rows is then filled without thousands of page faults. Only advice: where the system has no large
/// pages or the range is short, nothing changes. Any thread.
void adviseLargePages(void* begin, std::size_t bytes);

} // namespace harmdesk
