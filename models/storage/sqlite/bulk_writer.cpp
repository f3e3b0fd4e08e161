// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/bulk_writer.h"

#include "models/storage/sqlite/errors.h"

#include <sqlite3.h>

namespace harmdesk::storage {

BulkWriter::BulkWriter(sqlite3* database, QString path, const ImportMarks& marks, bool inBlocks,
                       std::stop_token stop)
    : m_database(database)
    , m_path(std::move(path))
    , m_marks(marks)
    , m_inBlocks(inBlocks)
    , m_stop(std::move(stop))
    , m_thread([this] { run(); }) {}

BulkWriter::~BulkWriter() {
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void BulkWriter::run() {
    const Status outcome = guarded(m_path, [&]() -> Status {
        BulkRowWriter rows(m_database, m_marks, m_references, m_inBlocks);
        while (true) {
            Work work;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [&] { return !m_queue.empty() || m_closing || m_abandoned; });
                if (m_abandoned || m_stop.stop_requested() || m_queue.empty()) return {};
                work = std::move(m_queue.front());
                m_queue.pop_front();
            }
            m_changed.notify_all();
            if (work.batch == nullptr) {
                const int code = sqlite3_exec(m_database, work.sql.c_str(), nullptr, nullptr, nullptr);
                if (code != SQLITE_OK) throw SQLite::Exception(m_database, code);
                continue;
            }
            rows.write(*work.batch, m_stop);
            work.batch->clear();
            const std::lock_guard lock(m_mutex);
            m_spare.push_back(std::move(work.batch));
        }
    });
    {
        const std::lock_guard lock(m_mutex);
        if (!outcome) m_error = outcome.error();
        m_abandoned = true;
    }
    m_changed.notify_all();
}

std::unique_ptr<BulkBatch> BulkWriter::takeBatch() {
    const std::lock_guard lock(m_mutex);
    if (m_spare.empty()) return std::make_unique<BulkBatch>();
    std::unique_ptr<BulkBatch> batch = std::move(m_spare.back());
    m_spare.pop_back();
    return batch;
}

Status BulkWriter::write(std::unique_ptr<BulkBatch> batch) {
    return enqueue({std::move(batch), {}});
}

Status BulkWriter::execute(std::string sql) {
    return enqueue({nullptr, std::move(sql)});
}

Status BulkWriter::enqueue(Work work) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_queue.size() < kQueued || m_abandoned; });
    if (m_abandoned) {
        lock.unlock();
        return failure();
    }
    m_queue.push_back(std::move(work));
    lock.unlock();
    m_changed.notify_all();
    return {};
}

Status BulkWriter::finish() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) m_thread.join();
    if (m_error || m_stop.stop_requested()) return failure();
    return {};
}

Status BulkWriter::failure() {
    const std::lock_guard lock(m_mutex);
    // A statement that was interrupted by the stop is the stop, whatever SQLite calls it.
    if (m_error && !m_stop.stop_requested()) return fail(*m_error);
    return fail(ErrorKind::Cancelled, CaseFileText::tr("Stopped. The case is as it was."));
}

} // namespace harmdesk::storage
