// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/audit_entry.h"
#include "models/domain/case_columns.h"
#include "models/domain/dossier.h"
#include "models/domain/import_receipt.h"
#include "models/domain/note.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace harmdesk::storage {

/// What a case file says of itself.
struct CaseInfo {
    QString path;
    QString name; ///< file name without ending, or as renamed
    int schemaVersion = 0;
    QDateTime createdAt;    ///< UTC
    QString indexName;      ///< the harm index in use
    bool synthetic = false; ///< every import so far was marked synthetic
    std::int64_t persons = 0;
    std::int64_t crimes = 0;
    std::optional<ImportId> lastImport;
    QDateTime lastImportAt;
    Date latestReport; ///< the newest reported_on held: default of the as-at date is the end of its month
};

/// How much of the case a connection may change. Every connection may append to the log.
enum class Access {
    Edit, ///< holds the case's lock file: one at a time, else ErrorKind::CaseFile saying who has it since
          ///< when
    View, ///< reads, and appends to the log
};

/// Who has a case open for editing.
struct LockHolder {
    QString user;
    QString host;
    QDateTime since; ///< UTC
};
/// The one who holds the case's lock now; nullopt when nobody does. Takes no lock itself.
std::optional<LockHolder> lockHolder(const QString& casePath);
/// "09:12", with the day when it was not today; local time.
QString sinceText(const LockHolder& holder);

/// The log: append only, each line chained to the one before by SHA-256.
class AuditLog {
public:
    virtual ~AuditLog() = default;
    /// Appends in a transaction of its own (waits up to 5 s for another writer).
    virtual Status append(const AuditEvent& event) = 0;
    virtual Result<std::vector<AuditEntry>> entries() = 0;
    /// The id of the first line whose chain does not hold, nullopt when all hold.
    virtual Result<std::optional<std::int64_t>> firstBroken() = 0;
};

/// Everything held about suspects, in bulk and one by one.
class SuspectSource {
public:
    virtual ~SuspectSource() = default;
    /// The whole case as columns. Looks at `context.stop`; reports progress in crimes.
    virtual Result<std::shared_ptr<const CaseColumns>> loadColumns(const WorkContext& context) = 0;
    /// Unreadable when no person has this reference. Does not write to the log: the calling service does.
    virtual Result<Dossier> loadDossier(const std::string& nominalRef) = 0;
    /// Names of the victims of this suspect's alleged crimes. Callers log the reveal first.
    virtual Result<std::vector<RevealedVictim>> revealVictims(const std::string& nominalRef) = 0;
    /// Changes with every committed import or decision by any program (for "the case has changed on disk").
    virtual Result<std::int64_t> dataVersion() = 0;
};

/// Briefing notes with all their versions.
class NoteStore {
public:
    virtual ~NoteStore() = default;
    virtual Result<std::vector<Note>> notes(const std::string& nominalRef) = 0;
    /// A new note (id null) or a new version of a note; equal text adds no version. Returns the note as held.
    virtual Result<Note> save(NoteId id, const std::string& nominalRef, const QString& author,
                              const QString& html, const QString& plain, const QDateTime& at) = 0;
    virtual Status setDeleted(NoteId id, bool deleted) = 0;
    /// Number of notes that are not withdrawn, for each suspect that has any.
    virtual Result<std::vector<std::pair<std::string, int>>> counts() = 0;
};

/// Harm index versions of the case.
class IndexStore {
public:
    virtual ~IndexStore() = default;
    virtual Result<std::vector<QString>> names() = 0;
    virtual Result<HarmIndex> index(const QString& name) = 0;
    virtual Status add(const HarmIndex& index) = 0;
    virtual Status use(const QString& name) = 0;
};

/// Receipts of past imports.
class ReceiptStore {
public:
    virtual ~ReceiptStore() = default;
    virtual Result<std::vector<ImportReceipt>> receipts() = 0; ///< newest first
};

/// One connection to a case file, used by one thread at a time (any thread). Closes on destruction.
class CaseConnection {
public:
    virtual ~CaseConnection() = default;
    virtual Result<CaseInfo> info() = 0;
    virtual Access access() const = 0;
    virtual AuditLog& audit() = 0;
    virtual SuspectSource& suspects() = 0;
    virtual NoteStore& notes() = 0;
    virtual IndexStore& indexes() = 0;
    virtual ReceiptStore& receipts() = 0;
    /// Stops the statement that is running; safe from any thread.
    virtual void interrupt() noexcept = 0;
    /// PRAGMA integrity_check, foreign_key_check and the log chain: a sentence for each fault, empty when all
    /// is well.
    virtual Result<std::vector<QString>> verify() = 0;
};

/// Who opens, and by what clock: written into the log.
struct OpenOptions {
    Access access = Access::View;
    QString user = currentUserName();
    Clock clock = systemClock();
};

/// Creates a case file with the given index loaded and logs case.created. ErrorKind::NotWritten for an
/// existing path (never touched), a missing or read-only folder, a full disk: nothing is left behind. The
/// case appears whole under its name or not at all. Then opens it with `options.access`.
Result<std::unique_ptr<CaseConnection>> createCase(const QString& path, const HarmIndex& index,
                                                   const OpenOptions& options);

/// Opens a case file. Missing, foreign, damaged, newer, locked (Edit) or unlogged (read-only medium):
/// ErrorKind::CaseFile, the file left as it was. Older files are migrated when opened for Edit; a View of one
/// needing migration is refused.
Result<std::unique_ptr<CaseConnection>> openCase(const QString& path, const OpenOptions& options);

} // namespace harmdesk::storage
