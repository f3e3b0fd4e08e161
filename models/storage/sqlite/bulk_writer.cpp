// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/bulk_writer.h"

#include "models/storage/sqlite/errors.h"

namespace harmdesk::storage {

BulkWriter::BulkWriter(sqlite3* database, QString path, bool inBlocks, std::stop_token stop)
    : m_database(database)
    , m_path(std::move(path))
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
        BulkRowWriter rows(m_database, m_references, m_inBlocks);
        while (true) {
            std::unique_ptr<BulkBatch> batch;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [&] { return !m_queue.empty() || m_closing || m_abandoned; });
                if (m_abandoned || m_stop.stop_requested() || m_queue.empty()) return {};
                batch = std::move(m_queue.front());
                m_queue.pop_front();
            }
            m_changed.notify_all();
            rows.write(*batch, m_stop);
            batch->clear();
            const std::lock_guard lock(m_mutex);
            m_spare.push_back(std::move(batch));
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
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_queue.size() < kQueued || m_abandoned; });
    if (m_abandoned) {
        lock.unlock();
        return failure();
    }
    m_queue.push_back(std::move(batch));
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
