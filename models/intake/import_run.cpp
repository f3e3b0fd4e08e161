// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/import_run.h"

#include "models/harm/matching.h"
#include "models/intake/import.h"
#include "models/intake/intake_text.h"
#include "models/storage/case_connection.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>
#include <algorithm>
#include <tuple>

namespace harmdesk::intake {

namespace {

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
        if (same != out.end()) {
            same->crimes += each.crimes;
            same->isNew = same->isNew && each.isNew;
        } else
            out.push_back(
                {each.texts.hoClass, each.texts.cjsCode, each.texts.title, each.crimes, each.isNew});
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

} // namespace

Date localDay(const QDateTime& moment) {
    const QDate day = moment.toLocalTime().date();
    return Date::fromYmd(day.year(), day.month(), day.day()).value_or(Date::today());
}

ImportRun::ImportRun(storage::CaseConnection& connection, bool dryRun, const QString& user, Clock clock,
                     const WorkContext& context)
    : m_connection(connection)
    , m_clock(std::move(clock))
    , m_context(context)
    , m_held(QRandomGenerator::system()->generate64()) {
    receipt.dryRun = dryRun;
    receipt.user = user;
    receipt.startedAt = m_clock();
}

Status ImportRun::open() {
    HARMDESK_TRY_ASSIGN(load, storage::openBulkLoad(m_connection, receipt.dryRun, m_context));
    m_load = std::move(load);
    return {};
}

Status ImportRun::begin(bool synthetic, std::int64_t expectedRows, KeepValues keep) {
    m_held.startAt(m_load->firstIds());
    m_held.keepValues(keep.persons, keep.crimes);
    if (m_load->rowsHeld() > 0) m_context.progress(IntakeText::tr("Reading the case"), 0, 0);
    HARMDESK_TRY(m_load->readHeld(m_held));
    if (!receipt.dryRun) HARMDESK_TRY(m_load->begin(receipt, synthetic, expectedRows));
    m_rows.emplace(m_held, receipt.dryRun ? nullptr : m_load.get(), m_load->firstIds().file, receipt,
                   m_context);
    return {};
}

Status ImportRun::ended(FileKind kind) {
    HARMDESK_TRY(m_rows->flush());
    return receipt.dryRun ? Status{} : m_load->ended(kind);
}

Result<ImportReceipt> ImportRun::close() {
    HARMDESK_TRY(m_rows->flush());
    HARMDESK_TRY_ASSIGN(unmapped, unmappedOffences(m_connection, m_held));
    receipt.unmapped = std::move(unmapped);
    if (receipt.rejects.size() > kRejectsWithValues)
        receipt.notes.push_back(
            IntakeText::tr("The values of the first %1 rejected rows are kept for correcting them here; the "
                           "others can be corrected in their file and re-tried from it.")
                .arg(QLocale().toString(static_cast<qlonglong>(kRejectsWithValues))));
    receipt.finishedAt = m_clock();
    if (receipt.dryRun) return std::move(receipt);

    receipt.id = ImportId{m_load->firstIds().import};
    HARMDESK_TRY(m_load->close({&receipt, logLine(receipt), m_held.confirmed(), settled}));
    return std::move(receipt);
}

} // namespace harmdesk::intake
