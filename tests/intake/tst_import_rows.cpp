// SPDX-License-Identifier: GPL-3.0-or-later
// One row at a time: what is taken, what is rejected, by which code, on which line.
#include "case_dump.h"
#include "intake_fixture.h"

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

const char kPersons[] = "N1,,Smith,Al,1980-01-31,M,W1,Brent,,\nN2,,Jones,Bo,,F,,,,\n";
const char kCrimes[] =
    "C1,008/"
    "06,OF61102,Assault,2026-01-01,NULL,2026-01-02,2026-01-02,1,Brent,530000,177000,,VAWG,ACTIVE,,,,,\n";
const char kCrimeTail[] =
    ",008/06,OF61102,Assault,2026-01-01,NULL,2026-01-02,2026-01-02,1,Brent,1,2,,VAWG,ACTIVE,,,,,\n";

void writeBase(const QString& folder) {
    writeFile(folder + QStringLiteral("/persons.csv"), QByteArray(kPersonsHeader) + kPersons);
    writeFile(folder + QStringLiteral("/crimes.csv"), QByteArray(kCrimesHeader) + kCrimes);
}

} // namespace

class TestImportRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Every code in every file: the row alone is left out.
    void rejected_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* file, const char* bytes, const char* field,
                            const char* code) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(bytes)
                                << QString::fromLatin1(field) << QString::fromLatin1(code);
        };
        row("person without ref", "persons.csv", ",,Smith,Al,,M,,,,", "nominal_ref", "missing_key");
        row("person with a blank ref", "persons.csv", "  ,,Smith,Al,,M,,,,", "nominal_ref", "missing_key");
        row("date of birth", "persons.csv", "N9,,Smith,Al,31/01/1980,M,,,,", "date_of_birth", "bad_date");
        row("no such day", "persons.csv", "N9,,Smith,Al,1981-02-29,M,,,,", "date_of_birth", "bad_date");
        row("sex", "persons.csv", "N9,,Smith,Al,,male,,,,", "sex", "bad_value");
        row("ethnicity", "persons.csv", "N9,,Smith,Al,,M,British,,,", "ethnicity", "bad_value");
        row("person status", "persons.csv", "N9,,Smith,Al,,M,,,JAILED,", "status", "bad_value");
        row("status from", "persons.csv", "N9,,Smith,Al,,M,,,WANTED,NULL", "status_from", "bad_date");
        row("too few fields", "persons.csv", "N9,,Smith", "", "bad_shape");
        row("too many fields", "persons.csv", "N9,,Smith,Al,,M,,,,,,", "", "bad_shape");
        row("text after quote", "persons.csv", "N9,,\"Smith\"s,Al,,M,,,,", "", "bad_shape");
        row("quote never closed", "persons.csv", "N9,,\"Smith,Al,,M,,,,", "", "bad_shape");
        row("crime without number", "crimes.csv", ",,,,,,,,,,,,,,ACTIVE,,,,,", "crime_no", "missing_key");
        row("committed", "crimes.csv", "C9,,,,NULL,,,,,,,,,,ACTIVE,,,,,", "committed_from", "bad_date");
        row("null in small letters", "crimes.csv", "C9,,,,,null,,,,,,,,,ACTIVE,,,,,", "committed_to",
            "bad_date");
        row("reported", "crimes.csv", "C9,,,,,,2026-1-1,,,,,,,,ACTIVE,,,,,", "reported_on", "bad_date");
        row("offences in words", "crimes.csv", "C9,,,,,,,,two,,,,,,ACTIVE,,,,,", "offences", "bad_number");
        row("offences with a fraction", "crimes.csv", "C9,,,,,,,,1.0,,,,,,ACTIVE,,,,,", "offences",
            "bad_number");
        row("no offences", "crimes.csv", "C9,,,,,,,,0,,,,,,ACTIVE,,,,,", "offences", "bad_value");
        row("too many offences", "crimes.csv", "C9,,,,,,,,10001,,,,,,ACTIVE,,,,,", "offences", "bad_value");
        row("beyond numbers", "crimes.csv", "C9,,,,,,,,99999999999,,,,,,ACTIVE,,,,,", "offences",
            "bad_number");
        row("easting", "crimes.csv", "C9,,,,,,,,,,TQ,,,,ACTIVE,,,,,", "easting", "bad_number");
        row("northing", "crimes.csv", "C9,,,,,,,,,,1, 2,,,ACTIVE,,,,,", "northing", "bad_number");
        row("record status", "crimes.csv", "C9,,,,,,,,,,,,,,OPEN,,,,,", "status", "bad_value");
        row("no record status", "crimes.csv", "C9,,,,,,,,,,,,,,,,,,,", "status", "bad_value");
        row("outcome in words", "crimes.csv", "C9,,,,,,,,,,,,,,ACTIVE,NFA,,,,", "outcome_type", "bad_number");
        row("outcome 23", "crimes.csv", "C9,,,,,,,,,,,,,,ACTIVE,23,,,,", "outcome_type", "bad_value");
        row("outcome 0", "crimes.csv", "C9,,,,,,,,,,,,,,ACTIVE,0,,,,", "outcome_type", "bad_value");
        row("outcome date", "crimes.csv", "C9,,,,,,,,,,,,,,ACTIVE,16,soon,,,", "outcome_on", "bad_date");
        row("statement", "crimes.csv", "C9,,,,,,,,,,,,,,ACTIVE,,,,,2026-00-10", "statement_on", "bad_date");
        row("link without crime", "links.csv", ",N1,SUSPECT,", "crime_no", "missing_key");
        row("link without person", "links.csv", "C1,,SUSPECT,", "nominal_ref", "missing_key");
        row("link without role", "links.csv", "C1,N1,,", "role", "missing_key");
        row("role", "links.csv", "C1,N1,OFFENDER,", "role", "bad_value");
        row("link to no crime", "links.csv", "C9,N1,SUSPECT,", "crime_no", "orphan");
        row("link to no person", "links.csv", "C1,N9,SUSPECT,", "nominal_ref", "orphan");
        row("event without person", "events.csv", ",ARREST,2026-01-01,,C1,", "nominal_ref", "missing_key");
        row("event kind", "events.csv", "N1,PARTY,2026-01-01,,C1,", "event", "bad_value");
        row("no event kind", "events.csv", "N1,,2026-01-01,,C1,", "event", "bad_value");
        row("event date", "events.csv", "N1,BAIL,today,,C1,", "event_on", "bad_date");
        row("until", "events.csv", "N1,BAIL,2026-01-01,later,C1,", "until", "bad_date");
        row("event of no person", "events.csv", "N9,BAIL,2026-01-01,,C1,", "nominal_ref", "orphan");
        row("event of no crime", "events.csv", "N1,BAIL,2026-01-01,,C9,", "crime_no", "orphan");
        row("event row short", "events.csv", "N1,BAIL,2026-01-01", "", "bad_shape");
    }
    void rejected() {
        QFETCH(QString, file);
        QFETCH(QByteArray, row);
        QFETCH(QString, field);
        QFETCH(QString, code);
        TemporaryCase held;
        writeBase(held.folder());
        const QString path = held.folder() + QLatin1Char('/') + file;
        QByteArray bytes = file == QLatin1String("links.csv") ? QByteArray(kLinksHeader) + "C1,N1,SUSPECT,\n"
                           : file == QLatin1String("events.csv")
                               ? QByteArray(kEventsHeader) + "N1,ARREST,2026-01-01,,,\n"
                           : file == QLatin1String("crimes.csv") ? QByteArray(kCrimesHeader) + kCrimes
                                                                 : QByteArray(kPersonsHeader) + kPersons;
        const std::int64_t line = bytes.count('\n') + 1;
        const std::int64_t good = line - 2;
        bytes += row + '\n';
        writeFile(path, bytes);
        const auto receipt = held.import({held.folder()});
        QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().text));
        QCOMPARE(receipt->rejects.size(), 1u);
        const RejectedRow& reject = receipt->rejects.front();
        QCOMPARE(reject.file, path);
        QCOMPARE(reject.line, line);
        QCOMPARE(reject.field, field);
        QCOMPARE(reject.code, code);
        QVERIFY(reject.message.endsWith(QLatin1Char('.')));
        for (const FileReceipt& f : receipt->files) {
            if (f.path != path) continue;
            QCOMPARE(f.inserted, good);
            QCOMPARE(f.rejected, 1);
        }
    }

    void values() {
        TemporaryCase held;
        writeFile(held.folder() + QStringLiteral("/persons.csv"),
                  QByteArray(kPersonsHeader) +
                      "N1,12/3A,O'Neil,\"Al, Bo\",1980-01-31,M,W1,Brent,SERVING,2026-02-01\nN2,,,,,,,,,\n");
        QByteArray header(kCrimesHeader);
        header.replace("\n", ",urn,incident_ref\n");
        writeFile(held.folder() + QStringLiteral("/crimes.csv"),
                  header +
                      "C1,008/"
                      "06,OF61102,Assault,2026-01-01,NULL,2026-01-02,2026-01-03,4,Brent,530000,-5,\"x\r\ny\","
                      "VAWG;DA,TRANSFERRED,16,2026-02-01,DC A,CID,2026-01-05,1A.1,I-7\n"
                      "C2,,,,,2026-01-09,,,,,,,,,ACTIVE,,,,,,,\n");
        const auto receipt = held.import({held.folder()});
        QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().text));
        QVERIFY(receipt->rejects.empty());
        QCOMPARE(
            dumpMeaning(held.path()),
            QByteArray(
                "N1|12/3A|O'Neil|Al, Bo|3682|1|W1|Brent|2|20485|\n"
                "N2||||NULL|0|NULL|NULL|0|NULL|\n"
                "C1|1A.1|008/06|OF61102|Assault|20454|NULL|20455|20456|4|Brent|530000|-5|x\r\ny|VAWG;DA|2|16|"
                "20485|DC A|CID|20458|I-7|\n"
                "C2|||||NULL|20462|NULL|NULL|1|NULL|NULL|NULL|NULL|NULL|0|0|NULL||NULL|NULL||\n"));
    }

    void columnOrderIsFree() {
        TemporaryCase held;
        writeFile(held.folder() + QStringLiteral("/persons.csv"),
                  "surname,nominal_ref,status_from,status,home_borough,ethnicity,sex,date_of_birth,forenames,"
                  "pnc_id\n"
                  "Smith,N1,,WANTED,Brent,W1,F,1990-05-05,Al,1/1\n");
        QVERIFY(held.import({held.folder()}));
        QCOMPARE(dumpMeaning(held.path()), QByteArray("N1|1/1|Smith|Al|7429|2|W1|Brent|1|NULL|\n"));
    }

    void replacedUnchangedInserted() {
        TemporaryCase held;
        writeBase(held.folder());
        writeFile(held.folder() + QStringLiteral("/links.csv"),
                  QByteArray(kLinksHeader) + "C1,N1,SUSPECT,\nC1,N2,VICTIM,stranger\n");
        writeFile(held.folder() + QStringLiteral("/events.csv"),
                  QByteArray(kEventsHeader) + "N1,BAIL,2026-01-05,2026-04-05,C1,x\n");
        QVERIFY(held.import({held.folder()}));

        writeFile(held.folder() + QStringLiteral("/persons.csv"),
                  QByteArray(kPersonsHeader) +
                      "N1,,Smith,Al,1980-01-31,M,W1,Camden,,\nN2,,Jones,Bo,,F,,,,\nN3,,New,Cy,,F,,,,\n");
        writeFile(held.folder() + QStringLiteral("/links.csv"),
                  QByteArray(kLinksHeader) + "C1,N1,SUSPECT,\nC1,N1,ARRESTED,\nC1,N2,VICTIM,partner\nC1,N2,"
                                             "VICTIM,partner\nC1,N3,VICTIM,\n");
        writeFile(held.folder() + QStringLiteral("/events.csv"),
                  QByteArray(kEventsHeader) +
                      "N1,BAIL,2026-01-05,2026-04-05,C1,x\nN1,BAIL,2026-01-05,2026-05-05,C1,x\n"
                      "N1,BAIL,2026-01-05,2026-05-05,C1,x\n");
        const auto receipt = held.import({held.folder()});
        QVERIFY(receipt.has_value());
        const auto is = [&](std::size_t file, int inserted, int updated, int unchanged) {
            const FileReceipt& f = receipt->files[file];
            return f.inserted == inserted && f.updated == updated && f.unchanged == unchanged &&
                   f.rejected == 0;
        };
        QVERIFY(is(0, 1, 1, 1));
        QVERIFY(is(1, 0, 0, 1));
        QVERIFY(is(2, 2, 1, 2));
        QVERIFY(is(3, 1, 0, 2));
        // A changed row says where it now comes from; an unchanged one still says where it first came from.
        QCOMPARE(dump(held.path(), {"SELECT nominal_ref, file_id, line FROM person ORDER BY id"}),
                 QByteArray("N1|5|2|\nN2|1|3|\nN3|5|4|\n"));
        QCOMPARE(dump(held.path(), {"SELECT role, person_id, file_id, line FROM link ORDER BY 1, 2"}),
                 QByteArray("0|1|3|2|\n1|1|7|3|\n4|2|7|4|\n4|3|7|6|\n"));
    }

    void unmappedCountsCrimesNotRows() {
        TemporaryCase held;
        QByteArray crimes(kCrimesHeader);
        const QByteArray unknown = ",,,Jaywalking,,,2026-01-02,,1,,,,,,ACTIVE,,,,,\n";
        crimes += "C1" + unknown + "C2" + unknown + "C2" + unknown + "C3" + QByteArray(kCrimeTail) + "C3" +
                  unknown + "C1" + QByteArray(kCrimeTail);
        writeFile(held.folder() + QStringLiteral("/crimes.csv"), crimes);
        const auto receipt = held.import({held.folder()});
        QVERIFY(receipt.has_value());
        QCOMPARE(receipt->unmapped.size(), 1u);
        QCOMPARE(receipt->unmapped[0].crimes, 2); // C2 once, C3 as it stands at the end, C1 no longer
    }

    void valueInMessageIsShort() {
        TemporaryCase held;
        writeFile(held.folder() + QStringLiteral("/persons.csv"),
                  QByteArray(kPersonsHeader) + "N1,,A,B," + QByteArray(100000, 'x') + ",M,,,,\n");
        const auto receipt = held.import({held.folder()});
        QVERIFY(receipt.has_value());
        QVERIFY(receipt->rejects.at(0).message.size() < 200);
    }
};

QTEST_GUILESS_MAIN(TestImportRows)
#include "tst_import_rows.moc"
