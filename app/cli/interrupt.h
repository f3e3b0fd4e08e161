// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace harmdesk::cli {

/// Turns Ctrl+C (SIGINT) and SIGTERM into a stop token, so that a command ends its work cleanly. The second
/// signal ends the program at once. One at a time in a process.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    void watch();

    std::stop_source m_source;
    int m_readEnd = -1;
    std::thread m_watcher; // request_stop runs callbacks: not allowed inside a signal handler
};

} // namespace harmdesk::cli
