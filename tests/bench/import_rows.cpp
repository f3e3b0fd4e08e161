// SPDX-License-Identifier: GPL-3.0-or-later
// Import of an extract, validated and with provenance, against `sqlite3 .import` of the same files into plain
// tables.
#include "models/base/resources.h"
#include "models/harm/index_file.h"
#include "models/intake/import.h"
#include "models/sample/generator.h"
#include "models/storage/case_connection.h"
#include "tests/bench/bench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace harmdesk::bench {

namespace {

constexpr double kBarTime = 0.75;
constexpr double kBarMegabytes = 600;
const QStringList kFiles{QStringLiteral("persons"), QStringLiteral("crimes"), QStringLiteral("links"),
                         QStringLiteral("events")};

/// Reads every byte, so that both programs find the files in the page cache.
void warm(const QString& extract) {
    for (const QString& name : kFiles) {
        QFile file(QStringLiteral("%1/%2.csv").arg(extract, name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        while (!file.read(1 << 20).isEmpty()) {
        }
    }
}

/// Plain tables: `.import` makes them from the header, every column TEXT.
QByteArray plainImport(const QString& extract) {
    QByteArray script = ".mode csv\n";
    for (const QString& name : kFiles)
        script += QStringLiteral(".import \"%1/%2.csv\" %2\n").arg(extract, name).toUtf8();
    return script;
}

} // namespace

double peakMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

int suspectsFor(int crimes) {
    return std::max(1, static_cast<int>(crimes / 3.457));
}

Result<QString> extractOf(const Workspace& work, int suspects) {
    const QString folder = QStringLiteral("%1/extract-%2").arg(work.folder).arg(suspects);
    const QString month = QStringLiteral("2026-08");
    if (!QFileInfo::exists(folder)) {
        sample::SampleRequest request;
        request.directory = folder;
        request.suspects = suspects;
        request.months = QStringList{month};
        HARMDESK_TRY(sample::generate(request, {}));
    }
    return folder + QLatin1Char('/') + month;
}

Result<QString> caseOf(const Workspace& work, int suspects) {
    const QString path = QStringLiteral("%1/case-%2.harm").arg(work.folder).arg(suspects);
    if (QFileInfo::exists(path)) return path;
    HARMDESK_TRY_ASSIGN(extract, extractOf(work, suspects));
    HARMDESK_TRY(runChild(work, {QStringLiteral("import"), path, extract}));
    return path;
}

int importChild(const QString& casePath, const QString& extract) {
    ensureResources();
    const auto imported = [&]() -> Result<ImportReceipt> {
        HARMDESK_TRY_ASSIGN(index, harm::builtInIndex());
        storage::OpenOptions options;
        options.access = storage::Access::Edit;
        HARMDESK_TRY_ASSIGN(connection, storage::createCase(casePath, index, options));
        intake::ImportRequest request;
        request.paths = QStringList{extract};
        return intake::importExtract(*connection, request, {});
    }();
    if (!imported) {
        std::fprintf(stderr, "%s %s\n", qPrintable(imported.error().text),
                     qPrintable(imported.error().detail));
        return 1;
    }
    std::int64_t rows = 0;
    for (const FileReceipt& file : imported->files) rows += file.inserted;
    std::printf("%.1f\n%lld\n", peakMegabytes(), static_cast<long long>(rows));
    return 0;
}

Result<std::vector<Row>> importRows(const Workspace& work) {
    HARMDESK_TRY_ASSIGN(extract, extractOf(work, suspectsFor(work.crimes)));
    std::vector<double> ours;
    std::vector<double> plain;
    double peak = 0;
    QString rows;
    qint64 ourBytes = 0;
    qint64 plainBytes = 0;
    for (int round = 0; round < work.rounds; ++round) {
        warm(extract);
        const QString database = QStringLiteral("%1/plain.db").arg(work.folder);
        QFile::remove(database);
        HARMDESK_TRY_ASSIGN(yardstick,
                            runProgram(QStringLiteral("sqlite3"), {database}, plainImport(extract)));
        plain.push_back(yardstick.seconds);
        plainBytes = QFileInfo(database).size();
        QFile::remove(database);

        warm(extract);
        // The last round's case is kept: the other rows need it.
        const bool last = round + 1 == work.rounds;
        const QString casePath =
            last ? QStringLiteral("%1/case-%2.harm").arg(work.folder).arg(suspectsFor(work.crimes))
                 : QStringLiteral("%1/round.harm").arg(work.folder);
        HARMDESK_TRY_ASSIGN(run, runChild(work, {QStringLiteral("import"), casePath, extract}));
        ours.push_back(run.seconds);
        if (run.output.size() < 2)
            return fail(ErrorKind::Internal, QStringLiteral("The import said nothing."));
        peak = std::max(peak, run.output[0].toDouble());
        rows = run.output[1];
        ourBytes = QFileInfo(casePath).size();
        if (!last)
            for (const char* ending : {"", "-wal", "-shm", ".lock"})
                QFile::remove(casePath + QLatin1String(ending));
    }
    const double ratio = median(ours) / median(plain);
    const double size = static_cast<double>(ourBytes) / static_cast<double>(plainBytes);
    return std::vector<Row>{
        {QStringLiteral("import, %1 rows").arg(rows), fixed(median(ours), 2) + QStringLiteral(" s"),
         QStringLiteral("sqlite3 .import %1 s").arg(fixed(median(plain), 2)), fixed(ratio, 2),
         QStringLiteral("<= 0.75"), verdict(ratio <= kBarTime)},
        {QStringLiteral("import, peak memory"), fixed(peak, 0) + QStringLiteral(" MB"), QStringLiteral("-"),
         QStringLiteral("-"), QStringLiteral("< 600 MB"), verdict(peak < kBarMegabytes)},
        {QStringLiteral("case file"), fixed(static_cast<double>(ourBytes) / 1e6, 0) + QStringLiteral(" MB"),
         QStringLiteral("plain tables %1 MB").arg(fixed(static_cast<double>(plainBytes) / 1e6, 0)),
         fixed(size, 2), QStringLiteral("-"), QStringLiteral("-")}};
}

} // namespace harmdesk::bench
