// SPDX-License-Identifier: GPL-3.0-or-later
// Import of one flat file through a specification against `sqlite3 .import` of it; how long a cancel takes;
// the first look at a file of 1 GB.
#include "models/base/resources.h"
#include "models/harm/index_file.h"
#include "models/intake/import.h"
#include "models/sources/sources.h"
#include "models/storage/case_connection.h"
#include "tests/bench/bench.h"
#include "tests/bench/flat_extract.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <thread>

namespace harmdesk::bench {

namespace {

constexpr double kBarFlat = 0.75;
constexpr double kBarPreview = 1.0;  // seconds of work
constexpr double kBarCancel = 100.0; // ms
constexpr int kCancels = 20;

Result<std::unique_ptr<storage::CaseConnection>> newCase(const QString& path) {
    HARMDESK_TRY_ASSIGN(index, harm::builtInIndex());
    storage::OpenOptions options;
    options.access = storage::Access::Edit;
    return storage::createCase(path, index, options);
}

int failed(const Error& error) {
    std::fprintf(stderr, "%s %s\n", qPrintable(error.text), qPrintable(error.detail));
    return 1;
}

void readWhole(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return;
    while (!file.read(1 << 20).isEmpty()) {
    }
}

void removeCase(const QString& path) {
    for (const char* ending : {"", "-wal", "-shm", ".lock"}) QFile::remove(path + QLatin1String(ending));
}

} // namespace

int flatChild(const QString& casePath, const QString& flat) {
    ensureResources();
    auto connection = newCase(casePath);
    if (!connection) return failed(connection.error());
    intake::ImportRequest request;
    request.paths = QStringList{flat};
    request.spec = flatSpec();
    const auto receipt = intake::importExtract(**connection, request, {});
    if (!receipt) return failed(receipt.error());
    std::int64_t inserted = 0;
    for (const FileReceipt& file : receipt->files) inserted += file.inserted;
    std::printf("%.1f\n%lld\n%lld\n", peakMegabytes(), static_cast<long long>(inserted),
                static_cast<long long>(receipt->rejectedRows()));
    return 0;
}

Result<std::vector<Row>> flatRows(const Workspace& work) {
    HARMDESK_TRY_ASSIGN(extract, extractOf(work, suspectsFor(work.crimes)));
    const QString flat = work.folder + QStringLiteral("/flat.csv");
    HARMDESK_TRY_ASSIGN(rows, writeFlat(extract, flat));
    const QString casePath = work.folder + QStringLiteral("/flat.harm");
    const QString database = work.folder + QStringLiteral("/flat.db");
    std::vector<double> ours, plain;
    double peak = 0;
    QString inserted;
    for (int round = 0; round < work.rounds; ++round) {
        readWhole(flat);
        HARMDESK_TRY_ASSIGN(
            yardstick, runProgram(QStringLiteral("sqlite3"), {database},
                                  QStringLiteral(".mode csv\n.import \"%1\" flat\n").arg(flat).toUtf8()));
        plain.push_back(yardstick.seconds);
        QFile::remove(database);
        readWhole(flat);
        HARMDESK_TRY_ASSIGN(run, runChild(work, {QStringLiteral("flat"), casePath, flat}));
        removeCase(casePath);
        if (run.output.size() < 3)
            return fail(ErrorKind::Internal, QStringLiteral("The import said nothing."));
        if (run.output[2] != QLatin1String("0"))
            return fail(ErrorKind::Internal,
                        QStringLiteral("%1 rows of the flat file were rejected.").arg(run.output[2]));
        ours.push_back(run.seconds);
        peak = std::max(peak, run.output[0].toDouble());
        inserted = run.output[1];
    }
    const double ratio = median(ours) / median(plain);
    const double megabytes = static_cast<double>(QFileInfo(flat).size()) / 1e6;
    QFile::remove(flat);
    return std::vector<Row>{{QStringLiteral("flat CSV, %1 rows, %2 MB").arg(rows).arg(fixed(megabytes, 0)),
                             fixed(median(ours), 2) + QStringLiteral(" s"),
                             QStringLiteral("sqlite3 .import %1 s").arg(fixed(median(plain), 2)),
                             fixed(ratio, 2), QStringLiteral("<= 0.75"), verdict(ratio <= kBarFlat)},
                            {QStringLiteral("flat CSV, %1 rows of the case, peak memory").arg(inserted),
                             fixed(peak, 0) + QStringLiteral(" MB"), QStringLiteral("-"), QStringLiteral("-"),
                             QStringLiteral("-"), QStringLiteral("-")}};
}

int cancelChild(const QString& casePath, const QString& extract) {
    ensureResources();
    // How long a whole import takes, so that the stops fall anywhere in it.
    double whole = 0;
    {
        auto connection = newCase(casePath);
        if (!connection) return failed(connection.error());
        intake::ImportRequest request;
        request.paths = QStringList{extract};
        QElapsedTimer timer;
        timer.start();
        if (const auto receipt = intake::importExtract(**connection, request, {}); !receipt)
            return failed(receipt.error());
        whole = static_cast<double>(timer.elapsed());
    }
    removeCase(casePath);
    auto connection = newCase(casePath);
    if (!connection) return failed(connection.error());
    QRandomGenerator random(1104);
    double worst = 0;
    double worstAt = 0;
    int cancelled = 0;
    for (int round = 0; round < kCancels; ++round) {
        std::stop_source stop;
        const double after = whole * 0.9 * random.generateDouble();
        QElapsedTimer since;
        std::thread stopper([&] {
            std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(after));
            since.start();
            stop.request_stop();
        });
        intake::ImportRequest request;
        request.paths = QStringList{extract};
        const auto receipt = intake::importExtract(**connection, request, WorkContext{stop.get_token(), {}});
        stopper.join();
        // An import that was done before the stop came is no cancel, and would leave nothing to do for the
        // next.
        if (receipt) {
            connection = fail(ErrorKind::Internal, QString()); // closed before its file goes
            removeCase(casePath);
            connection = newCase(casePath);
            if (!connection) return failed(connection.error());
            continue;
        }
        if (receipt.error().kind != ErrorKind::Cancelled) return failed(receipt.error());
        const double took = static_cast<double>(since.nsecsElapsed()) / 1e6;
        ++cancelled;
        if (took > worst) {
            worst = took;
            worstAt = after / whole;
        }
    }
    if (cancelled == 0) {
        std::fprintf(stderr, "every import was done before it was stopped\n");
        return 1;
    }
    std::printf("%.2f\n%d\n%.2f\n", worst, cancelled, worstAt);
    return 0;
}

Result<std::vector<Row>> cancelRows(const Workspace& work) {
    HARMDESK_TRY_ASSIGN(extract, extractOf(work, suspectsFor(work.crimes)));
    const QString casePath = work.folder + QStringLiteral("/cancel.harm");
    HARMDESK_TRY_ASSIGN(run, runChild(work, {QStringLiteral("cancel"), casePath, extract}));
    removeCase(casePath);
    if (run.output.size() < 3) return fail(ErrorKind::Internal, QStringLiteral("The cancel said nothing."));
    const double worst = run.output[0].toDouble();
    return std::vector<Row>{{QStringLiteral("cancel of an import, worst of %1").arg(run.output[1]),
                             fixed(worst, 1) + QStringLiteral(" ms"),
                             QStringLiteral("at %1 of its length").arg(run.output[2]), QStringLiteral("-"),
                             QStringLiteral("<= 100 ms"), verdict(worst <= kBarCancel)}};
}

Result<std::vector<Row>> previewRows(const Workspace& work) {
    HARMDESK_TRY_ASSIGN(extract, extractOf(work, suspectsFor(std::min(work.crimes, 100'000))));
    const QString flat = work.folder + QStringLiteral("/huge.csv");
    HARMDESK_TRY(writeFlat(extract, flat));
    // Repeats of itself up to 1 GB: what is read of it would show.
    QFile file(flat);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorKind::NotWritten, QStringLiteral("No room for 1 GB."));
    const QByteArray start = file.readAll();
    const QByteArray body = start.mid(start.indexOf('\n') + 1);
    while (file.size() < (qint64{1} << 30))
        if (file.write(body) != body.size())
            return fail(ErrorKind::NotWritten, QStringLiteral("No room for 1 GB."));
    file.close();
    std::vector<double> seconds;
    for (int round = 0; round < std::max(3, work.rounds); ++round) {
        const std::clock_t before = std::clock();
        HARMDESK_TRY_ASSIGN(detected, sources::detectFormat(flat));
        HARMDESK_TRY_ASSIGN(preview, sources::previewSource(flat, detected.format));
        if (preview.rows.size() != 50 || detected.format.headerLine != 1)
            return fail(ErrorKind::Internal, QStringLiteral("The preview is not what it should be."));
        seconds.push_back(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    const double megabytes = static_cast<double>(QFileInfo(flat).size()) / 1e6;
    QFile::remove(flat);
    return std::vector<Row>{{QStringLiteral("format and preview of a file of %1 MB").arg(fixed(megabytes, 0)),
                             fixed(median(seconds) * 1000, 0) + QStringLiteral(" ms of work"),
                             QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("< 1 s"),
                             verdict(median(seconds) < kBarPreview)}};
}

} // namespace harmdesk::bench
