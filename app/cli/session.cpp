// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include <QCoreApplication>
#include <QLocale>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <unistd.h>

namespace harmdesk::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr std::int64_t kProgressEveryMs = 100;

std::int64_t nowMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void writeError(const QByteArray& bytes) {
    // Nothing can be said about a standard error that cannot be written to.
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Session::Session()
    : m_terminal(isatty(STDERR_FILENO) == 1) {}

Session::~Session() {
    clearProgress();
}

Status Session::print(const QByteArray& data) {
    clearProgress();
    const auto size = static_cast<std::size_t>(data.size());
    errno = 0;
    if (std::fwrite(data.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        const int number = errno;
        std::clearerr(stdout);
        return fail(
            ErrorKind::NotWritten,
            Words::tr(
                "The output could not be written to the end: %1. Do not use what was written; make room and "
                "run the command again.")
                .arg(QString::fromLocal8Bit(std::strerror(number))));
    }
    return {};
}

void Session::message(const QString& text) {
    clearProgress();
    const std::scoped_lock lock(m_mutex);
    writeError(text.toUtf8() + '\n');
}

WorkContext Session::work() {
    WorkContext context;
    context.stop = m_interrupt.token();
    if (m_terminal) context.report = [this](const Progress& p) { showProgress(p); };
    return context;
}

void Session::showProgress(const Progress& progress) {
    const std::scoped_lock lock(m_mutex);
    const std::int64_t now = nowMs();
    if (now - m_lastShownMs < kProgressEveryMs) return;
    m_lastShownMs = now;
    QString line = progress.stage;
    if (progress.total > 0)
        line += QStringLiteral("  %1 %").arg(progress.done * 100 / progress.total);
    else if (progress.done > 0)
        line += QStringLiteral("  ") + QLocale().toString(static_cast<qlonglong>(progress.done));
    writeError("\r\x1b[K" + line.toUtf8()); // back to the start of the line, and clear it
    m_progressShown = true;
}

void Session::clearProgress() {
    const std::scoped_lock lock(m_mutex);
    if (!m_progressShown) return;
    writeError("\r\x1b[K");
    m_progressShown = false;
}

} // namespace harmdesk::cli
