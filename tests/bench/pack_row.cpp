// SPDX-License-Identifier: GPL-3.0-or-later
// A briefing pack of 100 suspects, in pages per second.
#include "models/briefing/pack.h"
#include "models/harm/ranking.h"
#include "models/storage/case_connection.h"
#include "tests/bench/bench.h"

#include <QElapsedTimer>

namespace harmdesk::bench {

namespace {

constexpr int kSuspects = 3000; // of the case, as large as the golden extract
constexpr int kTop = 100;

} // namespace

Result<std::vector<Row>> packRow(const Workspace& work) {
    HARMDESK_TRY_ASSIGN(path, caseOf(work, kSuspects));
    HARMDESK_TRY_ASSIGN(connection, storage::openCase(path, {}));
    HARMDESK_TRY_ASSIGN(columns, connection->suspects().loadColumns({}));
    briefing::PackRequest request;
    HARMDESK_TRY_ASSIGN(ranking,
                        harm::rankWithDetails(columns, builtInProfile(), *Date::fromYmd(2026, 8, 31)));
    request.ranking = ranking;
    request.top = kTop;
    request.caseName = QStringLiteral("Bench");
    request.synthetic = true;
    request.outputPath = work.folder + QStringLiteral("/pack.pdf");
    std::vector<double> seconds;
    briefing::PackResult pack;
    for (int round = 0; round < work.rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        HARMDESK_TRY_ASSIGN(written, briefing::writePack(*connection, request, {}));
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        pack = written;
    }
    return std::vector<Row>{
        {QStringLiteral("pack of %1 suspects, %2 pages").arg(pack.suspects).arg(pack.pages),
         fixed(pack.pages / median(seconds), 0) + QStringLiteral(" pages/s"),
         QStringLiteral("whole pack %1 s").arg(fixed(median(seconds), 2)), QStringLiteral("-"),
         QStringLiteral("-"), QStringLiteral("-")}};
}

} // namespace harmdesk::bench
