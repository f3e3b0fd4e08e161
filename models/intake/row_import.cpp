// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/row_import.h"

#include "models/intake/import.h"
#include "models/intake/intake_text.h"

#include <QFileInfo>

namespace harmdesk::intake {

namespace {

constexpr std::size_t kBatchRows = 2048;

QString text(std::string_view latin) {
    return QString::fromLatin1(latin.data(), static_cast<qsizetype>(latin.size()));
}

} // namespace

RowImport::RowImport(HeldRows& held, storage::BulkLoad* load, std::int64_t firstFileId,
                     ImportReceipt& receipt, const WorkContext& context)
    : m_held(held)
    , m_load(load)
    , m_firstFileId(firstFileId)
    , m_receipt(receipt)
    , m_context(context) {
    nextBatch();
}

void RowImport::nextBatch() {
    m_batch = m_load ? m_load->takeBatch() : std::make_unique<storage::BulkBatch>();
}

void RowImport::startFile(const QString& path, const sources::RecordReader* reader, std::int64_t doneBytes,
                          std::int64_t allBytes) {
    m_stage = IntakeText::tr("Reading %1").arg(QFileInfo(path).fileName());
    m_source = reader;
    m_doneBytes = doneBytes;
    m_allBytes = allBytes;
}

void RowImport::use(const RowTarget& target) {
    m_target = &target;
    m_file = &m_receipt.files[target.receiptLine];
    m_fileId = m_firstFileId + static_cast<std::int64_t>(target.receiptLine);
}

Status RowImport::pause() {
    if (m_context.cancelled()) return fail(stoppedError());
    if (m_held.isFull())
        return fail(
            ErrorKind::Unreadable,
            IntakeText::tr(
                "The extract has more rows than a case can hold. Nothing was imported. Split it by years."));
    m_context.progress(m_stage, m_doneBytes + (m_source == nullptr ? 0 : m_source->bytesRead()), m_allBytes);
    if (m_batch->rows() < kBatchRows) return {};
    return flush();
}

Status RowImport::flush() {
    if (m_batch->empty()) return {};
    if (m_load == nullptr) {
        m_batch->clear();
        return {};
    }
    HARMDESK_TRY(m_load->write(std::move(m_batch)));
    nextBatch();
    return {};
}

bool RowImport::count(Verdict verdict) {
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

void RowImport::reject(const RowFault& fault, std::int64_t line) {
    ++m_file->rejected;
    const auto columns = columnsOf(m_file->kind);
    RejectedRow row;
    row.file = m_file->path;
    row.line = line;
    row.kind = m_file->kind;
    row.code = text(code(fault.code));
    QString sourceColumn;
    if (fault.column) {
        row.field = text(columns[*fault.column].name);
        if (m_target->sourceOf) sourceColumn = QString::fromStdString(m_target->sourceOf(*fault.column));
    }
    row.message = rejectMessage(m_file->kind, fault, line, sourceColumn);
    if (fault.map != nullptr && m_receipt.rejects.size() < kRejectsWithValues)
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (const int at = fault.map->position[c]; at >= 0)
                row.values.emplace_back(columns[c].name, fault.row[static_cast<std::size_t>(at)]);
    m_receipt.rejects.push_back(std::move(row));
}

bool RowImport::take(const PersonFields& f, std::int64_t line, RowFault&) {
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
    if (m_target->partial) m_held.complete(row, m_target->mapped);
    if (!count(m_held.file(row))) return true;
    row.nominalRef = keep(row.nominalRef);
    row.pncId = keep(row.pncId);
    row.surname = keep(row.surname);
    row.forenames = keep(row.forenames);
    m_batch->persons.push_back(row);
    return true;
}

bool RowImport::take(const CrimeFields& f, std::int64_t line, RowFault&) {
    storage::BulkCrime row;
    row.crimeNo = f.crimeNo;
    row.officer = f.officer;
    row.incidentRef = f.incidentRef;
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
    storage::BulkOffence offence{0, f.urn, f.hoClass, f.cjsCode, f.offenceTitle};
    if (m_target->partial) m_held.complete(row, offence, m_target->mapped);
    row.offence = m_held.offenceId(offence, *m_batch);
    if (!count(m_held.file(row))) return true;
    row.crimeNo = keep(row.crimeNo);
    row.officer = keep(row.officer);
    row.incidentRef = keep(row.incidentRef);
    m_batch->crimes.push_back(row);
    return true;
}

bool RowImport::resolve(std::string_view crimeNo, std::string_view nominalRef, std::size_t crimeColumn,
                        std::size_t personColumn, std::int64_t& crime, std::int64_t& person,
                        RowFault& orphan) {
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

bool RowImport::take(const LinkFields& f, std::int64_t line, RowFault& orphan) {
    storage::BulkLink row;
    if (!resolve(f.crimeNo, f.nominalRef, static_cast<std::size_t>(LinkColumn::CrimeNo),
                 static_cast<std::size_t>(LinkColumn::NominalRef), row.crime, row.person, orphan))
        return false;
    row.role = f.role;
    row.relationship = word(f.relationship);
    row.file = m_fileId;
    row.line = line;
    if (m_target->partial) m_held.complete(row, m_target->mapped);
    if (count(m_held.file(row))) m_batch->links.push_back(row);
    return true;
}

bool RowImport::take(const EventFields& f, std::int64_t line, RowFault& orphan) {
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

} // namespace harmdesk::intake
