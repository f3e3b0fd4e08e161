// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/sqlite/bulk_rows.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>

namespace harmdesk::storage {

/// The thread that writes batches into the open transaction, and the bounded queue in front of it. Between
/// construction and stop() or finish() the connection belongs to this thread alone.
class BulkWriter {
public:
    /// `path` names the case in errors. `inBlocks`: see BulkRowWriter. `stop` ends the work between two rows.
    BulkWriter(sqlite3* database, QString path, const ImportMarks& marks, bool inBlocks,
               std::stop_token stop);
    ~BulkWriter(); ///< stops without writing what is queued

    std::unique_ptr<BulkBatch> takeBatch();
    Status write(std::unique_ptr<BulkBatch> batch);
    /// Runs a statement that gives no rows after what is queued.
    Status execute(std::string sql);
    /// Writes what is queued, then ends the thread.
    Status finish();
    /// What the rows written refer to; after finish().
    const BulkReferences& references() const { return m_references; }

private:
    void run();
    Status failure();
    struct Work { // a batch or a statement
        std::unique_ptr<BulkBatch> batch;
        std::string sql;
    };
    Status enqueue(Work work);

    static constexpr std::size_t kQueued = 16;
    sqlite3* m_database;
    QString m_path;
    ImportMarks m_marks;
    bool m_inBlocks;
    std::stop_token m_stop;
    BulkReferences m_references;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_queue;
    std::vector<std::unique_ptr<BulkBatch>> m_spare;
    std::optional<Error> m_error;
    bool m_closing = false;
    bool m_abandoned = false;
    std::thread m_thread;
};

} // namespace harmdesk::storage
