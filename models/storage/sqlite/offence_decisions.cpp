// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/offence_decisions.h"

#include "models/storage/sqlite/audit_log.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/index_store.h"
#include "models/storage/sqlite/meta.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace harmdesk::storage {
namespace {

constexpr char kSelect[] = "SELECT id, ho_class, cjs_code, title, urn, decided_by, decided_at, reason,"
                           " withdrawn_by, withdrawn_at FROM offence_decision ";

OffenceDecision decisionOf(SQLite::Statement& row) {
    OffenceDecision decision;
    decision.id = row.getColumn(0).getInt64();
    decision.hoClass = bytes(row.getColumn(1));
    decision.cjsCode = bytes(row.getColumn(2));
    decision.title = bytes(row.getColumn(3));
    decision.urn = bytes(row.getColumn(4));
    decision.decidedBy = bytes(row.getColumn(5));
    decision.decidedAt = bytes(row.getColumn(6));
    decision.reason = bytes(row.getColumn(7));
    decision.withdrawnBy = bytes(row.getColumn(8));
    decision.withdrawnAt = bytes(row.getColumn(9));
    return decision;
}

void withdrawOne(SQLite::Database& database, std::int64_t id, const std::string& by, const std::string& why,
                 const std::string& at) {
    SQLite::Statement update(database, "UPDATE offence_decision SET withdrawn_by = ?, withdrawn_at = ?,"
                                       " withdrawn_why = ? WHERE id = ?");
    update.bind(1, by);
    update.bind(2, at);
    update.bind(3, why);
    update.bind(4, id);
    update.exec();
}

/// "999/99 XX1, Odd offence": what was decided about.
QString subjectOf(const OffenceDecision& decision) {
    return QStringLiteral("%1 %2, %3")
        .arg(QString::fromStdString(decision.hoClass), QString::fromStdString(decision.cjsCode),
             QString::fromStdString(decision.title));
}

tl::unexpected<Error> nobody(const QString& path) {
    return fail(ErrorKind::Usage,
                CaseFileText::tr("A decision needs the name of the person who makes it. Nothing was changed. "
                                 "Give a name."),
                {}, path);
}

} // namespace

std::vector<OffenceDecision> readDecisions(SQLite::Database& database, bool standingOnly) {
    std::vector<OffenceDecision> decisions;
    SQLite::Statement query(
        database,
        std::string(kSelect).append(standingOnly ? "WHERE withdrawn_by = '' " : "").append("ORDER BY id"));
    while (query.executeStep()) decisions.push_back(decisionOf(query));
    return decisions;
}

Result<std::vector<OffenceDecision>> SqliteIndexStore::decisions() {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<OffenceDecision>> {
        return readDecisions(m_connection.database(), false);
    });
}

Result<OffenceDecision> SqliteIndexStore::decide(const OffenceDecision& decision) {
    HARMDESK_TRY(m_connection.requireEdit());
    if (decision.decidedBy.empty()) return nobody(m_connection.path());
    if (decision.urn.empty())
        return fail(ErrorKind::Usage,
                    CaseFileText::tr("A decision names a row of the harm index by its URN. Nothing was "
                                     "changed. Choose the row."),
                    {}, m_connection.path());
    return guarded(m_connection.path(), [&]() -> Result<OffenceDecision> {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        const QDateTime now = m_connection.now();
        const std::string at = utf8(isoUtc(now));
        QString detail = QStringLiteral("urn %1").arg(QString::fromStdString(decision.urn));
        {
            SQLite::Statement standing(db, "SELECT id FROM offence_decision WHERE ho_class = ? AND"
                                           " cjs_code = ? AND title = ? AND withdrawn_by = ''");
            standing.bind(1, decision.hoClass);
            standing.bind(2, decision.cjsCode);
            standing.bind(3, decision.title);
            if (standing.executeStep()) {
                const std::int64_t before = standing.getColumn(0).getInt64();
                withdrawOne(db, before, decision.decidedBy, decision.reason, at);
                detail += QStringLiteral(", in place of decision %1").arg(before);
            }
        }
        SQLite::Statement insert(db, "INSERT INTO offence_decision (ho_class, cjs_code, title, urn,"
                                     " decided_by, decided_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?)");
        insert.bind(1, decision.hoClass);
        insert.bind(2, decision.cjsCode);
        insert.bind(3, decision.title);
        insert.bind(4, decision.urn);
        insert.bind(5, decision.decidedBy);
        insert.bind(6, at);
        insert.bind(7, decision.reason);
        insert.exec();
        OffenceDecision kept = decision;
        kept.id = db.getLastInsertRowid();
        kept.decidedAt = at;
        kept.withdrawnBy.clear();
        kept.withdrawnAt.clear();
        if (!decision.reason.empty())
            detail += QStringLiteral(", reason: %1").arg(QString::fromStdString(decision.reason));
        appendLine(db,
                   AuditEvent{QString::fromUtf16(audit_action::kDecision), subjectOf(kept),
                              QStringLiteral("decision %1: ").arg(kept.id) + detail},
                   QString::fromStdString(decision.decidedBy), now);
        bumpDataVersion(db);
        transaction.commit();
        return kept;
    });
}

Status SqliteIndexStore::withdraw(std::int64_t decisionId, const QString& by, const QString& reason) {
    HARMDESK_TRY(m_connection.requireEdit());
    if (by.isEmpty()) return nobody(m_connection.path());
    return guarded(m_connection.path(), [&]() -> Status {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        OffenceDecision held;
        {
            SQLite::Statement query(db, std::string(kSelect).append("WHERE id = ?"));
            query.bind(1, decisionId);
            if (!query.executeStep())
                return fail(ErrorKind::Unreadable,
                            CaseFileText::tr("The case has no decision %1. Nothing was changed. Choose one "
                                             "from the list of decisions.")
                                .arg(decisionId),
                            {}, m_connection.path());
            held = decisionOf(query);
        }
        if (!held.stands())
            return fail(ErrorKind::Usage,
                        CaseFileText::tr("Decision %1 has been withdrawn already. Nothing was changed.")
                            .arg(decisionId),
                        {}, m_connection.path());
        const QDateTime now = m_connection.now();
        withdrawOne(db, decisionId, utf8(by), utf8(reason), utf8(isoUtc(now)));
        QString detail = QStringLiteral("decision %1: urn %2")
                             .arg(QString::number(decisionId), QString::fromStdString(held.urn));
        if (!reason.isEmpty()) detail += QStringLiteral(", reason: ") + reason;
        appendLine(db,
                   AuditEvent{QString::fromUtf16(audit_action::kDecisionWithdrawn), subjectOf(held), detail},
                   by, now);
        bumpDataVersion(db);
        transaction.commit();
        return {};
    });
}

} // namespace harmdesk::storage
