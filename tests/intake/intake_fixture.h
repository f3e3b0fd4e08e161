// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/harm/index_file.h"
#include "models/intake/import.h"
#include "models/storage/case_connection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace harmdesk::tests {

/// The snapshot folder of the golden extract, e.g. "2026-10".
inline QString goldenFolder(const QString& month) {
    return QStringLiteral(HARMDESK_SOURCE_DIR "/tests/golden/extract-a/") + month;
}

/// A case file in a folder of its own that goes with the object.
class TemporaryCase {
public:
    TemporaryCase() {
        const auto index = harm::builtInIndex();
        if (!index) qFatal("no built-in index: %s", qPrintable(index.error().text));
        storage::OpenOptions options;
        options.access = storage::Access::Edit;
        options.user = QStringLiteral("tester");
        auto made = storage::createCase(path(), *index, options);
        if (!made) qFatal("no case: %s", qPrintable(made.error().text));
        connection = std::move(*made);
    }
    QString path() const { return m_dir.filePath(QStringLiteral("test.harmdesk")); }
    QString folder() const { return m_dir.path(); }
    void reopen() {
        connection.reset();
        storage::OpenOptions options;
        options.access = storage::Access::Edit;
        auto opened = storage::openCase(path(), options);
        if (!opened) qFatal("case does not open: %s", qPrintable(opened.error().text));
        connection = std::move(*opened);
    }

    Result<ImportReceipt> import(const QStringList& paths, bool dryRun = false,
                                 const WorkContext& context = {}) {
        intake::ImportRequest request;
        request.paths = paths;
        request.dryRun = dryRun;
        request.user = QStringLiteral("tester");
        return intake::importExtract(*connection, request, context);
    }

    std::unique_ptr<storage::CaseConnection> connection;

private:
    QTemporaryDir m_dir;
};

inline void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline const char kPersonsHeader[] =
    "nominal_ref,pnc_id,surname,forenames,date_of_birth,sex,ethnicity,home_borough,status,status_from\n";
inline const char kCrimesHeader[] =
    "crime_no,ho_class,cjs_code,offence_title,committed_from,committed_to,reported_on,recorded_on,offences,"
    "borough,"
    "easting,northing,mo,flags,status,outcome_type,outcome_on,officer,unit,statement_on\n";
inline const char kLinksHeader[] = "crime_no,nominal_ref,role,relationship\n";
inline const char kEventsHeader[] = "nominal_ref,event,event_on,until,crime_no,detail\n";

} // namespace harmdesk::tests
