// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/audit_entry.h"
#include "models/domain/case_columns.h"
#include "models/domain/cycle.h"
#include "models/domain/dossier.h"
#include "models/domain/import_receipt.h"
#include "models/domain/monitoring_columns.h"
#include "models/domain/note.h"
#include "models/domain/row_history.h"
#include "models/domain/saved_view.h"

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
    /// Recorded ethnicity, for aggregate monitoring alone: kept apart from the columns, so that it can never
    /// reach the list. Callers log first.
    virtual Result<MonitoringColumns> loadMonitoring(const WorkContext& context) = 0;
    /// Unreadable when no person has this reference. Does not write to the log: the calling service does.
    virtual Result<Dossier> loadDossier(const std::string& nominalRef) = 0;
    /// Names of the victims of this suspect's alleged crimes. Callers log the reveal first.
    virtual Result<std::vector<RevealedVictim>> revealVictims(const std::string& nominalRef) = 0;
    /// Every version of one held row, newest first (versions before an import that is rolled back are left
    /// out). `key`: the fields of the row's key in the order of the extract format (a link: crime_no,
    /// nominal_ref, role; an event has no key and no history: Usage). Unreadable when the case holds no such
    /// row.
    virtual Result<std::vector<RowVersion>> history(FileKind kind, const std::vector<std::string>& key) = 0;
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
    /// A version beside the others. Usage when the name is taken.
    virtual Status add(const HarmIndex& index) = 0;
    virtual Status use(const QString& name) = 0;
    /// Replaces the resolution rules of a version (they are tried in order), and its SHA-256 by `sha256`.
    /// Logs.
    virtual Status setRules(const QString& name, const std::vector<ResolutionRule>& rules,
                            const std::string& sha256, const QString& reason) = 0;
    /// All decisions, withdrawn ones too, oldest first. Decisions belong to the case, not to an index
    /// version.
    virtual Result<std::vector<OffenceDecision>> decisions() = 0;
    /// Records a decision (id and time are set here) and logs it; one that stands for the same code and title
    /// is withdrawn by the same person. Returns it as kept. Changes the data version. Usage without a URN or
    /// the name of who decides; whether the index has the URN is not looked at.
    virtual Result<OffenceDecision> decide(const OffenceDecision& decision) = 0;
    /// Logs; changes the data version. Unreadable for an unknown decision, Usage for one that is withdrawn
    /// already and without a name.
    virtual Status withdraw(std::int64_t decisionId, const QString& by, const QString& reason) = 0;
};

/// An import specification as kept: the JSON of models/specs.
struct StoredSpec {
    QString name;
    int version = 0;
    QByteArray json;
    QString savedBy;
    QDateTime savedAt; ///< UTC
};

/// Import specifications of the case. Old versions stay: receipts name them.
class SpecStore {
public:
    virtual ~SpecStore() = default;
    virtual Result<std::vector<StoredSpec>> specs() = 0; ///< the newest version of each, by name
    /// Also of a removed one. Version 0: the newest. Unreadable when the case has no such version.
    virtual Result<StoredSpec> spec(const QString& name, int version) = 0;
    /// A new version, numbered on from those that were removed; logs. Usage without a name.
    virtual Result<StoredSpec> save(const QString& name, const QByteArray& json) = 0;
    virtual Status remove(const QString& name) = 0; ///< from the list; versions stay. Logs
};

/// Why an import cannot be rolled back (or forward) now.
struct RollObstacle {
    ImportId import;       ///< the one in the way
    std::int64_t rows = 0; ///< so many rows of it depend
    QString text;          ///< "Import 3 of 2 Nov 2026 changed 12 rows that this import brought."
};

/// Receipts of past imports.
class ReceiptStore {
public:
    virtual ~ReceiptStore() = default;
    virtual Result<std::vector<ImportReceipt>>
    receipts() = 0; ///< newest first, with rejects but without their values
    /// Whole, rejects with their values. Unreadable when the case has no such import. Here as in receipts(),
    /// a reject that an import resolved is open again for as long as that import is rolled back.
    virtual Result<ImportReceipt> receipt(ImportId id) = 0;
    /// Empty = it can be rolled back (or, where it is rolled back, forward) now. An import depends on another
    /// when it changed, confirmed or refers to rows that the other brought, and is not itself rolled back.
    virtual Result<std::vector<RollObstacle>> obstacles(ImportId id) = 0;
    /// Takes back everything that the import brought: inserted rows go, changed rows are as before. Texts of
    /// offences and words stay known, notes on persons stay. One transaction; logged; the receipt stays.
    /// Usage with the obstacles' sentences where there are any. Stops within 100 ms, leaving the case as it
    /// was.
    virtual Status rollBack(ImportId id, const QString& reason, const WorkContext& context) = 0;
    /// Brings the rows of a rolled back import back, as they were. Refused (Usage) where rows that it would
    /// insert are in the case by now, rows that it changed are not as it found them, or an import on whose
    /// rows it builds is rolled back.
    virtual Status rollForward(ImportId id, const QString& reason, const WorkContext& context) = 0;
    /// Marks rejected rows as resolved by an import, dismissed with a reason, or open again; logs (counts and
    /// codes, no values). Usage for Resolved without a standing import and Dismissed without a reason,
    /// Unreadable when the case lacks one of the rows: then none is marked.
    virtual Status settleRejects(const std::vector<std::int64_t>& ids, RejectState state, ImportId by,
                                 const QString& why) = 0;
};

/// Frozen cycles and the month being worked. What is frozen is never changed or taken away.
class CycleStore {
public:
    virtual ~CycleStore() = default;
    /// All versions, by label, then version.
    virtual Result<std::vector<CycleInfo>> cycles() = 0;
    /// With all that it kept. Unreadable when the case has no such cycle, CaseFile where it is damaged beyond
    /// reading; whether it still is as it was frozen is not looked at (harm::faults does).
    virtual Result<FrozenCycle> cycle(CycleId id) = 0;
    /// The lists alone (image and ledger empty) of the newest version of each label, by as-at date.
    virtual Result<std::vector<FrozenCycle>> lists() = 0;
    virtual Result<std::optional<OpenCycle>> open() = 0;
    /// Opens a cycle, or changes the settings of the one that is open. `openedAt` is set here; logs. Usage
    /// for a label that is not the month of the as-at date, a cut-off below 1, no name, and while another
    /// month is open.
    virtual Result<OpenCycle> setOpen(const OpenCycle& cycle) = 0;
    /// Closes the open cycle without freezing it; logs. Usage where none is open.
    virtual Status closeOpen(const QString& by) = 0;
    /// Keeps the cycle as the next version of its label, under `info.frozenBy` and `info.reason` (id,
    /// version, time and `openRejects` are set here), closes the open cycle of that label, logs; one
    /// transaction. CaseFile where the case's data version is not `dataVersion`; Usage without a name or a
    /// reason.
    virtual Result<CycleInfo> freeze(const FrozenCycle& cycle, std::int64_t dataVersion) = 0;
    /// Rejected rows of standing imports that nobody has settled.
    virtual Result<std::int64_t> openRejects() = 0;
};

/// Profiles of the case beside the built-in ones. Versions stay.
class ProfileStore {
public:
    virtual ~ProfileStore() = default;
    /// Every version, removed ones too; by name, newest version first.
    virtual Result<std::vector<StoredProfile>> profiles() = 0;
    /// The next version under `profile.name`, offered again if it was removed; logs. Settings equal to the
    /// newest version's add none. Usage for no name, one longer than 100 characters, one with '@', and the
    /// name of a built-in profile.
    virtual Result<StoredProfile> save(const Profile& profile) = 0;
    /// Takes it out of the list or back; logs. Unreadable when the case has no such profile.
    virtual Status setRemoved(const QString& name, bool removed) = 0;
};

/// Named views of the list.
class ViewStore {
public:
    virtual ~ViewStore() = default;
    virtual Result<std::vector<SavedView>> views() = 0; ///< by name
    /// A new one, or new content under this name; logs. Usage without a name.
    virtual Result<SavedView> save(const QString& name, const QByteArray& json) = 0;
    /// Usage for a name that is taken or empty, Unreadable when there is no such view. Logs.
    virtual Status rename(const QString& name, const QString& to) = 0;
    virtual Status remove(const QString& name) = 0; ///< Unreadable when there is none; logs
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
    virtual SpecStore& specs() = 0;
    virtual CycleStore& cycles() = 0;
    virtual ProfileStore& profiles() = 0;
    virtual ViewStore& views() = 0;
    /// Stops the statement that is running; safe from any thread.
    virtual void interrupt() noexcept = 0;
    /// PRAGMA integrity_check, foreign_key_check, the log chain and whether log and frozen cycles agree: a
    /// sentence for each fault, empty when all is well. What a frozen cycle holds is not recomputed here
    /// (models/cases/frozen_cycles.h does).
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

/// The case as it is now, copied into memory, open for editing and never written anywhere: what a dry run
/// imports into. Needs no lock. Unreadable with a sentence where the case is larger than `kScratchBytes`.
inline constexpr std::int64_t kScratchBytes = std::int64_t{2} << 30;
Result<std::unique_ptr<CaseConnection>> scratchCopy(CaseConnection& connection, const WorkContext& context);

} // namespace harmdesk::storage
