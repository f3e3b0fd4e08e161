// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"

#include <functional>
#include <sqlite3.h>

namespace harmdesk::storage {

/// While this lives, the stop of the work ends the statement that is running (SQLITE_INTERRUPT). `context`
/// must outlive it.
class Interruptible {
public:
    Interruptible(sqlite3* database, const WorkContext& context)
        : m_database(database)
        , m_context(context)
        , m_interrupt(context.stop, [database] { sqlite3_interrupt(database); }) {
        // An interrupt that comes just before a long statement starts is lost: this looks again inside it.
        sqlite3_progress_handler(database, 20'000, &Interruptible::stopAsked, this);
    }
    ~Interruptible() { release(); }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;
    /// From here on statements run to their end, those that clean up among them.
    void release() noexcept { sqlite3_progress_handler(m_database, 0, nullptr, nullptr); }

private:
    static int stopAsked(void* self) {
        return static_cast<Interruptible*>(self)->m_context.cancelled() ? 1 : 0;
    }

    sqlite3* m_database;
    const WorkContext& m_context;
    std::stop_callback<std::function<void()>> m_interrupt;
};

} // namespace harmdesk::storage
