// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_files.h"

#include "models/harm/index_file.h"

#include <QDir>
#include <QFile>
#include <SQLiteCpp/Database.h>

namespace harmdesk::testing {

Clock fixedClock() {
    return [] { return QDateTime(QDate(2026, 11, 1), QTime(9, 12, 30, 250), Qt::UTC); };
}

storage::OpenOptions editing(const QString& user) {
    return {storage::Access::Edit, user, fixedClock()};
}
storage::OpenOptions viewing(const QString& user) {
    return {storage::Access::View, user, fixedClock()};
}

QString makeCase(const QString& folder, const QString& name) {
    const QString path = folder + QLatin1Char('/') + name;
    const auto index = harm::builtInIndex();
    if (!index) qFatal("no built-in index: %s", qPrintable(index.error().text));
    const auto connection = storage::createCase(path, *index, editing());
    if (!connection) qFatal("no test case: %s", qPrintable(connection.error().text));
    return path;
}

void runSql(const QString& path, const char* sql) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE, 5000);
    database.exec(sql);
}

void fillSmallCase(const QString& path) {
    runSql(path, R"sql(
BEGIN;
INSERT INTO import (id, started_at, finished_at, user, synthetic) VALUES (1, '2026-10-31T08:00:00.000Z', '2026-10-31T08:00:05.000Z', 'importer', 1);
INSERT INTO file (id, import_id, path, sha256, kind, rows_read, inserted, updated, unchanged, rejected) VALUES
                        (1, 1, 'in/persons.csv', 'aa', 0, 6, 5, 0, 0, 1), (2, 1, 'in/crimes.csv', 'bb', 1, 3, 3, 0, 0, 0),
                        (3, 1, 'in/links.csv', 'cc', 2, 10, 10, 0, 0, 0), (4, 1, 'in/events.csv', 'dd', 3, 3, 3, 0, 0, 0);
INSERT INTO reject (id, file_id, line, field, code, message) VALUES (1, 1, 7, 'date_of_birth', 'bad_date', 'not a date');
INSERT INTO unmapped (import_id, ho_class, cjs_code, title, crimes) VALUES (1, '999/99', 'XX1', 'Odd offence', 2);
INSERT INTO word VALUES (1, 'Camden'), (2, 'Leeds'), (3, 'VAWG;DA'), (4, 'DA; VAWG'), (5, 'Ex-partner'), (6, 'Stranger'),
                        (7, 'Threatened'), (8, 'Unit 7'), (9, 'A1'), (10, 'To live at home');
INSERT INTO offence VALUES (1, '', '008/06', 'OF61016', 'Assault occasioning actual bodily harm'), (2, '', '999/99', 'XX1', 'Odd offence');
INSERT INTO person VALUES
  (1, 'N300', '77/1', 'Oakes', 'Sam', 5000, 1, 9, 1, 1, 20500, 1, 2),
  (2, 'N100', '',     'Bell',  'Ann', 7000, 2, NULL, 2, 0, NULL, 1, 3),
  (3, 'N200', '',     'Cole',  'Ivy', NULL, 2, NULL, NULL, 0, NULL, 1, 4),
  (4, 'N050', '77/1', 'Dunn',  'Lee', 4000, 1, 9, 2, 0, NULL, 1, 5),
  (5, 'N400', '',     'Eyre',  'Kit', 3000, 0, NULL, 1, 0, NULL, 1, 6);
-- reported: 20513 = 2026-03-01, 20458 = 2026-01-05
INSERT INTO crime VALUES
  (1, 'C30', 1, 20510, NULL, 20513, 20514, 2, 1, 530000, 180000, 7, 3, 0, 16, 20600, 'PC 1', 8, 20520, 'INC1', 2, 2),
  (2, 'C10', 1, 20450, 20451, 20458, 20459, 1, 2, NULL, NULL, NULL, 4, 1, 0, NULL, '', NULL, NULL, '', 2, 3),
  (3, 'C20', 2, 20470, NULL, NULL, 20475, 1, 1, NULL, NULL, NULL, NULL, 0, 0, NULL, '', NULL, NULL, '', 2, 4);
INSERT INTO link VALUES
  (1, 1, 0, NULL, 3, 2), (1, 1, 2, NULL, 3, 3), (1, 4, 1, NULL, 3, 4), (1, 2, 4, 5, 3, 5), (1, 5, 5, NULL, 3, 6),
  (2, 1, 0, NULL, 3, 7), (2, 2, 4, 6, 3, 8), (2, 3, 4, NULL, 3, 9),
  (3, 2, 0, NULL, 3, 10), (3, 1, 4, NULL, 3, 11), (3, 4, 5, NULL, 3, 12);
-- 20517 = 2026-03-05, 20545 = 2026-04-02, 20514 = 2026-03-02
INSERT INTO event VALUES
  (1, 1, 1, 20517, 20545, 1, 10, 4, 2), (2, 1, 0, 20514, NULL, NULL, NULL, 4, 3), (3, 4, 0, 20517, NULL, 1, NULL, 4, 4);
UPDATE meta SET value = value + 1 WHERE key = 'data_version';
COMMIT;
)sql");
}

QMap<QString, QByteArray> folderContents(const QString& folder) {
    QMap<QString, QByteArray> contents;
    const QFileInfoList entries =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        QFile file(entry.absoluteFilePath());
        contents.insert(entry.fileName(),
                        file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)"));
    }
    return contents;
}

std::int32_t day(std::string_view iso) {
    return Date::parseIso(iso).value().days();
}

} // namespace harmdesk::testing
