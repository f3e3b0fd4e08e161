// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interrupt.h"
#include "models/base/result.h"
#include "models/base/stop.h"

#include <QByteArray>
#include <QString>
#include <cstdio>
#include <mutex>

namespace harmdesk::cli {

/// What a running command talks to: standard output for data, standard error for messages and progress, and
/// the stop token that Ctrl+C trips. Messages never mix with data.
class Session {
public:
    Session();
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Data to standard output, whole or an error (a full disk behind a redirect, a closed pipe).
    Status print(const QByteArray& data);
    Status print(const QString& text) { return print(text.toUtf8()); }
    /// A line to standard error.
    void message(const QString& text);

    /// The token and the progress line for long work; progress shows only on a terminal.
    WorkContext work();
    std::stop_token stopToken() const { return m_interrupt.token(); }

private:
    void showProgress(const Progress& progress);
    void clearProgress();

    Interrupt m_interrupt;
    std::mutex m_mutex; // progress comes from worker threads
    bool m_terminal = false;
    bool m_progressShown = false;
    std::int64_t m_lastShownMs = 0;
};

} // namespace harmdesk::cli
