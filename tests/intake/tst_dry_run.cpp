// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do: counts, rejects, new codes, and who would enter and leave the list, against what
// it then does.
#include "case_dump.h"
#include "models/harm/movement.h"
#include "models/harm/ranking.h"
#include "models/intake/dry_run.h"
#include "spec_fixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

Result<intake::DryRun> check(storage::CaseConnection& connection, const QStringList& paths, Date asAt = {},
                             const std::optional<ImportSpec>& how = {}, const WorkContext& context = {},
                             int cutOff = 100) {
    intake::ImportRequest request;
    request.paths = paths;
    request.spec = how;
    return intake::dryRun(connection, request, builtInProfile(), asAt, cutOff, context);
}

std::vector<std::string> firstOf(storage::CaseConnection& connection, Date asAt, std::size_t cutOff) {
    const auto columns = connection.suspects().loadColumns({});
    const auto ranking = harm::rank(*columns, builtInProfile(), asAt);
    std::vector<std::string> out;
    for (const RankedSuspect& row : (*ranking)->rows)
        if (out.size() < cutOff) out.emplace_back((*columns)->nominalRef[row.person]);
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<std::string> without(const std::vector<std::string>& all, const std::vector<std::string>& other) {
    std::vector<std::string> out;
    std::set_difference(all.begin(), all.end(), other.begin(), other.end(), std::back_inserter(out));
    return out;
}

} // namespace

class TestDryRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheImportThenDoes() {
        TemporaryCase held;
        QVERIFY(
            held.import({goldenFolder(QStringLiteral("2026-08")), goldenFolder(QStringLiteral("2026-09"))}));
        const QString october = goldenFolder(QStringLiteral("2026-10"));
        const QByteArray before = dumpAll(held.path());
        const auto run = check(*held.connection, {october});
        QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().text));
        QCOMPARE(dumpAll(held.path()), before);
        QVERIFY(run->receipt.dryRun);
        QVERIFY(run->receipt.id.isNull());
        QCOMPARE(run->receipt.rejects.size(), 5u);
        QCOMPARE(run->receipt.rejects[0].values.size(), 20u);
        QCOMPARE(run->receipt.unmapped.size(), 3u);
        QVERIFY(!run->receipt.unmapped[0].isNew); // the case has met it in August
        QVERIFY2(run->noList.isEmpty(), qPrintable(run->noList));
        QCOMPARE(run->asAt, *Date::fromYmd(2026, 10, 31)); // the end of the month of the newest report
        QVERIFY(run->findings.empty());
        QVERIFY(run->rankedAfter > run->rankedBefore);

        const auto was = firstOf(*held.connection, run->asAt, 100);
        const auto receipt = held.import({october});
        QVERIFY(receipt.has_value());
        QCOMPARE(countsOf(run->receipt), countsOf(*receipt));
        const auto is = firstOf(*held.connection, run->asAt, 100);
        std::vector<std::string> joiners;
        std::vector<std::string> leavers;
        for (const Movement& each : run->movements) {
            QVERIFY(!each.reason.isEmpty());
            HarmDays sum;
            for (const MoveLine& line : each.lines) sum = sum + line.days;
            QCOMPARE(sum, each.score - each.prevScore);
            if (each.status == MoveStatus::Leaver) {
                QVERIFY(each.prevRank >= 1 && each.prevRank <= 100 && (each.rank == 0 || each.rank > 100));
                leavers.push_back(each.nominalRef);
            } else {
                QVERIFY(each.status == MoveStatus::Joiner || each.status == MoveStatus::Returner);
                QVERIFY(each.rank >= 1 && each.rank <= 100 && (each.prevRank == 0 || each.prevRank > 100));
                joiners.push_back(each.nominalRef);
            }
        }
        std::sort(joiners.begin(), joiners.end());
        std::sort(leavers.begin(), leavers.end());
        QVERIFY(!joiners.empty() && !leavers.empty());
        QVERIFY(joiners == without(is, was));
        QVERIFY(leavers == without(was, is));

        // As the command line writes it.
        const QJsonObject root = QJsonDocument::fromJson(intake::dryRunJson(*run)).object();
        QVERIFY(root[QStringLiteral("import_id")].isNull());
        const QJsonObject top = root[QStringLiteral("top")].toObject();
        QCOMPARE(top[QStringLiteral("as_at")].toString(), QStringLiteral("2026-10-31"));
        QCOMPARE(top[QStringLiteral("cut_off")].toInt(), 100);
        QCOMPARE(top[QStringLiteral("joiners")].toArray().size(), static_cast<qsizetype>(joiners.size()));
        const QJsonObject leaver = top[QStringLiteral("leavers")].toArray()[0].toObject();
        QCOMPARE(leaver.keys(), (QStringList{QStringLiteral("nominal_ref"), QStringLiteral("prev_rank"),
                                             QStringLiteral("rank"), QStringLiteral("reason")}));

        // Once imported, nobody moves any more.
        const auto again = check(*held.connection, {october});
        QVERIFY(again.has_value());
        QVERIFY(again->movements.empty());
        QCOMPARE(again->rankedBefore, again->rankedAfter);
    }

    /// Another window may have the case open for editing meanwhile; nothing is locked, nothing is logged.
    void besideAnEditor() {
        TemporaryCase held;
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-09"))}));
        auto view = storage::openCase(held.path(), {});
        QVERIFY(view.has_value());
        const QByteArray before = dumpAll(held.path());
        const auto run =
            check(**view, {goldenFolder(QStringLiteral("2026-10"))}, *Date::fromYmd(2026, 9, 30), {}, {}, 10);
        QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().text));
        QCOMPARE(run->asAt, *Date::fromYmd(2026, 9, 30));
        QCOMPARE(run->cutOff, 10);
        for (const Movement& each : run->movements) QVERIFY(each.rank <= 10 || each.prevRank <= 10);
        QCOMPARE(dumpAll(held.path()), before);
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-10"))}).has_value());
    }

    void emptyCaseAndNoReports() {
        TemporaryCase held;
        const auto first = check(*held.connection, {goldenFolder(QStringLiteral("2026-08"))});
        QVERIFY(first.has_value());
        QCOMPARE(first->rankedBefore, 0);
        QCOMPARE(first->movements.size(), 100u);
        for (const Movement& each : first->movements) QCOMPARE(each.status, MoveStatus::Joiner);
        const QString persons = held.folder() + QStringLiteral("/persons.csv");
        writeFile(persons, QByteArray(kPersonsHeader) + "N1,,A,B,,M,,,,\n");
        const auto none = check(*held.connection, {persons});
        QVERIFY(none.has_value());
        QVERIFY(!none->noList.isEmpty());
        QCOMPARE(none->receipt.files[0].inserted, 1);
        QVERIFY(!intake::dryRunJson(*none).contains("\"top\""));
    }

    void withASpec() {
        TemporaryCase held;
        const QString flat = held.folder() + QStringLiteral("/flat.csv");
        writeFile(flat,
                  QByteArray(kFlatHeader).replace("Relationship\n", "Relationship;Hair\n") +
                      "C1;Threats to kill;003/01;03/02/2026;Live;S1;Smith;31/01/1980;V1;Jones;partner;red\n"
                      "C2;Threats to kill;003/01;33/02/2026;Live;S2;Grey;;;;;grey\n");
        const auto run = check(*held.connection, {flat}, *Date::fromYmd(2026, 2, 28), spec({flatSource()}));
        QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().text));
        QVERIFY(addsUp(run->receipt));
        QCOMPARE(run->receipt.rejectedRows(), 2); // the crime and its link
        const auto names = [&](SpecFinding::Kind kind) {
            return std::count_if(run->findings.begin(), run->findings.end(),
                                 [&](const SpecFinding& each) { return each.kind == kind; });
        };
        QCOMPARE(names(SpecFinding::Kind::New), 1);       // a column that was not there
        QCOMPARE(names(SpecFinding::Kind::BadValues), 1); // a date that is none
        QVERIFY(intake::dryRunJson(*run).contains("Hair"));
    }

    void refusedAndCancelled() {
        TemporaryCase held;
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-08"))}));
        const QByteArray before = dumpAll(held.path());
        const auto missing = check(*held.connection, {held.folder() + QStringLiteral("/missing")});
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().kind, ErrorKind::Unreadable);
        QStringList stages;
        for (int wait = 0; wait < 60; wait += 3) {
            std::stop_source stop;
            int seen = 0;
            WorkContext context;
            context.stop = stop.get_token();
            QElapsedTimer since;
            context.report = [&](const Progress& progress) {
                if (seen++ != wait) return;
                stages.append(progress.stage);
                since.start();
                stop.request_stop();
            };
            const auto run =
                check(*held.connection, {goldenFolder(QStringLiteral("2026-10"))}, {}, {}, context);
            if (run.has_value()) break;
            QCOMPARE(run.error().kind, ErrorKind::Cancelled);
            QVERIFY2(since.elapsed() < 300, qPrintable(stages.back() + QString::number(since.elapsed())));
        }
        QVERIFY(!stages.isEmpty());
        QCOMPARE(dumpAll(held.path()), before);
    }
};

QTEST_GUILESS_MAIN(TestDryRun)
#include "tst_dry_run.moc"
