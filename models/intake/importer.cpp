// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/import.h"

#include "models/base/log.h"
#include "models/harm/matching.h"
#include "models/intake/extract_paths.h"
#include "models/intake/extract_reader.h"
#include "models/intake/held_rows.h"
#include "models/intake/intake_text.h"
#include "models/sources/sources.h"
#include "models/storage/bulk_load.h"
#include "models/storage/case_connection.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <algorithm>
#include <tuple>

namespace harmdesk::intake {

namespace {

constexpr std::size_t kBatchRows = 2048;
/// Bytes of a row in a usual extract: only to judge whether an import is large beside the case.
constexpr std::int64_t kTypicalRowBytes = 80;

Error stopped() {
    return Error{ErrorKind::Cancelled, IntakeText::tr("Import stopped. The case is as it was."), {}, {}};
}

/// One import on the parsing thread: resolves rows against what is held and hands changes to the writer.
class Import final : public RowTaker {
public:
    /// `load` null: nothing is handed on (dry run).
    Import(HeldRows& held, storage::BulkLoad* load, std::int64_t firstFileId, ImportReceipt& receipt,
           const WorkContext& context)
        : m_held(held)
        , m_load(load)
        , m_firstFileId(firstFileId)
        , m_receipt(receipt)
        , m_context(context) {
        nextBatch();
    }

    Status read(const ExtractFile& file, std::int64_t fileId, std::int64_t doneBytes, std::int64_t allBytes);
    Status flush();

    bool take(const PersonFields& row, std::int64_t line, RowFault& orphan) override;
    bool take(const CrimeFields& row, std::int64_t line, RowFault& orphan) override;
    bool take(const LinkFields& row, std::int64_t line, RowFault& orphan) override;
    bool take(const EventFields& row, std::int64_t line, RowFault& orphan) override;
    void reject(const RowFault& fault, std::int64_t line) override;
    Status pause() override;

private:
    void nextBatch() { m_batch = m_load ? m_load->takeBatch() : std::make_unique<storage::BulkBatch>(); }
    bool count(Verdict verdict);
    bool resolve(std::string_view crimeNo, std::string_view nominalRef, std::size_t crimeColumn,
                 std::size_t personColumn, std::int64_t& crime, std::int64_t& person, RowFault& orphan);
    std::int64_t word(std::string_view text) { return m_held.wordId(text, *m_batch); }
    std::string_view keep(std::string_view text) { return m_batch->texts.keep(text); }

    HeldRows& m_held;
    storage::BulkLoad* m_load;
    std::int64_t m_firstFileId;
    ImportReceipt& m_receipt;
    const WorkContext& m_context;
    std::unique_ptr<storage::BulkBatch> m_batch;
    FileReceipt* m_file = nullptr;
    std::int64_t m_fileId = 0;
    const sources::RecordReader* m_source = nullptr;
    QString m_stage;
    std::int64_t m_doneBytes = 0;
    std::int64_t m_allBytes = 0;
};

Status Import::read(const ExtractFile& file, std::int64_t fileId, std::int64_t doneBytes,
                    std::int64_t allBytes) {
    m_file = &m_receipt.files[static_cast<std::size_t>(fileId - m_firstFileId)];
    m_fileId = fileId;
    m_doneBytes = doneBytes;
    m_allBytes = allBytes;
    m_stage = IntakeText::tr("Reading %1").arg(QFileInfo(file.path).fileName());

    m_held.expect(file.kind, file.bytes);
    HARMDESK_TRY_ASSIGN(records, sources::openRecords(file.path, sources::standardFormat()));
    m_source = records.get();
    HARMDESK_TRY_ASSIGN(rows, readExtractFile(*records, file.kind, file.path, *this));
    HARMDESK_TRY(pause());
    m_file->rowsRead = rows;
    m_file->sha256 = records->sha256();
    m_source = nullptr;
    return {};
}

Status Import::pause() {
    if (m_context.cancelled()) return fail(stopped());
    if (m_held.isFull())
        return fail(
            ErrorKind::Unreadable,
            IntakeText::tr(
                "The extract has more rows than a case can hold. Nothing was imported. Split it by years."));
    m_context.progress(m_stage, m_doneBytes + m_source->bytesRead(), m_allBytes);
    if (m_batch->rows() < kBatchRows) return {};
    return flush();
}

Status Import::flush() {
    if (m_batch->empty()) return {};
    if (m_load == nullptr) {
        m_batch->clear();
        return {};
    }
    HARMDESK_TRY(m_load->write(std::move(m_batch)));
    nextBatch();
    return {};
}

bool Import::count(Verdict verdict) {
    switch (verdict) {
    case Verdict::Inserted:
        ++m_file->inserted;
        return true;
    case Verdict::Updated:
        ++m_file->updated;
        return true;
    case Verdict::Unchanged:
        ++m_file->unchanged;
        return false;
    case Verdict::Restored:
        ++m_file->unchanged;
        for (const Recount& recount : m_held.takeRecounts()) {
            FileReceipt& file = m_receipt.files[static_cast<std::size_t>(recount.file - m_firstFileId)];
            file.updated -= recount.rows;
            file.unchanged += recount.rows;
        }
        return true;
    }
    return false;
}

void Import::reject(const RowFault& fault, std::int64_t line) {
    ++m_file->rejected;
    const auto columns = columnsOf(m_file->kind);
    const std::string_view field = fault.column ? columns[*fault.column].name : std::string_view();
    const std::string_view why = code(fault.code);
    m_receipt.rejects.push_back(RejectedRow{
        m_file->path, line, QString::fromLatin1(field.data(), static_cast<qsizetype>(field.size())),
        QString::fromLatin1(why.data(), static_cast<qsizetype>(why.size())),
        rejectMessage(m_file->kind, fault, line)});
}

bool Import::take(const PersonFields& f, std::int64_t line, RowFault&) {
    storage::BulkPerson row;
    row.nominalRef = f.nominalRef;
    row.pncId = f.pncId;
    row.surname = f.surname;
    row.forenames = f.forenames;
    row.dateOfBirth = f.dateOfBirth;
    row.statusFrom = f.statusFrom;
    row.ethnicity = word(f.ethnicity);
    row.homeBorough = word(f.homeBorough);
    row.sex = f.sex;
    row.status = f.status;
    row.file = m_fileId;
    row.line = line;
    if (!count(m_held.file(row))) return true;
    row.nominalRef = keep(row.nominalRef);
    row.pncId = keep(row.pncId);
    row.surname = keep(row.surname);
    row.forenames = keep(row.forenames);
    m_batch->persons.push_back(row);
    return true;
}

bool Import::take(const CrimeFields& f, std::int64_t line, RowFault&) {
    storage::BulkCrime row;
    row.crimeNo = f.crimeNo;
    row.officer = f.officer;
    row.incidentRef = f.incidentRef;
    row.offence = m_held.offenceId({0, f.urn, f.hoClass, f.cjsCode, f.offenceTitle}, *m_batch);
    row.committedFrom = f.committedFrom;
    row.committedTo = f.committedTo;
    row.reportedOn = f.reportedOn;
    row.recordedOn = f.recordedOn;
    row.outcomeOn = f.outcomeOn;
    row.statementOn = f.statementOn;
    row.offences = f.offences;
    row.easting = f.easting;
    row.northing = f.northing;
    row.borough = word(f.borough);
    row.mo = word(f.mo);
    row.flags = word(f.flags);
    row.unit = word(f.unit);
    row.status = f.status;
    row.outcomeType = f.outcomeType;
    row.file = m_fileId;
    row.line = line;
    if (!count(m_held.file(row))) return true;
    row.crimeNo = keep(row.crimeNo);
    row.officer = keep(row.officer);
    row.incidentRef = keep(row.incidentRef);
    m_batch->crimes.push_back(row);
    return true;
}

bool Import::resolve(std::string_view crimeNo, std::string_view nominalRef, std::size_t crimeColumn,
                     std::size_t personColumn, std::int64_t& crime, std::int64_t& person, RowFault& orphan) {
    crime = crimeNo.empty() ? 0 : m_held.crimeId(crimeNo);
    if (crime == 0 && !crimeNo.empty()) {
        orphan.column = crimeColumn;
        orphan.value = crimeNo;
        return false;
    }
    person = m_held.personId(nominalRef);
    if (person == 0) {
        orphan.column = personColumn;
        orphan.value = nominalRef;
        return false;
    }
    return true;
}

bool Import::take(const LinkFields& f, std::int64_t line, RowFault& orphan) {
    storage::BulkLink row;
    if (!resolve(f.crimeNo, f.nominalRef, static_cast<std::size_t>(LinkColumn::CrimeNo),
                 static_cast<std::size_t>(LinkColumn::NominalRef), row.crime, row.person, orphan))
        return false;
    row.role = f.role;
    row.relationship = word(f.relationship);
    row.file = m_fileId;
    row.line = line;
    if (count(m_held.file(row))) m_batch->links.push_back(row);
    return true;
}

bool Import::take(const EventFields& f, std::int64_t line, RowFault& orphan) {
    storage::BulkEvent row;
    if (!resolve(f.crimeNo, f.nominalRef, static_cast<std::size_t>(EventColumn::CrimeNo),
                 static_cast<std::size_t>(EventColumn::NominalRef), row.crime, row.person, orphan))
        return false;
    row.kind = f.kind;
    row.on = f.on;
    row.until = f.until;
    row.detail = word(f.detail);
    row.file = m_fileId;
    row.line = line;
    if (count(m_held.file(row))) m_batch->events.push_back(row);
    return true;
}

/// The offence texts of the import's crimes that the case's harm index does not know, most frequent first.
Result<std::vector<UnmappedOffence>> unmappedOffences(storage::CaseConnection& connection,
                                                      const HeldRows& held) {
    HARMDESK_TRY_ASSIGN(info, connection.info());
    HARMDESK_TRY_ASSIGN(index, connection.indexes().index(info.indexName));
    const harm::Matcher matcher(index);
    std::vector<UnmappedOffence> out;
    for (const HeldRows::OffenceCount& each : held.offencesOfImport()) {
        if (matcher.match(each.texts).matchedBy != MatchedBy::Unmapped) continue;
        // A URN that the index lacks is not part of the queue's key.
        const auto same = std::find_if(out.begin(), out.end(), [&](const UnmappedOffence& u) {
            return u.hoClass == each.texts.hoClass && u.cjsCode == each.texts.cjsCode &&
                   u.title == each.texts.title;
        });
        if (same != out.end())
            same->crimes += each.crimes;
        else
            out.push_back({each.texts.hoClass, each.texts.cjsCode, each.texts.title, each.crimes});
    }
    std::sort(out.begin(), out.end(), [](const UnmappedOffence& a, const UnmappedOffence& b) {
        return std::tie(b.crimes, a.hoClass, a.cjsCode, a.title) <
               std::tie(a.crimes, b.hoClass, b.cjsCode, b.title);
    });
    return out;
}

/// File names and counts, never people's names.
AuditEvent logLine(const ImportReceipt& receipt) {
    FileReceipt sum;
    QStringList names;
    for (const FileReceipt& file : receipt.files) {
        sum.rowsRead += file.rowsRead;
        sum.inserted += file.inserted;
        sum.updated += file.updated;
        sum.unchanged += file.unchanged;
        sum.rejected += file.rejected;
        const QFileInfo info(file.path);
        const QString folder = info.dir().dirName();
        names.append(folder == QLatin1String(".") ? info.fileName()
                                                  : folder + QLatin1Char('/') + info.fileName());
    }
    return AuditEvent{
        QString::fromUtf16(audit_action::kImport), names.join(QStringLiteral(", ")),
        QStringLiteral("import %1: %2 rows read, %3 inserted, %4 updated, %5 unchanged, %6 rejected")
            .arg(receipt.id.value)
            .arg(sum.rowsRead)
            .arg(sum.inserted)
            .arg(sum.updated)
            .arg(sum.unchanged)
            .arg(sum.rejected)};
}

Result<ImportReceipt> run(storage::CaseConnection& connection, const ImportRequest& request,
                          const WorkContext& context) {
    ImportReceipt receipt;
    receipt.dryRun = request.dryRun;
    receipt.user = request.user;
    receipt.startedAt = request.clock();
    if (context.cancelled()) return fail(stopped());

    HARMDESK_TRY_ASSIGN(extract, findExtractFiles(request.paths));
    HARMDESK_TRY_ASSIGN(load, storage::openBulkLoad(connection, request.dryRun, context));
    HeldRows held(QRandomGenerator::system()->generate64());
    held.startAt(load->firstIds());
    if (load->rowsHeld() > 0) context.progress(IntakeText::tr("Reading the case"), 0, 0);
    HARMDESK_TRY(load->readHeld(held));
    for (const ExtractFile& file : extract.files)
        receipt.files.push_back(FileReceipt{file.path, {}, file.kind, 0, 0, 0, 0, 0});
    if (!request.dryRun)
        HARMDESK_TRY(load->begin(receipt, extract.synthetic, extract.bytes() / kTypicalRowBytes));

    std::int64_t fileId = load->firstIds().file;
    Import import(held, request.dryRun ? nullptr : load.get(), fileId, receipt, context);
    std::int64_t bytes = 0;
    for (std::size_t i = 0; i < extract.files.size(); ++i) {
        const ExtractFile& file = extract.files[i];
        HARMDESK_TRY(import.read(file, fileId++, bytes, extract.bytes()));
        bytes += file.bytes;
        if (i + 1 < extract.files.size() && extract.files[i + 1].kind == file.kind) continue;
        HARMDESK_TRY(import.flush());
        if (!request.dryRun) HARMDESK_TRY(load->ended(file.kind)); // files of a kind stand together
    }
    HARMDESK_TRY_ASSIGN(unmapped, unmappedOffences(connection, held));
    receipt.unmapped = std::move(unmapped);
    receipt.finishedAt = request.clock();
    if (request.dryRun) return receipt;

    receipt.id = ImportId{load->firstIds().import};
    HARMDESK_TRY(load->close({&receipt, logLine(receipt), {}}));
    return receipt;
}

} // namespace

Result<ImportReceipt> importExtract(storage::CaseConnection& connection, const ImportRequest& request,
                                    const WorkContext& context) {
    try {
        return run(connection, request, context);
    } catch (const std::bad_alloc&) {
        return fail(
            ErrorKind::Unreadable,
            IntakeText::tr(
                "There is not enough memory for this import. The case is as it was. Close other programs or "
                "import the files in parts."));
    }
}

} // namespace harmdesk::intake
