// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

#include <SQLiteCpp/Database.h>
#include <memory>

namespace harmdesk::storage {

class CaseLock;

/// A case file opened with SQLite. The stores are small objects over the one database handle; the other files
/// of this folder (the bulk loader among them) reach it through `database()`.
class SqliteConnection final : public CaseConnection {
public:
    /// `lock` is held for as long as the connection lives (Access::Edit); null for Access::View.
    SqliteConnection(std::unique_ptr<SQLite::Database> database, QString path, OpenOptions options,
                     std::unique_ptr<CaseLock> lock);
    ~SqliteConnection() override;

    Result<CaseInfo> info() override;
    Access access() const override { return m_options.access; }
    AuditLog& audit() override { return *m_audit; }
    SuspectSource& suspects() override { return *m_suspects; }
    NoteStore& notes() override { return *m_notes; }
    IndexStore& indexes() override { return *m_indexes; }
    ReceiptStore& receipts() override { return *m_receipts; }
    SpecStore& specs() override { return *m_specs; }
    CycleStore& cycles() override { return *m_cycles; }
    ProfileStore& profiles() override { return *m_profiles; }
    ViewStore& views() override { return *m_views; }
    void interrupt() noexcept override;
    Result<std::vector<QString>> verify() override;

    SQLite::Database& database() { return *m_database; }
    const QString& path() const { return m_path; }
    /// A copy in memory (scratchCopy): no other connection sees it.
    bool isScratch() const { return m_database->getFilename() == ":memory:"; }
    const OpenOptions& options() const { return m_options; }
    const QString& user() const { return m_options.user; }
    QDateTime now() const { return m_options.clock(); }
    /// ErrorKind::CaseFile unless the connection was opened for editing.
    Status requireEdit() const;

private:
    std::unique_ptr<CaseLock> m_lock; // first: released after the database is closed
    std::unique_ptr<SQLite::Database> m_database;
    QString m_path;
    OpenOptions m_options;
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<SuspectSource> m_suspects;
    std::unique_ptr<NoteStore> m_notes;
    std::unique_ptr<IndexStore> m_indexes;
    std::unique_ptr<ReceiptStore> m_receipts;
    std::unique_ptr<SpecStore> m_specs;
    std::unique_ptr<CycleStore> m_cycles;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<ViewStore> m_views;
};

} // namespace harmdesk::storage
