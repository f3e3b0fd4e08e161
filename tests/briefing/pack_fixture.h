// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/briefing/pack.h"
#include "models/harm/index_file.h"
#include "models/harm/ranking.h"
#include "models/intake/import.h"
#include "models/storage/case_connection.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace harmdesk::test {

/// A case in a folder of its own, with extracts imported, and the list over it.
struct PackCase {
    QTemporaryDir folder;
    std::unique_ptr<storage::CaseConnection> connection;
    std::shared_ptr<const Ranking> ranking;

    QString file(const QString& name) const { return folder.filePath(name); }

    static QDateTime moment() { return QDateTime(QDate(2026, 11, 2), QTime(9, 12), Qt::UTC); }

    /// Empty text = done, else what failed.
    QString create() {
        auto index = harm::builtInIndex();
        if (!index) return index.error().text;
        storage::OpenOptions options;
        options.access = storage::Access::Edit;
        options.user = QStringLiteral("tester");
        options.clock = [] { return moment(); };
        auto made = storage::createCase(file(QStringLiteral("list.harmdesk")), *index, options);
        if (!made) return made.error().text + made.error().detail;
        connection = std::move(*made);
        return {};
    }

    QString import(const QStringList& paths) {
        for (const QString& path : paths) {
            intake::ImportRequest request;
            request.paths = {path};
            request.user = QStringLiteral("tester");
            request.clock = [] { return moment(); };
            auto receipt = intake::importExtract(*connection, request, {});
            if (!receipt) return receipt.error().text + receipt.error().detail;
        }
        return {};
    }

    QString rank(const char* asAt) {
        auto columns = connection->suspects().loadColumns({});
        if (!columns) return columns.error().text;
        auto made = harm::rankWithDetails(*columns, builtInProfile(), *Date::parseIso(asAt));
        if (!made) return made.error().text;
        ranking = *made;
        return {};
    }

    briefing::PackRequest request(const QString& name, int top) const {
        briefing::PackRequest r;
        r.ranking = ranking;
        r.top = top;
        r.caseName = QStringLiteral("Synthetic extract A");
        r.synthetic = true;
        r.outputPath = file(name);
        return r;
    }
};

/// The golden extract: three months.
inline QStringList goldenMonths() {
    const QString root = QStringLiteral(HARMDESK_SOURCE_DIR "/tests/golden/extract-a/");
    return {root + QStringLiteral("2026-08"), root + QStringLiteral("2026-09"),
            root + QStringLiteral("2026-10")};
}

inline void writeText(const QString& path, const QString& text) {
    QFile f(path);
    if (!f.open(QIODevice::WriteOnly)) qFatal("cannot write a test file");
    f.write(text.toUtf8());
}

/// Output of a tool that reads the finished file: what any other program would find in it.
inline QByteArray tool(const QString& program, const QStringList& arguments, int* code = nullptr) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) return "(did not run)";
    if (code) *code = process.exitCode();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

inline QString pdfText(const QString& path, const QStringList& options = {}) {
    return QString::fromUtf8(
        tool(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")}));
}

} // namespace harmdesk::test
