// SPDX-License-Identifier: GPL-3.0-or-later
// How a set of files would be imported: standard, by a saved specification, by a guess; and that a guessed
// specification gives the golden ranking, whatever dress the extract wears.
#include "models/harm/ranking.h"
#include "models/intake/plan.h"
#include "models/specs/specs.h"
#include "tests/golden/flat-dress/dresses.h"
#include "tests/intake/intake_fixture.h"

#include <QRegularExpression>

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

const GoldenState& october() {
    static const GoldenState state =
        goldenState({QStringLiteral("2026-08"), QStringLiteral("2026-09"), QStringLiteral("2026-10")});
    return state;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QByteArray rankingOf(TemporaryCase& held, Date asAt) {
    auto columns = held.connection->suspects().loadColumns({});
    if (!columns) return columns.error().text.toUtf8();
    const auto ranking = harm::rank(*columns, builtInProfile(), asAt);
    return ranking ? QByteArray::fromStdString(harm::rankingCsv(**ranking)) : ranking.error().text.toUtf8();
}

Result<ImportReceipt> importBy(TemporaryCase& held, const intake::ImportPlan& plan) {
    intake::ImportRequest request;
    request.paths = plan.files;
    request.spec = plan.spec;
    request.user = QStringLiteral("tester");
    return intake::importExtract(*held.connection, request, {});
}

QString textOf(const std::vector<QString>& sentences) {
    QString out;
    for (const QString& s : sentences) out += s + QLatin1Char('\n');
    return out;
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString in(const QString& name) const { return m_dir.filePath(name); }

private Q_SLOTS:
    void golden_data() {
        QTest::addColumn<int>("which");
        for (int i = 0; i < kDresses; ++i) QTest::addRow("dress %d", i + 1) << i;
    }
    void golden() {
        QFETCH(int, which);
        QTemporaryDir folder;
        const DressedExtract dressed = dressOf(which, october(), folder.path());
        TemporaryCase held;
        const auto plan = intake::planImport(*held.connection, dressed.files, std::nullopt, {});
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().text));
        QCOMPARE(plan->from, intake::ImportPlan::From::Guessed);
        QVERIFY2(plan->obstacles.empty(), qPrintable(textOf(plan->obstacles)));
        QVERIFY(plan->guess.sure);
        // What is guessed is not called wrong by the check of the same files.
        for (const SpecFinding& finding : specs::checkSpec(plan->spec, plan->profiles))
            QVERIFY2(!finding.blocking, qPrintable(finding.text));

        const auto receipt = importBy(held, *plan);
        QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().text));
        QString rejects;
        for (std::size_t i = 0; i < std::min<std::size_t>(receipt->rejects.size(), 5); ++i)
            rejects += receipt->rejects[i].message + QLatin1Char('\n');
        // The golden events file names crimes and people that were never delivered; nothing else is rejected.
        if (which != 4) QVERIFY2(receipt->rejects.empty(), qPrintable(rejects));
        for (const FileReceipt& f : receipt->files)
            QCOMPARE(f.rowsRead, f.inserted + f.updated + f.unchanged + f.rejected);
        QCOMPARE(rankingOf(held, *Date::fromYmd(2026, 10, 31)),
                 contents(goldenFolder(QStringLiteral("expected/ranking-2026-10-31.csv"))));
    }

    void standardNeedsNoSpec() {
        TemporaryCase held;
        const auto plan =
            intake::planImport(*held.connection, {goldenFolder(QStringLiteral("2026-10"))}, std::nullopt, {});
        QVERIFY(plan.has_value());
        QCOMPARE(plan->from, intake::ImportPlan::From::Standard);
        QCOMPARE(plan->files.size(), 4);
        QVERIFY(plan->obstacles.empty());
        QVERIFY(plan->profiles.empty());
    }

    void standardColumnsGuessedAreStandard() {
        const auto plan = intake::planFiles({goldenFolder(QStringLiteral("2026-09"))}, std::nullopt, {});
        QVERIFY(plan.has_value());
        QVERIFY2(plan->obstacles.empty(), qPrintable(textOf(plan->obstacles)));
        QCOMPARE(plan->spec.sources.size(), std::size_t{4});
        for (const SourceRule& source : plan->spec.sources) {
            QCOMPARE(source.targets.size(), std::size_t{1});
            for (const FieldRule& field : source.targets.front().fields)
                QCOMPARE(field.columns, std::vector<std::string>{field.field});
            QCOMPARE(source.targets.front().fields.size(), source.columns.size());
        }
    }

    void nextMonthBySavedSpec() {
        TemporaryCase held;
        writeFile(in(QStringLiteral("may/Crimes 2026-05.csv")), flat("13/04/2026", ";"));
        const auto first =
            intake::planImport(*held.connection, {in(QStringLiteral("may"))}, std::nullopt, {});
        QVERIFY(first.has_value());
        QVERIFY2(first->obstacles.empty(), qPrintable(textOf(first->obstacles)));
        QVERIFY(held.connection->specs()
                    .save(QStringLiteral("monthly"), specs::specJson(first->spec))
                    .has_value());

        // Only ambiguous dates now, another delimiter, a column more: the saved answer holds.
        QByteArray june = flat("03/04/2026", ",");
        june.replace("\n", ",more\n");
        june.replace("Victim URN,more", "Victim URN,Tasking");
        writeFile(in(QStringLiteral("june/Crimes 2026-06.csv")), june);
        const auto second =
            intake::planImport(*held.connection, {in(QStringLiteral("june"))}, std::nullopt, {});
        QVERIFY(second.has_value());
        QCOMPARE(second->from, intake::ImportPlan::From::Saved);
        QCOMPARE(second->spec.name, QStringLiteral("monthly"));
        QCOMPARE(second->spec.version, 1);
        QCOMPARE(second->spec.sources.front().format.delimiter, ',');
        QVERIFY2(second->obstacles.empty(), qPrintable(textOf(second->obstacles)));
        QVERIFY(hasFinding(*second, SpecFinding::Kind::New, "Tasking"));
        QVERIFY(hasFinding(*second, SpecFinding::Kind::Format, ""));
        const auto receipt = importBy(held, *second);
        QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().text));
        QVERIFY(receipt->rejects.empty());
        const auto columns = held.connection->suspects().loadColumns({});
        QCOMPARE((*columns)->crimeCount(), std::size_t{2});
        QCOMPARE((*columns)->personCount(), std::size_t{4});
        const auto crime = harm::crimeByNo(**columns, "1/26");
        QVERIFY(crime.has_value());
    }

    void savedSpecWithAMissingColumnGivesWayToAGuess() {
        TemporaryCase held;
        writeFile(in(QStringLiteral("a/Crimes.csv")), flat("13/04/2026", ";"));
        const auto first = intake::planImport(*held.connection, {in(QStringLiteral("a"))}, std::nullopt, {});
        QVERIFY(held.connection->specs()
                    .save(QStringLiteral("monthly"), specs::specJson(first->spec))
                    .has_value());
        QByteArray renamed = flat("13/04/2026", ";");
        renamed.replace("Crime No;", "Crime Number;");
        writeFile(in(QStringLiteral("b/Crimes.csv")), renamed);
        const auto plan = intake::planImport(*held.connection, {in(QStringLiteral("b"))}, std::nullopt, {});
        QVERIFY(plan.has_value());
        QCOMPARE(plan->from, intake::ImportPlan::From::Guessed);
        // The saved one alone is refused, and says what the column may be called now.
        const auto given = intake::planImport(*held.connection, {in(QStringLiteral("b"))}, first->spec, {});
        QVERIFY(given.has_value());
        QCOMPARE(given->from, intake::ImportPlan::From::Given);
        QCOMPARE(given->obstacles.size(), std::size_t{1});
        QVERIFY2(given->obstacles.front().contains(QStringLiteral("“Crime Number”")),
                 qPrintable(given->obstacles.front()));
    }

    void ambiguousDatesAreAskedAndThenImported() {
        TemporaryCase held;
        writeFile(in(QStringLiteral("c/Crimes.csv")), flat("03/04/2026", ";"));
        auto plan = intake::planImport(*held.connection, {in(QStringLiteral("c"))}, std::nullopt, {});
        QVERIFY(plan.has_value());
        QCOMPARE(plan->obstacles.size(), std::size_t{1});
        QVERIFY2(plan->obstacles.front().contains(QStringLiteral("2 of 2 values")),
                 qPrintable(plan->obstacles.front()));
        const auto refused = importBy(held, *plan);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Unreadable);
        for (TargetRule& target : plan->spec.sources.front().targets)
            for (FieldRule& field : target.fields)
                if (field.field == "reported_on") field.date = DateStyle::MonthFirst;
        const auto answered = intake::planImport(*held.connection, {in(QStringLiteral("c"))}, plan->spec, {});
        QVERIFY2(answered->obstacles.empty(), qPrintable(textOf(answered->obstacles)));
        QVERIFY(importBy(held, *answered).has_value());
        const auto columns = held.connection->suspects().loadColumns({});
        const auto crime = harm::crimeByNo(**columns, "1/26");
        QVERIFY(crime.has_value());
        QCOMPARE(Date::fromDays((*columns)->reportedOn[*crime]), *Date::fromYmd(2026, 3, 4));
    }

    void keyInDoubtIsNoImport() {
        TemporaryCase held;
        QByteArray vague = flat("13/04/2026", ";");
        vague.replace("Crime No;", "Reference;");
        writeFile(in(QStringLiteral("d/Crimes.csv")), vague);
        const auto plan = intake::planImport(*held.connection, {in(QStringLiteral("d"))}, std::nullopt, {});
        QVERIFY(plan.has_value());
        QVERIFY(!plan->guess.sure);
        QCOMPARE(plan->obstacles.size(), std::size_t{1});
        QVERIFY(plan->obstacles.front().contains(QStringLiteral("“Reference”")));
    }

    void filesOfPaths() {
        writeFile(in(QStringLiteral("e/b.CSV")), "x\n");
        writeFile(in(QStringLiteral("e/a.xlsx")), "x\n");
        writeFile(in(QStringLiteral("e/c.zip")), "x\n");
        writeFile(in(QStringLiteral("e/README.txt")), "x\n");
        writeFile(in(QStringLiteral("e/.hidden.csv")), "x\n");
        writeFile(in(QStringLiteral("e/~$a.xlsx")), "x\n");
        writeFile(in(QStringLiteral("e/notes.docx")), "x\n");
        const QString folder = in(QStringLiteral("e"));
        const auto files = intake::sourceFiles({folder, folder + QStringLiteral("/a.xlsx")});
        QVERIFY(files.has_value());
        QCOMPARE(*files, (QStringList{folder + QStringLiteral("/a.xlsx"), folder + QStringLiteral("/b.CSV"),
                                      folder + QStringLiteral("/c.zip")}));
        QDir().mkpath(in(QStringLiteral("empty")));
        for (const QStringList& bad : {QStringList{in(QStringLiteral("no-such"))},
                                       QStringList{in(QStringLiteral("empty"))}, QStringList{}}) {
            const auto none = intake::sourceFiles(bad);
            QVERIFY(!none.has_value());
            QCOMPARE(none.error().kind, ErrorKind::Unreadable);
            QVERIFY(!none.error().text.isEmpty());
        }
    }

    void cancelled() {
        std::stop_source stop;
        stop.request_stop();
        WorkContext context;
        context.stop = stop.get_token();
        const auto plan = intake::planFiles({goldenFolder(QStringLiteral("2026-09"))}, std::nullopt, context);
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
    }

private:
    void writeFile(const QString& path, const QByteArray& bytes) {
        QDir().mkpath(QFileInfo(path).path());
        harmdesk::tests::writeFile(path, bytes);
    }
    static bool hasFinding(const intake::ImportPlan& plan, SpecFinding::Kind kind,
                           const std::string& column) {
        return std::any_of(plan.findings.begin(), plan.findings.end(),
                           [&](const SpecFinding& f) { return f.kind == kind && f.column == column; });
    }
    /// Two crimes, each with a suspect and a victim.
    static QByteArray flat(const char* date, const char* delimiter) {
        QByteArray out =
            QByteArray("Crime No;HO Class;Offence Title;Date Reported;Crime Status;Suspect URN;Suspect "
                       "Surname;Victim URN\n"
                       "1/26;008/06;Assault;DATE;Crimed;N1;Brown;N9\n"
                       "2/26;105/01;Battery;DATE;No Crime;N2;Green;N8\n");
        return out.replace("DATE", date).replace(';', delimiter);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
