// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace harmdesk::cli {
namespace {

// The handler may only touch this and call write().
volatile std::sig_atomic_t g_writeEnd = -1;

constexpr char kSignal = 's';
constexpr char kQuit = 'q';

extern "C" void onSignal(int) {
    const int saved = errno;
    if (g_writeEnd >= 0) {
        const ssize_t ignored = write(g_writeEnd, &kSignal, 1);
        (void)ignored; // the pipe is full only when the stop has been asked for already
    }
    errno = saved;
}

void install(int number) {
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND); // the second signal acts as ever
    sigaction(number, &action, nullptr);
}

} // namespace

Interrupt::Interrupt() {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return; // out of descriptors: signals then end the program as ever
    m_readEnd = ends[0];
    g_writeEnd = ends[1];
    m_watcher = std::thread([this] { watch(); });
    install(SIGINT);
    install(SIGTERM);
}

Interrupt::~Interrupt() {
    if (m_readEnd < 0) return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    const int writeEnd = g_writeEnd;
    const ssize_t ignored = write(writeEnd, &kQuit, 1);
    (void)ignored;
    m_watcher.join();
    g_writeEnd = -1;
    close(writeEnd);
    close(m_readEnd);
}

void Interrupt::watch() {
    char byte = 0;
    while (true) {
        const ssize_t got = read(m_readEnd, &byte, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0 || byte == kQuit) return;
        m_source.request_stop();
    }
}

} // namespace harmdesk::cli
