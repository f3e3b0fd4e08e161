// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/cycle_store.h"

#include "models/base/packed.h"
#include "models/storage/sqlite/audit_log.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/meta.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <algorithm>
#include <map>
#include <optional>

namespace harmdesk::storage {
namespace {

constexpr std::size_t kMaxTextBytes = std::size_t{1} << 30; // of a list or a ledger

constexpr char kInfoColumns[] =
    "id, label, version, as_at, profile, index_name, index_sha256, cut_off, ranked, total_hundredths, "
    "unmapped_crimes, unmapped_offences, at_least_suspects, open_rejects, frozen_by, frozen_at, reason, "
    "sha256, EXISTS (SELECT 1 FROM frozen_cycle l WHERE l.label = frozen_cycle.label AND l.version > "
    "frozen_cycle.version)";
constexpr int kAfterInfo = 19; // the first column after those

std::string select(const char* more, const char* rest) {
    return std::string("SELECT ")
        .append(kInfoColumns)
        .append(more)
        .append(" FROM frozen_cycle ")
        .append(rest);
}

QString nameOf(const std::string& label, int version) {
    return QStringLiteral("%1@%2").arg(QString::fromStdString(label)).arg(version);
}

Result<Profile> profileOf(const SQLite::Column& json, const QString& path) {
    Result<Profile> profile = profileFromJson(QByteArray::fromStdString(bytes(json)), path);
    if (!profile) return fail(damaged(path, QStringLiteral("profile of a cycle: ") + profile.error().text));
    return profile;
}

Result<CycleInfo> infoOf(SQLite::Statement& row, const QString& path) {
    CycleInfo info;
    info.id = CycleId{row.getColumn(0).getInt64()};
    info.label = bytes(row.getColumn(1));
    info.version = row.getColumn(2).getInt();
    info.asAt = date(row.getColumn(3));
    HARMDESK_TRY_ASSIGN(profile, profileOf(row.getColumn(4), path));
    info.profile = std::move(profile);
    info.indexName = bytes(row.getColumn(5));
    info.indexSha256 = bytes(row.getColumn(6));
    info.cutOff = row.getColumn(7).getInt();
    info.ranked = row.getColumn(8).getInt();
    info.total = HarmDays::fromHundredths(row.getColumn(9).getInt64());
    info.unmappedCrimes = row.getColumn(10).getInt();
    info.unmappedOffences = row.getColumn(11).getInt();
    info.atLeastSuspects = row.getColumn(12).getInt();
    info.openRejects = row.getColumn(13).getInt64();
    info.frozenBy = text(row.getColumn(14));
    info.frozenAt = fromIsoUtc(text(row.getColumn(15)));
    info.reason = text(row.getColumn(16));
    info.sha256 = bytes(row.getColumn(17));
    info.superseded = row.getColumn(18).getInt() != 0;
    return info;
}

Result<std::string> unpackedText(const SQLite::Column& column, const CycleInfo& info, const QString& path) {
    const auto* data = static_cast<const char*>(column.getBlob());
    std::optional<std::string> text;
    if (data) text = unpacked({data, static_cast<std::size_t>(column.getBytes())}, kMaxTextBytes);
    if (text) return std::move(*text);
    return fail(ErrorKind::CaseFile,
                CaseFileText::tr("The frozen cycle %1 is damaged and cannot be read. The case was left as it "
                                 "is. Check it with \"harmdesk verify\" and go back to a backup that passes.")
                    .arg(nameOf(info.label, info.version)),
                QStringLiteral("packed text"), path);
}

std::string blob(const SQLite::Column& column) {
    const auto* data = static_cast<const char*>(column.getBlob());
    return data ? std::string(data, static_cast<std::size_t>(column.getBytes())) : std::string();
}

void bindBlob(SQLite::Statement& statement, int index, const std::string& bytes) {
    statement.bind(index, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
}

Result<std::optional<OpenCycle>> readOpen(SQLite::Database& database, const QString& path) {
    SQLite::Statement row(database,
                          "SELECT label, as_at, profile, cut_off, opened_by, opened_at FROM open_cycle");
    if (!row.executeStep()) return std::optional<OpenCycle>();
    OpenCycle cycle;
    cycle.label = bytes(row.getColumn(0));
    cycle.asAt = date(row.getColumn(1));
    HARMDESK_TRY_ASSIGN(profile, profileOf(row.getColumn(2), path));
    cycle.profile = std::move(profile);
    cycle.cutOff = row.getColumn(3).getInt();
    cycle.openedBy = text(row.getColumn(4));
    cycle.openedAt = fromIsoUtc(text(row.getColumn(5)));
    return std::optional(std::move(cycle));
}

std::int64_t countOpenRejects(SQLite::Database& database) {
    // A row that an import resolved is open again while that import is rolled back.
    return database
        .execAndGet("SELECT COUNT(*) FROM reject r JOIN file f ON f.id = r.file_id "
                    "JOIN import i ON i.id = f.import_id LEFT JOIN import s ON s.id = r.settled_by "
                    "WHERE i.rolled_back_at IS NULL AND (r.state = 0 OR s.rolled_back_at IS NOT NULL)")
        .getInt64();
}

Status refuse(const QString& text, const QString& path) {
    return fail(ErrorKind::Usage, text, {}, path);
}

Status mayOpen(const OpenCycle& cycle, const QString& path) {
    if (cycle.asAt.isNull() || cycle.label != monthLabel(cycle.asAt))
        return refuse(CaseFileText::tr("A cycle is named after the month of its as-at date. Nothing was "
                                       "changed. Choose a date in the month %1.")
                          .arg(QString::fromStdString(cycle.label)),
                      path);
    if (cycle.cutOff < 1)
        return refuse(CaseFileText::tr("A cut-off is 1 or more. Nothing was changed."), path);
    if (cycle.openedBy.trimmed().isEmpty())
        return refuse(CaseFileText::tr("Opening a cycle needs the name of the person who opens it. Nothing "
                                       "was changed. Give a name."),
                      path);
    return {};
}

QString settingsText(Date asAt, const Profile& profile, int cutOff) {
    return QStringLiteral("as at %1, profile %2 version %3, cut-off %4")
        .arg(QString::fromStdString(asAt.iso()), QString::fromStdString(profile.name))
        .arg(profile.version)
        .arg(cutOff);
}

QString sumText(const std::string& sha256) {
    return QStringLiteral("SHA-256 ") + QString::fromStdString(sha256);
}

} // namespace

Result<std::vector<CycleInfo>> SqliteCycleStore::cycles() {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<CycleInfo>> {
        std::vector<CycleInfo> cycles;
        SQLite::Statement query(m_connection.database(), select("", "ORDER BY label, version"));
        while (query.executeStep()) {
            HARMDESK_TRY_ASSIGN(info, infoOf(query, m_connection.path()));
            cycles.push_back(std::move(info));
        }
        return cycles;
    });
}

Result<FrozenCycle> SqliteCycleStore::cycle(CycleId id) {
    return guarded(m_connection.path(), [&]() -> Result<FrozenCycle> {
        SQLite::Statement query(m_connection.database(), select(", list, ledger, image", "WHERE id = ?"));
        query.bind(1, id.value);
        if (!query.executeStep())
            return fail(
                ErrorKind::Unreadable,
                CaseFileText::tr("The case has no frozen cycle %1. Choose one from the list.").arg(id.value),
                {}, m_connection.path());
        FrozenCycle cycle;
        HARMDESK_TRY_ASSIGN(info, infoOf(query, m_connection.path()));
        cycle.info = std::move(info);
        HARMDESK_TRY_ASSIGN(list, unpackedText(query.getColumn(kAfterInfo), cycle.info, m_connection.path()));
        HARMDESK_TRY_ASSIGN(ledger,
                            unpackedText(query.getColumn(kAfterInfo + 1), cycle.info, m_connection.path()));
        cycle.list = std::move(list);
        cycle.ledger = std::move(ledger);
        cycle.image = blob(query.getColumn(kAfterInfo + 2));
        return cycle;
    });
}

Result<std::vector<FrozenCycle>> SqliteCycleStore::lists() {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<FrozenCycle>> {
        std::vector<FrozenCycle> cycles;
        SQLite::Statement query(m_connection.database(), select(", list", "ORDER BY as_at, label"));
        while (query.executeStep()) {
            FrozenCycle cycle;
            HARMDESK_TRY_ASSIGN(info, infoOf(query, m_connection.path()));
            if (info.superseded) continue;
            cycle.info = std::move(info);
            HARMDESK_TRY_ASSIGN(list,
                                unpackedText(query.getColumn(kAfterInfo), cycle.info, m_connection.path()));
            cycle.list = std::move(list);
            cycles.push_back(std::move(cycle));
        }
        return cycles;
    });
}

Result<std::optional<OpenCycle>> SqliteCycleStore::open() {
    return guarded(m_connection.path(),
                   [&] { return readOpen(m_connection.database(), m_connection.path()); });
}

Result<OpenCycle> SqliteCycleStore::setOpen(const OpenCycle& wanted) {
    HARMDESK_TRY(m_connection.requireEdit());
    HARMDESK_TRY(mayOpen(wanted, m_connection.path()));
    return guarded(m_connection.path(), [&]() -> Result<OpenCycle> {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        HARMDESK_TRY_ASSIGN(held, readOpen(db, m_connection.path()));
        if (held && held->label != wanted.label)
            return fail(ErrorKind::Usage,
                        CaseFileText::tr("The cycle %1 is open. Nothing was changed. Freeze or close it "
                                         "before opening another.")
                            .arg(QString::fromStdString(held->label)),
                        {}, m_connection.path());
        OpenCycle cycle = wanted;
        cycle.openedAt = m_connection.now();
        SQLite::Statement put(db, "INSERT OR REPLACE INTO open_cycle (id, label, as_at, profile, cut_off, "
                                  "opened_by, opened_at) VALUES (1, ?, ?, ?, ?, ?, ?)");
        put.bind(1, cycle.label);
        put.bind(2, cycle.asAt.days());
        put.bind(3, profileToJson(cycle.profile).toStdString());
        put.bind(4, cycle.cutOff);
        put.bind(5, utf8(cycle.openedBy));
        put.bind(6, utf8(isoUtc(cycle.openedAt)));
        put.exec();
        appendLine(db,
                   AuditEvent{QString::fromUtf16(audit_action::kCycleOpened),
                              QString::fromStdString(cycle.label),
                              (held ? QStringLiteral("changed: ") : QString()) +
                                  settingsText(cycle.asAt, cycle.profile, cycle.cutOff)},
                   cycle.openedBy, cycle.openedAt);
        transaction.commit();
        return cycle;
    });
}

Status SqliteCycleStore::closeOpen(const QString& by) {
    HARMDESK_TRY(m_connection.requireEdit());
    return guarded(m_connection.path(), [&]() -> Status {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        HARMDESK_TRY_ASSIGN(held, readOpen(db, m_connection.path()));
        if (!held)
            return refuse(CaseFileText::tr("No cycle is open. Nothing was changed."), m_connection.path());
        db.exec("DELETE FROM open_cycle");
        appendLine(db,
                   AuditEvent{QString::fromUtf16(audit_action::kCycleClosed),
                              QString::fromStdString(held->label), QStringLiteral("not frozen")},
                   by.trimmed().isEmpty() ? m_connection.user() : by, m_connection.now());
        transaction.commit();
        return {};
    });
}

Result<CycleInfo> SqliteCycleStore::freeze(const FrozenCycle& cycle, std::int64_t dataVersion) {
    HARMDESK_TRY(m_connection.requireEdit());
    const QString path = m_connection.path();
    if (cycle.info.frozenBy.trimmed().isEmpty())
        return fail(ErrorKind::Usage,
                    CaseFileText::tr("Freezing a cycle is a person's act: the name is missing. Nothing was "
                                     "frozen. Give a name."),
                    {}, path);
    if (cycle.info.reason.trimmed().isEmpty())
        return fail(ErrorKind::Usage,
                    CaseFileText::tr("Freezing a cycle needs a reason. Nothing was frozen. Say why."), {},
                    path);
    return guarded(path, [&]() -> Result<CycleInfo> {
        const std::string list = packed(cycle.list);
        const std::string ledger = packed(cycle.ledger);
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        if (readDataVersion(db) != dataVersion)
            return fail(ErrorKind::CaseFile,
                        CaseFileText::tr("The case has changed since the list was made. Nothing was frozen. "
                                         "Reload the list, look at it again and freeze that."),
                        {}, path);
        CycleInfo info = cycle.info;
        SQLite::Statement newest(db, "SELECT coalesce(max(version), 0) FROM frozen_cycle WHERE label = ?");
        newest.bind(1, info.label);
        newest.executeStep();
        info.version = newest.getColumn(0).getInt() + 1;
        newest.reset();
        info.frozenAt = fromIsoUtc(isoUtc(m_connection.now())); // as it will be read later
        info.openRejects = countOpenRejects(db);
        info.superseded = false;

        SQLite::Statement insert(
            db,
            "INSERT INTO frozen_cycle (label, version, as_at, profile, index_name, index_sha256, cut_off, "
            "ranked, total_hundredths, unmapped_crimes, unmapped_offences, at_least_suspects, "
            "open_rejects, frozen_by, frozen_at, reason, sha256, list, ledger, image) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(1, info.label);
        insert.bind(2, info.version);
        insert.bind(3, info.asAt.days());
        insert.bind(4, profileToJson(info.profile).toStdString());
        insert.bind(5, info.indexName);
        insert.bind(6, info.indexSha256);
        insert.bind(7, info.cutOff);
        insert.bind(8, info.ranked);
        insert.bind(9, info.total.hundredths());
        insert.bind(10, info.unmappedCrimes);
        insert.bind(11, info.unmappedOffences);
        insert.bind(12, info.atLeastSuspects);
        insert.bind(13, info.openRejects);
        insert.bind(14, utf8(info.frozenBy));
        insert.bind(15, utf8(isoUtc(info.frozenAt)));
        insert.bind(16, utf8(info.reason));
        insert.bind(17, info.sha256);
        bindBlob(insert, 18, list);
        bindBlob(insert, 19, ledger);
        bindBlob(insert, 20, cycle.image);
        insert.exec();
        info.id = CycleId{db.getLastInsertRowid()};

        SQLite::Statement close(db, "DELETE FROM open_cycle WHERE label = ?");
        close.bind(1, info.label);
        close.exec();
        appendLine(db,
                   AuditEvent{QString::fromUtf16(audit_action::kCycleFrozen),
                              nameOf(info.label, info.version),
                              sumText(info.sha256) + QStringLiteral(", ") +
                                  settingsText(info.asAt, info.profile, info.cutOff) +
                                  QStringLiteral(", index %1, %2 ranked, reason: %3")
                                      .arg(QString::fromStdString(info.indexName))
                                      .arg(info.ranked)
                                      .arg(info.reason)},
                   info.frozenBy, info.frozenAt);
        transaction.commit();
        return info;
    });
}

Result<std::int64_t> SqliteCycleStore::openRejects() {
    return guarded(m_connection.path(),
                   [&]() -> Result<std::int64_t> { return countOpenRejects(m_connection.database()); });
}

void addCycleFaults(SQLite::Database& database, std::vector<QString>& faults) {
    struct Told {
        QString sum;
        QString user;
        QString at;
    };
    std::map<QString, Told> told;
    SQLite::Statement log(database,
                          "SELECT subject, detail, user, at FROM audit WHERE action = ? ORDER BY id");
    log.bind(1, utf8(QString::fromUtf16(audit_action::kCycleFrozen)));
    while (log.executeStep())
        told[text(log.getColumn(0))] = {text(log.getColumn(1)).section(QLatin1Char(','), 0, 0),
                                        text(log.getColumn(2)), text(log.getColumn(3))};

    SQLite::Statement rows(
        database, "SELECT label, version, sha256, frozen_by, frozen_at FROM frozen_cycle ORDER BY 1, 2");
    while (rows.executeStep()) {
        const QString name = nameOf(bytes(rows.getColumn(0)), rows.getColumn(1).getInt());
        const auto line = told.find(name);
        if (line == told.end()) {
            faults.push_back(
                CaseFileText::tr("The log does not tell that the cycle %1 was frozen.").arg(name));
            continue;
        }
        if (line->second.sum != sumText(bytes(rows.getColumn(2))) ||
            line->second.user != text(rows.getColumn(3)) || line->second.at != text(rows.getColumn(4)))
            faults.push_back(CaseFileText::tr("The frozen cycle %1 is not the one that the log tells of: its "
                                              "sum, name or time was changed.")
                                 .arg(name));
        told.erase(line);
    }
    for (const auto& [name, line] : told)
        faults.push_back(
            CaseFileText::tr("The cycle %1 was frozen, as the log tells, but is missing.").arg(name));
}

} // namespace harmdesk::storage
