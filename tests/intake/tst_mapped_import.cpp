// SPDX-License-Identifier: GPL-3.0-or-later
// Imports by a specification: flat files, several files, rows that fill a part of the fields, refusals.
#include "case_dump.h"
#include "spec_fixture.h"

#include <QElapsedTimer>

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

QByteArray one(const QString& path, const char* sql) {
    return dump(path, {sql});
}

} // namespace

class TestMappedImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flatFile() {
        TemporaryCase held;
        const QString path = held.folder() + QStringLiteral("/flat.csv");
        SourceRule rule = flatSource();
        RowTest test;
        test.column = "Status";
        test.op = RowTest::Op::Is;
        test.values = {"Draft"};
        rule.skip = {test};
        writeFile(path, QByteArray(kFlatHeader) +
                            "C1;Assault;008/06;03/02/2026;Live;S1;Smith;31/01/1980;V1;Jones;partner\n"
                            "C1;Assault;008/06;03/02/2026;Live;S1;Smith;31/01/1980;V2;Brown;stranger\n"
                            "C2;Threats;003/01;04/02/2026;No crime;;;;V1;Jones;\n"
                            "C3;Draft thing;003/01;04/02/2026;Draft;S9;Nobody;;;;\n"
                            "C4;Assault;008/06;31/02/2026;Live;S2;Grey;not known;V3;White;\n"
                            "C5;broken row\n");
        const auto receipt = importWith(held, spec({rule}), {path});
        QVERIFY2(receipt.has_value(), qPrintable(errorOf(receipt)));
        // C4: no such day, no date of birth; its links lead nowhere. The broken record counts once.
        QCOMPARE(countsOf(*receipt), (QStringList{QStringLiteral("persons/suspect 4 1 0 1 2 +1"),
                                                  QStringLiteral("persons/victim 4 3 0 1 0 +0"),
                                                  QStringLiteral("crimes/ 4 2 0 1 1 +0"),
                                                  QStringLiteral("links/suspect 3 1 0 1 1 +0"),
                                                  QStringLiteral("links/victim 4 3 0 0 1 +0")}));
        QVERIFY(addsUp(*receipt));
        QCOMPARE(receipt->spec, QStringLiteral("Made up"));
        QCOMPARE(receipt->specVersion, 1);
        QStringList said;
        for (const RejectedRow& row : receipt->rejects)
            said.append(QStringLiteral("%1 %2 %3").arg(row.line).arg(row.field, row.code));
        QCOMPARE(said,
                 (QStringList{QStringLiteral("6 date_of_birth bad_date"),
                              QStringLiteral("6 reported_on bad_date"), QStringLiteral("6 crime_no orphan"),
                              QStringLiteral("6 crime_no orphan"), QStringLiteral("7  bad_shape")}));
        const RejectedRow& crime = receipt->rejects[1];
        QVERIFY2(crime.message.contains(QStringLiteral("reported_on (column “Reported”) is “31/02/2026”")),
                 qPrintable(crime.message));
        QCOMPARE(crime.kind, FileKind::Crimes);
        QCOMPARE(crime.values.size(), 5u); // the fields that have a rule
        QCOMPARE(crime.values[0].first, std::string("crime_no"));
        QCOMPARE(crime.values[0].second, std::string("C4"));
        QVERIFY(receipt->rejects[4].values.empty());
        for (const FileReceipt& file : receipt->files) {
            QCOMPARE(file.path, path);
            QCOMPARE(file.sha256.size(), 64);
        }
        QCOMPARE(one(held.path(), "SELECT crime_no, status FROM crime ORDER BY 1"),
                 QByteArray("C1|0|\nC2|1|\n"));
        QCOMPARE(one(held.path(),
                     "SELECT c.crime_no, p.nominal_ref, l.role, f.target, l.line FROM link l JOIN "
                     "crime c ON c.id = l.crime_id JOIN person p ON p.id = l.person_id JOIN file f "
                     "ON f.id = l.file_id ORDER BY 1, 2"),
                 QByteArray("C1|S1|0|suspect|2|\nC1|V1|4|victim|2|\nC1|V2|4|victim|3|\nC2|V1|4|victim|4|\n"));
        QVERIFY(held.connection->verify()->empty());

        // Once more: nothing changes, and the case says which files were confirmed.
        const auto again = importWith(held, spec({rule}), {path});
        QVERIFY(again.has_value());
        for (const FileReceipt& file : again->files) QCOMPARE(file.inserted + file.updated, 0);
        QVERIFY(addsUp(*again));
        QCOMPARE(one(held.path(), "SELECT import_id, on_file, row_count FROM import_confirmed ORDER BY 2"),
                 QByteArray("2|1|1|\n2|2|3|\n2|3|2|\n2|4|1|\n2|5|3|\n"));
        // The receipt as kept.
        const auto kept = held.connection->receipts().receipt(receipt->id);
        QVERIFY(kept.has_value());
        QCOMPARE(countsOf(*kept), countsOf(*receipt));
        const auto same =
            std::find_if(kept->rejects.begin(), kept->rejects.end(),
                         [&](const RejectedRow& row) { return row.field == QLatin1String("reported_on"); });
        QVERIFY(same != kept->rejects.end());
        QCOMPARE(same->values, crime.values);
        QCOMPARE(same->message, crime.message);
        // A dry run counts the same.
        TemporaryCase other;
        const auto dry = importWith(other, spec({rule}), {path}, true);
        QVERIFY(dry.has_value());
        QCOMPARE(countsOf(*dry), countsOf(*receipt));
    }

    /// A field without a rule keeps what the case holds; a column that is empty clears it.
    void partialRowsNeverWipe() {
        TemporaryCase held;
        const QString persons = held.folder() + QStringLiteral("/persons.csv");
        writeFile(persons,
                  QByteArray(kPersonsHeader) + "S1,1/2A,Smith,Al,1980-01-31,M,W1,Brent,WANTED,2026-01-01\n");
        QVERIFY(held.import({persons}));
        const QString crimes = held.folder() + QStringLiteral("/crimes.csv");
        writeFile(crimes,
                  QByteArray(kCrimesHeader) +
                      "C1,008/06,OF61102,Assault,2026-01-01,NULL,2026-02-03,2026-02-03,3,Brent,530000,177000,"
                      "by night,VAWG,ACTIVE,16,2026-03-01,DC A,CID,2026-02-04\n");
        QVERIFY(held.import({crimes}));
        const QByteArray person =
            one(held.path(), "SELECT pnc_id, surname, forenames, date_of_birth, sex, status "
                             "FROM person");
        const QByteArray meaning = dumpMeaning(held.path());
        // The flat file knows neither the given name nor the unit, and says the same of the rest.
        const QString flat = held.folder() + QStringLiteral("/flat.csv");
        writeFile(flat,
                  QByteArray(kFlatHeader) + "C1;Assault;008/06;03/02/2026;Live;S1;Smith;31/01/1980;;;\n");
        const auto same = importWith(held, spec({flatSource()}), {flat});
        QVERIFY2(same.has_value(), qPrintable(errorOf(same)));
        QCOMPARE(countsOf(*same)[0], QStringLiteral("persons/suspect 1 0 0 1 0 +0"));
        QCOMPARE(countsOf(*same)[2], QStringLiteral("crimes/ 1 0 0 1 0 +0"));
        QCOMPARE(
            one(held.path(), "SELECT pnc_id, surname, forenames, date_of_birth, sex, status FROM person"),
            person);
        // A new title alone: the class and everything else stay.
        writeFile(flat, QByteArray(kFlatHeader) + "C1;Worse assault;008/06;03/02/2026;Live;;;;S1;Smythe;\n");
        const auto changed = importWith(held, spec({flatSource()}), {flat});
        QVERIFY(changed.has_value());
        QCOMPARE(countsOf(*changed)[1], QStringLiteral("persons/victim 1 0 1 0 0 +0"));
        QCOMPARE(countsOf(*changed)[2], QStringLiteral("crimes/ 1 0 1 0 0 +0"));
        QByteArray expected = meaning;
        expected.replace("|Smith|", "|Smythe|").replace("|Assault|", "|Worse assault|");
        const auto rows = [](QByteArray text) { return text.split('\n').mid(0, 2); };
        QCOMPARE(rows(dumpMeaning(held.path())), rows(expected));
        // Mapped and empty: gone.
        writeFile(flat, QByteArray(kFlatHeader) + "C1;Worse assault;008/06;;Live;S1;Smythe;;;;\n");
        QVERIFY(importWith(held, spec({flatSource()}), {flat}).has_value());
        QCOMPARE(one(held.path(), "SELECT reported_on, recorded_on IS NULL FROM crime"),
                 QByteArray("NULL|0|\n"));
        QCOMPARE(one(held.path(), "SELECT date_of_birth, sex FROM person"), QByteArray("NULL|1|\n"));
    }

    /// Within one import, full then partial and the other way round: the same.
    void partialAndFullInOneImport() {
        const SourceRule full = source(
            "full", "full*",
            {target(FileKind::Persons, "",
                    {column("nominal_ref", "Ref"), column("surname", "Surname"), column("forenames", "Given"),
                     column("date_of_birth", "Born"), column("sex", "Sex")})});
        const SourceRule part = source(
            "part", "part*",
            {target(FileKind::Persons, "", {column("nominal_ref", "Ref"), column("surname", "Surname")})});
        for (const bool partFirst : {false, true}) {
            TemporaryCase held;
            const QString a = held.folder() + QStringLiteral("/full.csv");
            const QString b = held.folder() + QStringLiteral("/part.csv");
            writeFile(a, "Ref;Surname;Given;Born;Sex\nN1;Smith;Al;31/01/1980;M\n");
            writeFile(b, "Ref;Surname\nN1;Smith\nN2;Jones\n");
            const auto receipt =
                importWith(held, spec({full, part}), partFirst ? QStringList{b, a} : QStringList{a, b});
            QVERIFY2(receipt.has_value(), qPrintable(errorOf(receipt)));
            QVERIFY(addsUp(*receipt));
            QCOMPARE(one(held.path(),
                         "SELECT nominal_ref, surname, forenames, date_of_birth IS NULL, sex FROM person "
                         "ORDER BY 1"),
                     QByteArray("N1|Smith|Al|0|1|\nN2|Jones||1|0|\n"));
        }
    }

    /// Links wait for all persons and crimes, whatever the order of the files; two files that give both are
    /// read twice.
    void orderOfFiles() {
        const auto personsAndLinks = [](const char* name, const char* pattern, const char* crime) {
            return source(name, pattern,
                          {target(FileKind::Links, "",
                                  {column("crime_no", crime), column("nominal_ref", "Ref"),
                                   constant("role", "SUSPECT")},
                                  {filled(crime)}),
                           target(FileKind::Persons, "", {column("nominal_ref", "Ref")}, {filled("Ref")})});
        };
        const SourceRule crimes = source(
            "crimes", "crimes*",
            {target(FileKind::Crimes, "", {column("crime_no", "No")}),
             target(FileKind::Links, "victim",
                    {column("crime_no", "No"), column("nominal_ref", "Victim"), constant("role", "VICTIM")},
                    {filled("Victim")})});
        TemporaryCase held;
        const QString a = held.folder() + QStringLiteral("/people.csv");
        const QString b = held.folder() + QStringLiteral("/crimes.csv");
        writeFile(a, "Ref;Crime\nN1;C1\nN2;\nshort\n");
        writeFile(b, "No;Victim\nC1;N2\nC2;N9\n");
        const ImportSpec both = spec({personsAndLinks("people", "people*", "Crime"), crimes});
        const auto receipt = importWith(held, both, {a, b});
        QVERIFY2(receipt.has_value(), qPrintable(errorOf(receipt)));
        QCOMPARE(countsOf(*receipt),
                 (QStringList{QStringLiteral("persons/ 3 2 0 0 1 +0"), QStringLiteral("links/ 1 1 0 0 0 +0"),
                              QStringLiteral("crimes/ 2 2 0 0 0 +0"),
                              QStringLiteral("links/victim 2 1 0 0 1 +0")}));
        TemporaryCase other;
        const auto turned = importWith(other, both, {b, a});
        QVERIFY(turned.has_value());
        QCOMPARE(dumpMeaning(other.path()), dumpMeaning(held.path()));
        // A file of links alone comes last.
        TemporaryCase third;
        const QString c = third.folder() + QStringLiteral("/links.txt");
        writeFile(c, "No;Ref\nC1;N1\n");
        const auto last = importWith(
            third,
            spec({source("links", "links*",
                         {target(FileKind::Links, "",
                                 {column("crime_no", "No"), column("nominal_ref", "Ref"),
                                  constant("role", "SUSPECT")})}),
                  personsAndLinks("people", "people*", "Crime"),
                  source("crimes", "crimes*", {target(FileKind::Crimes, "", {column("crime_no", "No")})})}),
            {c, a, b});
        QVERIFY2(last.has_value(), qPrintable(errorOf(last)));
        QCOMPARE(last->files.back().path, c);
        QCOMPARE(last->files.back().unchanged + last->files.back().inserted, 1);
    }

    void refusals() {
        TemporaryCase held;
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-09"))}));
        const QByteArray before = dumpAll(held.path());
        const QString flat = held.folder() + QStringLiteral("/flat.csv");
        const auto refused = [&](const ImportSpec& how, const char* word) {
            for (const bool dryRun : {false, true}) {
                const auto receipt = importWith(held, how, {flat}, dryRun);
                QVERIFY2(!receipt.has_value(), word);
                QCOMPARE(receipt.error().kind, ErrorKind::Unreadable);
                QVERIFY2(receipt.error().text.contains(QString::fromUtf8(word)),
                         qPrintable(receipt.error().text));
                QVERIFY2(receipt.error().text.contains(QStringLiteral("Nothing was imported")),
                         qPrintable(receipt.error().text));
                QCOMPARE(dumpAll(held.path()), before);
            }
        };
        writeFile(flat, QByteArray(kFlatHeader).replace("Reported", "Rep. date") +
                            "C1;Assault;008/06;03/02/2026;Live;S1;Smith;31/01/1980;;;\n");
        refused(spec({flatSource()}), "Reported"); // a column that the rules need
        writeFile(flat, QByteArray(kFlatHeader));
        SourceRule undecided = flatSource();
        for (FieldRule& field : undecided.targets[0].fields) field.date = DateStyle::Unknown;
        refused(spec({undecided}), "Reported"); // a date style that is left open
        SourceRule other = flatSource();
        other.pattern = "somewhere else*";
        other.columns = {"Alpha", "Beta"};
        for (TargetRule& each : other.targets)
            for (FieldRule& field : each.fields)
                if (!field.columns.empty()) field.columns = {"Alpha"};
        refused(spec({other}), "flat.csv");
        SourceRule nothing = flatSource();
        nothing.targets.clear();
        refused(spec({nothing}), "flat.csv");
        QVERIFY(QFile::remove(flat));
        refused(spec({flatSource()}), "flat.csv");
        // A file that ends in the middle of a record.
        writeFile(flat, QByteArray(kFlatHeader) +
                            "C1;Assault;008/06;03/02/2026;Live;S1;Smith;31/01/1980;;;\nC2;Thr");
        const auto half = importWith(held, spec({flatSource()}), {flat}, true);
        QVERIFY(half.has_value());
        QCOMPARE(half->rejects.size(), 1u);
        QCOMPARE(half->rejects[0].code, QStringLiteral("bad_shape"));
        QCOMPARE(half->rejects[0].line, 3);
    }

    /// Stopped at any stage, within 100 ms (three times that here: test machines are busy), and as if it had
    /// never begun; read twice or once.
    void cancelled_data() {
        QTest::addColumn<int>("files");
        QTest::newRow("one file") << 1;
        QTest::newRow("two files, read twice") << 2;
    }
    void cancelled() {
        QFETCH(int, files);
        TemporaryCase held;
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-09"))}));
        QStringList paths;
        for (int f = 0; f < files; ++f) {
            QByteArray flat(kFlatHeader);
            for (int i = 0; i < 16000 / files; ++i) {
                const QByteArray n = QByteArray::number(f) + "x" + QByteArray::number(i);
                flat += "F" + n + ";Assault;008/06;03/02/2026;Live;S" + n + ";Smith;31/01/1980;V" + n +
                        ";Jones;partner\n";
            }
            paths.append(held.folder() + QStringLiteral("/flat%1.csv").arg(f));
            writeFile(paths.back(), flat);
        }
        const QByteArray before = dumpAll(held.path());
        QStringList stages;
        for (int wait = 0; wait < 150; wait += 11) {
            std::stop_source stop;
            QElapsedTimer since;
            int seen = 0;
            WorkContext context;
            context.stop = stop.get_token();
            context.report = [&](const Progress& progress) {
                if (seen++ != wait) return;
                stages.append(progress.stage);
                since.start();
                stop.request_stop();
            };
            const auto receipt = importWith(held, spec({flatSource()}), paths, false, context);
            if (receipt.has_value()) break;
            QVERIFY2(since.elapsed() < 300, qPrintable(stages.back() + QString::number(since.elapsed())));
            QCOMPARE(receipt.error().kind, ErrorKind::Cancelled);
            QCOMPARE(dumpAll(held.path()), before);
        }
        QVERIFY(stages.size() >= 4);
        const auto whole = importWith(held, spec({flatSource()}), paths);
        QVERIFY(whole.has_value());
        QVERIFY(addsUp(*whole));
        QVERIFY(whole->rejects.empty());
        for (const FileReceipt& file : whole->files) QCOMPARE(file.rowsRead, 16000 / files);
    }

    /// More rejected rows than are kept with their values: all are listed, and the receipt says so.
    void manyRejects() {
        TemporaryCase held;
        const QString flat = held.folder() + QStringLiteral("/flat.csv");
        const int rows = static_cast<int>(intake::kRejectsWithValues) + 1000;
        QByteArray text(kFlatHeader);
        for (int i = 0; i < rows; ++i)
            text += "C" + QByteArray::number(i) + ";Assault;008/06;never;Live;;;;;;\n";
        writeFile(flat, text);
        const auto receipt = importWith(held, spec({flatSource()}), {flat}, true);
        QVERIFY2(receipt.has_value(), qPrintable(errorOf(receipt)));
        QCOMPARE(receipt->rejects.size(), static_cast<std::size_t>(rows));
        QCOMPARE(receipt->rejects.back().line, rows + 1);
        QVERIFY(!receipt->rejects[intake::kRejectsWithValues - 1].values.empty());
        QVERIFY(receipt->rejects[intake::kRejectsWithValues].values.empty());
        QCOMPARE(receipt->notes.size(), 1u);
    }

    void newUnmappedOffences() {
        TemporaryCase held;
        const QString flat = held.folder() + QStringLiteral("/flat.csv");
        writeFile(flat, QByteArray(kFlatHeader) + "C1;Odd thing;999/99;03/02/2026;Live;;;;;;\n");
        const auto first = importWith(held, spec({flatSource()}), {flat});
        QVERIFY2(first.has_value(), qPrintable(errorOf(first)));
        QCOMPARE(first->unmapped.size(), 1u);
        QVERIFY(first->unmapped[0].isNew);
        writeFile(flat, QByteArray(kFlatHeader) + "C2;Odd thing;999/99;03/02/2026;Live;;;;;;\nC3;Odder "
                                                  "thing;999/99;03/02/2026;Live;;;;;;\n");
        const auto second = importWith(held, spec({flatSource()}), {flat});
        QVERIFY(second.has_value());
        QCOMPARE(second->unmapped.size(), 2u);
        for (const UnmappedOffence& each : second->unmapped)
            QCOMPARE(each.isNew, each.title == "Odder thing");
    }

    void textsOfTheReceipt() {
        TemporaryCase held;
        const QString flat = held.folder() + QStringLiteral("/flat, \"odd\".csv");
        writeFile(flat,
                  QByteArray(kFlatHeader) + "C1;Odd thing;999/99;03/02/2026;Live;;;;;;\n;x;;;Live;;;;;;\n");
        const auto receipt = importWith(held, spec({flatSource()}), {flat});
        QVERIFY2(receipt.has_value(), qPrintable(errorOf(receipt)));
        const QByteArrayList files = intake::receiptFilesCsv(*receipt).split('\n');
        QCOMPARE(files.size(), 7);
        QCOMPARE(files[0].split(',').size(), 15);
        QVERIFY(files[3].startsWith("1,"));
        QVERIFY(
            files[3].contains(",tester,Made up,1,\"" + flat.toUtf8().replace("\"", "\"\"") + "\",,crimes,"));
        QVERIFY(files[3].endsWith(",2,1,0,0,1,0"));
        const QByteArrayList rejects = intake::rejectsCsv(*receipt).split('\n');
        QCOMPARE(rejects.size(), 3);
        QCOMPARE(rejects[0], QByteArray("file,line,kind,field,code,message,state"));
        QVERIFY(rejects[1].contains(",3,crimes,crime_no,missing_key,"));
        QVERIFY(rejects[1].endsWith(",open"));
    }
};

QTEST_GUILESS_MAIN(TestMappedImport)
#include "tst_mapped_import.moc"
