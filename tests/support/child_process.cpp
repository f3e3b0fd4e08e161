// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_process.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace harmdesk::testing {

int inChild(const std::function<int()>& work) {
    const pid_t pid = ::fork();
    if (pid == 0) ::_exit(work());
    int status = 0;
    if (pid < 0 || ::waitpid(pid, &status, 0) != pid || !WIFEXITED(status)) return -1;
    return WEXITSTATUS(status);
}

SuspendedChild::SuspendedChild(const std::function<void()>& work) {
    int ends[2];
    if (::pipe(ends) != 0) return;
    m_pid = ::fork();
    if (m_pid == 0) {
        ::close(ends[0]);
        work();
        const char mark = '!';
        if (::write(ends[1], &mark, 1) != 1) ::_exit(1);
        for (;;) ::pause();
    }
    ::close(ends[1]);
    char mark = 0;
    m_reached = m_pid > 0 && ::read(ends[0], &mark, 1) == 1;
    ::close(ends[0]);
}

void SuspendedChild::kill() {
    if (m_pid <= 0) return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

} // namespace harmdesk::testing
