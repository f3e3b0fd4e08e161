// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <atomic>
#include <cstdint>
#include <functional>
#include <stop_token>

namespace harmdesk {

/// How far a piece of work has come. `total` 0 = unknown.
struct Progress {
    QString stage; ///< translated, a few words: "Reading crimes.csv"
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// What long work is given: a token to look at often (every few thousand rows) and a place to report to.
/// `report` may be empty and is called on the worker's thread.
struct WorkContext {
    std::stop_token stop;
    std::function<void(const Progress&)> report;

    bool cancelled() const { return stop.stop_requested(); }
    void progress(const QString& stage, std::int64_t done, std::int64_t total) const {
        if (report) report(Progress{stage, done, total});
    }
};

} // namespace harmdesk
