// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <sys/types.h>

namespace harmdesk::testing {

/// Runs `work` in a forked child and returns its result as exit code (0…255), -1 when the child died
/// otherwise. Use before the test program has started threads.
int inChild(const std::function<int()>& work);

/// A forked child that runs `work` and then waits to be killed. The constructor returns when `work` has: that
/// is the moment at which the child dies by SIGKILL in the destructor or `kill`.
class SuspendedChild {
public:
    explicit SuspendedChild(const std::function<void()>& work);
    ~SuspendedChild() { kill(); }
    SuspendedChild(const SuspendedChild&) = delete;
    SuspendedChild& operator=(const SuspendedChild&) = delete;
    bool reached() const { return m_reached; } ///< `work` came to its end
    void kill();

private:
    pid_t m_pid = -1;
    bool m_reached = false;
};

} // namespace harmdesk::testing
