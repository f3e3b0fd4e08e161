// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of files that are not as they were when the specification was saved.
#include "models/sources/sources.h"
#include "models/specs/source_match.h"
#include "models/specs/specs.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace harmdesk;
using Kind = SpecFinding::Kind;

namespace {

const char kMay[] = "Crime No,HO Class,Offence Title,Date Reported,Easting,Crime Status,Officer\n"
                    "1/26,008/06,Assault,25/04/2026,530000,Crimed,A\n"
                    "2/26,105/01,Battery,13/05/2026,531000,No Crime,B\n";

SourceProfile profiled(const QByteArray& csv, const char* name = "crimes 2026-05.csv") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) qFatal("not written");
    file.close();
    return *specs::profileSource(path, sources::standardFormat(), {});
}

ImportSpec maySpec() {
    return specs::guessSpec({profiled(kMay)}).spec;
}

const SpecFinding* find(const std::vector<SpecFinding>& findings, Kind kind) {
    for (const SpecFinding& f : findings)
        if (f.kind == kind) return &f;
    return nullptr;
}

std::vector<SpecFinding> checked(const char* was, const char* is) {
    QByteArray june(kMay);
    june.replace(was, is);
    return specs::checkSpec(maySpec(), {profiled(june, "crimes 2026-06.csv")});
}

} // namespace

class TestCheckSpec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameFileHasNoFindings() { QVERIFY(specs::checkSpec(maySpec(), {profiled(kMay)}).empty()); }

    void missingColumn() {
        const auto findings = checked("Date Reported", "Reported Date");
        const SpecFinding* gone = find(findings, Kind::Missing);
        QVERIFY(gone && gone->blocking);
        QCOMPARE(gone->column, std::string("Date Reported"));
        QCOMPARE(gone->field, std::string("reported_on"));
        QVERIFY(gone->text.contains(QStringLiteral("“Reported Date”"))); // perhaps renamed
        const SpecFinding* added = find(findings, Kind::New);
        QVERIFY(added && !added->blocking);
    }
    void columnThatNothingUsed() {
        ImportSpec spec = maySpec();
        spec.sources.front().columns.push_back("Shoe Size");
        const auto findings = specs::checkSpec(spec, {profiled(kMay)});
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().kind, Kind::Missing);
        QVERIFY(!findings.front().blocking);
    }
    void movedColumns() {
        const auto findings = checked("Crime No,HO Class,", "HO Class,Crime No,");
        const SpecFinding* moved = find(findings, Kind::Moved);
        QVERIFY(moved && !moved->blocking);
    }
    void newValues() {
        const auto findings = checked("No Crime", "Mislaid");
        const SpecFinding* value = find(findings, Kind::NewValue);
        QVERIFY(value && value->blocking);
        QCOMPARE(value->values, 1);
        QVERIFY(value->text.contains(QStringLiteral("“Mislaid” (1)")));
    }
    void badDates() {
        const auto findings = checked("13/05/2026", "31/02/2026");
        const SpecFinding* bad = find(findings, Kind::BadValues);
        QVERIFY(bad);
        QCOMPARE(bad->field, std::string("reported_on"));
        QCOMPARE(bad->values, 1);
        QVERIFY(!bad->blocking);
        QVERIFY2(bad->text.contains(QStringLiteral("line 3")), qPrintable(bad->text));
    }
    void anotherOrderOfDates() {
        QByteArray june(kMay);
        june.replace("25/04/2026", "04/25/2026").replace("13/05/2026", "05/06/2026");
        const auto findings = specs::checkSpec(maySpec(), {profiled(june)});
        const SpecFinding* bad = find(findings, Kind::BadValues);
        QVERIFY(bad && bad->blocking);
        QVERIFY(bad->text.contains(QStringLiteral("month first")));
    }
    void badNumbersAndKeys() {
        const auto numbers = checked("531000", "north");
        QCOMPARE(find(numbers, Kind::BadValues)->field, std::string("easting"));
        const auto keys = checked("2/26", "");
        QCOMPARE(find(keys, Kind::BadValues)->field, std::string("crime_no"));
        QVERIFY(!find(keys, Kind::BadValues)->blocking);
    }
    void undecided() {
        ImportSpec spec = maySpec();
        for (FieldRule& rule : spec.sources.front().targets.front().fields)
            if (rule.field == "reported_on") rule.date = DateStyle::Unknown;
        const auto findings = specs::checkSpec(spec, {profiled(kMay)});
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().kind, Kind::Undecided);
        QVERIFY(findings.front().blocking);
        auto& fields = spec.sources.front().targets.front().fields;
        std::erase_if(fields, [](const FieldRule& r) { return r.field == "crime_no"; });
        QCOMPARE(specs::checkSpec(spec, {profiled(kMay)}).size(),
                 std::size_t{2}); // the date, and the key without a column
    }
    void filesAndSources() {
        const auto unknown = specs::checkSpec(maySpec(), {profiled("x,y\n1,2\n", "other.csv")});
        QVERIFY(find(unknown, Kind::UnknownFile)->blocking);
        QVERIFY(!find(unknown, Kind::NoFile)->blocking);
    }
    void formats() {
        SourceProfile june = profiled(kMay);
        june.format.delimiter = ';';
        auto findings = specs::checkSpec(maySpec(), {june});
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().kind, Kind::Format);
        QVERIFY(!findings.front().blocking);
        // ASCII reads the same in both encodings; a letter beyond it does not.
        june = profiled(kMay);
        june.format.encoding = TextEncoding::Windows1252;
        QVERIFY(!specs::checkSpec(maySpec(), {june}).front().blocking);
        june.columns.back().samples.push_back("Ren\xc3\xa9");
        QVERIFY(specs::checkSpec(maySpec(), {june}).front().blocking);
    }

    void patterns() {
        using specs::fitsPattern;
        QVERIFY(fitsPattern("Crimes_*.csv", QStringLiteral("/a/b/crimes_2026-10.CSV")));
        QVERIFY(fitsPattern("c?imes*", QStringLiteral("crimes")));
        QVERIFY(!fitsPattern("Crimes_*.csv", QStringLiteral("/Crimes_1/persons.csv")));
        QVERIFY(!fitsPattern("", QStringLiteral("a.csv")));
        QVERIFY(!fitsPattern("*a*b*c", QStringLiteral("aabb")));
        // No pattern takes more than a moment.
        QVERIFY(!fitsPattern(std::string(60, '*').append("x"), QString(20'000, QLatin1Char('a'))));
        QCOMPARE(specs::namePattern(QStringLiteral("/x/Crimes_2026-10.csv")), std::string("Crimes_*.csv"));
        QCOMPARE(specs::namePattern(QStringLiteral("VAWG Oct 2026 v2.xlsx")), std::string("VAWG * v*.xlsx"));
        QCOMPARE(specs::namePattern(QStringLiteral("2026-10.csv")), std::string());
        QCOMPARE(specs::namePattern(QStringLiteral("Octopus.csv")), std::string("Octopus.csv"));
        QCOMPARE(specs::baseName(QStringLiteral("/x/Crimes_2026-10.csv")), std::string("Crimes"));
        QCOMPARE(specs::baseName(QStringLiteral("2026-10.csv")), std::string("2026-10"));
    }
    void sourceByNameThenByColumns() {
        ImportSpec spec = maySpec();
        const std::vector<std::string> columns = spec.sources.front().columns;
        QCOMPARE(specs::sourceFor(spec, QStringLiteral("anything.csv"), columns), 0);
        QCOMPARE(specs::sourceFor(spec, QStringLiteral("anything.csv"), {"Crime No", "HO Class"}), -1);
        QCOMPARE(
            specs::sourceFor(spec, QStringLiteral("crimes 2027-01.csv"), {"Crime No", "HO Class", "Officer"}),
            0);
        QCOMPARE(specs::sourceFor(spec, QStringLiteral("crimes 2027-01.csv"), {"a", "b"}), -1);
        spec.sources.push_back(spec.sources.front());
        spec.sources.back().pattern = "other*";
        QCOMPARE(specs::sourceFor(spec, QStringLiteral("other.csv"), columns), 1);
        QCOMPARE(specs::sourceFor(spec, QStringLiteral("crimes 1.csv"), columns), 0);
        QCOMPARE(specs::sourceFor(ImportSpec{}, QStringLiteral("a.csv"), columns), -1);
    }
};

QTEST_GUILESS_MAIN(TestCheckSpec)
#include "tst_check_spec.moc"
