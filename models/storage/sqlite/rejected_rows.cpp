// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/rejected_rows.h"

#include "models/storage/sqlite/audit_log.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

namespace harmdesk::storage {

std::string rejectValuesJson(const std::vector<std::pair<std::string, std::string>>& values) {
    if (values.empty()) return {};
    QJsonArray fields;
    for (const auto& [field, value] : values)
        fields.append(QJsonArray{QString::fromStdString(field), QString::fromStdString(value)});
    return QJsonDocument(fields).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<std::pair<std::string, std::string>> rejectValues(const std::string& json) {
    std::vector<std::pair<std::string, std::string>> values;
    if (json.empty()) return values;
    const QJsonArray fields = QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
    for (const QJsonValue& each : fields) {
        const QJsonArray pair = each.toArray();
        values.emplace_back(pair.at(0).toString().toStdString(), pair.at(1).toString().toStdString());
    }
    return values;
}

RejectReader::RejectReader(SQLite::Database& database, bool withValues)
    // What an import resolved is open again while that import is rolled back.
    : m_query(database, std::string("SELECT f.path, r.line, r.field, r.code, r.message, r.kind, r.id,"
                                    " CASE WHEN s.rolled_back_at IS NULL THEN r.state ELSE 0 END,"
                                    " CASE WHEN s.rolled_back_at IS NULL THEN coalesce(r.settled_by, 0)"
                                    " ELSE 0 END,"
                                    " CASE WHEN s.rolled_back_at IS NULL THEN r.settled_why ELSE '' END")
                            .append(withValues ? ", r.row_values" : "")
                            .append(" FROM file f JOIN reject r ON r.file_id = f.id"
                                    " LEFT JOIN import s ON s.id = r.settled_by"
                                    " WHERE f.import_id = ? ORDER BY r.file_id, r.id"))
    , m_withValues(withValues) {}

std::vector<RejectedRow> RejectReader::of(ImportId import) {
    std::vector<RejectedRow> rejects;
    m_query.reset();
    m_query.bind(1, import.value);
    while (m_query.executeStep()) {
        RejectedRow row;
        row.file = text(m_query.getColumn(0));
        row.line = m_query.getColumn(1).getInt64();
        row.field = text(m_query.getColumn(2));
        row.code = text(m_query.getColumn(3));
        row.message = text(m_query.getColumn(4));
        row.kind = static_cast<FileKind>(m_query.getColumn(5).getInt());
        row.id = m_query.getColumn(6).getInt64();
        row.state = static_cast<RejectState>(m_query.getColumn(7).getInt());
        row.settledBy = ImportId{m_query.getColumn(8).getInt64()};
        row.settledWhy = text(m_query.getColumn(9));
        if (m_withValues) row.values = rejectValues(bytes(m_query.getColumn(10)));
        rejects.push_back(std::move(row));
    }
    return rejects;
}

namespace {

QString stateText(RejectState state) {
    switch (state) {
    case RejectState::Open:
        return QStringLiteral("reopened");
    case RejectState::Resolved:
        return QStringLiteral("resolved");
    case RejectState::Dismissed:
        return QStringLiteral("dismissed");
    }
    return {};
}

} // namespace

Status settleRejects(SQLite::Database& database, const QString& path, const std::vector<std::int64_t>& ids,
                     RejectState state, ImportId by, const QString& why, const QString& user,
                     const QDateTime& at) {
    if (ids.empty()) return {};
    SQLite::Statement find(
        database, "SELECT f.import_id, r.code FROM reject r JOIN file f ON f.id = r.file_id WHERE r.id = ?");
    SQLite::Statement mark(database,
                           "UPDATE reject SET state = ?, settled_by = ?, settled_why = ? WHERE id = ?");
    QSet<std::int64_t> seen;
    QSet<std::int64_t> imports;
    QMap<QString, int> codes;
    for (const std::int64_t id : ids) {
        if (seen.contains(id)) continue;
        seen.insert(id);
        find.bind(1, id);
        if (!find.executeStep())
            return fail(ErrorKind::Unreadable,
                        CaseFileText::tr("One of the rejected rows is not in the case. Nothing was changed. "
                                         "Open the receipt anew and choose the rows again."),
                        QStringLiteral("rejected row %1").arg(id), path);
        imports.insert(find.getColumn(0).getInt64());
        ++codes[text(find.getColumn(1))];
        find.reset();
        mark.bind(1, static_cast<int>(state));
        if (state == RejectState::Resolved)
            mark.bind(2, by.value);
        else
            mark.bind(2);
        mark.bind(3, state == RejectState::Open ? std::string() : utf8(why));
        mark.bind(4, id);
        mark.exec();
        mark.reset();
    }
    QStringList counts;
    for (auto it = codes.cbegin(); it != codes.cend(); ++it)
        counts.append(QStringLiteral("%1 %2").arg(it.value()).arg(it.key()));
    QList<std::int64_t> ofImports(imports.cbegin(), imports.cend());
    std::sort(ofImports.begin(), ofImports.end());
    QStringList subjects;
    for (const std::int64_t import : std::as_const(ofImports))
        subjects.append(QStringLiteral("import %1").arg(import));
    QString detail =
        QStringLiteral("%1 rejected rows %2").arg(QString::number(seen.size()), stateText(state));
    if (state == RejectState::Resolved) detail += QStringLiteral(" by import %1").arg(by.value);
    appendLine(database,
               AuditEvent{QString::fromUtf16(audit_action::kRejectSettled),
                          subjects.join(QStringLiteral(", ")),
                          detail + QStringLiteral(": ") + counts.join(QStringLiteral(", "))},
               user, at);
    return {};
}

} // namespace harmdesk::storage
