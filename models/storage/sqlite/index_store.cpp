// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/index_store.h"

#include "models/storage/sqlite/audit_log.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/meta.h"
#include "models/storage/sqlite/offence_decisions.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <optional>

namespace harmdesk::storage {
namespace {

std::string joined(const std::vector<std::string>& parts, char separator) {
    std::string out;
    for (const std::string& part : parts) {
        if (!out.empty()) out += separator;
        out += part;
    }
    return out;
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t end = std::min(text.find(separator, from), text.size());
        if (end > from) parts.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

std::optional<std::int64_t> idOf(SQLite::Database& database, const QString& name) {
    SQLite::Statement query(database, "SELECT id FROM harm_index WHERE name = ?");
    query.bind(1, utf8(name));
    if (!query.executeStep()) return std::nullopt;
    return query.getColumn(0).getInt64();
}

tl::unexpected<Error> unknown(const QString& name, const QString& path) {
    return fail(
        ErrorKind::Usage,
        CaseFileText::tr(
            "The case has no harm index named \"%1\". List the names with \"harmdesk index CASE list\".")
            .arg(name),
        {}, path);
}

void insertRules(SQLite::Database& database, std::int64_t indexId, const std::vector<ResolutionRule>& rules) {
    SQLite::Statement rule(
        database, "INSERT INTO resolution_rule (index_id, position, ho_class, title_words, urn, reason) "
                  "VALUES (?, ?, ?, ?, ?, ?)");
    std::int64_t position = 0;
    for (const ResolutionRule& r : rules) {
        rule.bind(1, indexId);
        rule.bind(2, position++);
        rule.bind(3, r.hoClass);
        rule.bind(4, joined(r.words, ' '));
        rule.bind(5, r.urn);
        rule.bind(6, r.reason);
        rule.exec();
        rule.reset();
    }
}

} // namespace

void insertIndex(SQLite::Database& database, const HarmIndex& index) {
    SQLite::Statement head(database, "INSERT INTO harm_index (name, sha256) VALUES (?, ?)");
    head.bind(1, index.name);
    head.bind(2, index.sha256);
    head.exec();
    const std::int64_t id = database.getLastInsertRowid();

    SQLite::Statement row(
        database,
        "INSERT INTO harm_index_row (index_id, position, urn, ho_class, cjs_codes, title, hundredths, "
        "offence_group, mode_of_trial, notifiable) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t position = 0;
    for (const IndexRow& r : index.rows) {
        row.bind(1, id);
        row.bind(2, position++);
        row.bind(3, r.urn);
        row.bind(4, r.hoClass);
        row.bind(5, joined(r.cjsCodes, ';'));
        row.bind(6, r.title);
        row.bind(7, r.days.hundredths());
        row.bind(8, r.group);
        row.bind(9, static_cast<int>(r.modeOfTrial));
        row.bind(10, r.notifiable ? 1 : 0);
        row.exec();
        row.reset();
    }
    insertRules(database, id, index.rules);
}

Result<std::vector<QString>> SqliteIndexStore::names() {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<QString>> {
        std::vector<QString> names;
        SQLite::Statement query(m_connection.database(), "SELECT name FROM harm_index ORDER BY id");
        while (query.executeStep()) names.push_back(text(query.getColumn(0)));
        return names;
    });
}

Result<HarmIndex> SqliteIndexStore::index(const QString& name) {
    return guarded(m_connection.path(), [&]() -> Result<HarmIndex> {
        SQLite::Database& db = m_connection.database();
        const QString wanted = name.isEmpty() ? metaText(db, meta_key::kIndexName).value_or(QString()) : name;
        SQLite::Statement head(db, "SELECT id, sha256 FROM harm_index WHERE name = ?");
        head.bind(1, utf8(wanted));
        if (!head.executeStep()) return unknown(wanted, m_connection.path());
        HarmIndex index;
        index.name = utf8(wanted);
        index.sha256 = bytes(head.getColumn(1));
        const std::int64_t id = head.getColumn(0).getInt64();

        SQLite::Statement rows(
            db,
            "SELECT urn, ho_class, cjs_codes, title, hundredths, offence_group, mode_of_trial, notifiable "
            "FROM harm_index_row WHERE index_id = ? ORDER BY position");
        rows.bind(1, id);
        while (rows.executeStep()) {
            IndexRow r;
            r.urn = bytes(rows.getColumn(0));
            r.hoClass = bytes(rows.getColumn(1));
            r.cjsCodes = split(bytes(rows.getColumn(2)), ';');
            r.title = bytes(rows.getColumn(3));
            r.days = HarmDays::fromHundredths(rows.getColumn(4).getInt64());
            r.group = bytes(rows.getColumn(5));
            r.modeOfTrial = static_cast<ModeOfTrial>(rows.getColumn(6).getInt());
            r.notifiable = rows.getColumn(7).getInt() != 0;
            index.rows.push_back(std::move(r));
        }
        SQLite::Statement rules(db, "SELECT ho_class, title_words, urn, reason FROM resolution_rule WHERE "
                                    "index_id = ? ORDER BY position");
        rules.bind(1, id);
        while (rules.executeStep())
            index.rules.push_back(ResolutionRule{bytes(rules.getColumn(0)),
                                                 split(bytes(rules.getColumn(1)), ' '),
                                                 bytes(rules.getColumn(2)), bytes(rules.getColumn(3))});
        index.decisions = readDecisions(db, true);
        return index;
    });
}

Status SqliteIndexStore::add(const HarmIndex& index) {
    HARMDESK_TRY(m_connection.requireEdit());
    return guarded(m_connection.path(), [&]() -> Status {
        SQLite::Transaction transaction(m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        const QString name = QString::fromStdString(index.name);
        if (idOf(m_connection.database(), name))
            return fail(
                ErrorKind::Usage,
                CaseFileText::tr(
                    "The case already has a harm index named \"%1\". Versions are never changed: import it "
                    "under another name.")
                    .arg(name),
                {}, m_connection.path());
        insertIndex(m_connection.database(), index);
        transaction.commit();
        return {};
    });
}

Status SqliteIndexStore::use(const QString& name) {
    HARMDESK_TRY(m_connection.requireEdit());
    return guarded(m_connection.path(), [&]() -> Status {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        if (!idOf(db, name)) return unknown(name, m_connection.path());
        setMeta(db, meta_key::kIndexName, name);
        bumpDataVersion(db);
        transaction.commit();
        return {};
    });
}

Status SqliteIndexStore::setRules(const QString& name, const std::vector<ResolutionRule>& rules,
                                  const std::string& sha256, const QString& reason) {
    HARMDESK_TRY(m_connection.requireEdit());
    return guarded(m_connection.path(), [&]() -> Status {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        const std::optional<std::int64_t> id = idOf(db, name);
        if (!id) return unknown(name, m_connection.path());
        SQLite::Statement remove(db, "DELETE FROM resolution_rule WHERE index_id = ?");
        remove.bind(1, *id);
        const int before = remove.exec();
        insertRules(db, *id, rules);
        SQLite::Statement mark(db, "UPDATE harm_index SET sha256 = ? WHERE id = ?");
        mark.bind(1, sha256);
        mark.bind(2, *id);
        mark.exec();
        QString detail =
            QStringLiteral("%1 rules in place of %2, sha256 %3")
                .arg(QString::number(rules.size()), QString::number(before), QString::fromStdString(sha256));
        if (!reason.isEmpty()) detail += QStringLiteral(", reason: ") + reason;
        appendLine(db, AuditEvent{QString::fromUtf16(audit_action::kRulesChanged), name, detail},
                   m_connection.user(), m_connection.now());
        bumpDataVersion(db);
        transaction.commit();
        return {};
    });
}

} // namespace harmdesk::storage
