// SPDX-License-Identifier: GPL-3.0-or-later
// Proposing a specification for extracts in the dress of other records systems.
#include "models/sources/sources.h"
#include "models/specs/guess_values.h"
#include "models/specs/specs.h"
#include "models/specs/synonyms_table.h"
#include "tests/golden/flat-dress/dresses.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

std::vector<SourceProfile> profilesOf(const QStringList& files) {
    std::vector<SourceProfile> out;
    for (const QString& file : files) {
        const auto format = sources::detectFormat(file);
        if (!format) qFatal("%s", qPrintable(format.error().text));
        auto profile = specs::profileSource(file, format->format, {});
        if (!profile) qFatal("%s", qPrintable(profile.error().text));
        out.push_back(std::move(*profile));
    }
    return out;
}

QString told(const SpecGuess& guess) {
    QString out;
    for (const ColumnGuess& c : guess.columns)
        out += QStringLiteral("\n%1 [%2] → %3 %4.%5 %6: %7")
                   .arg(c.source)
                   .arg(QString::fromStdString(c.column))
                   .arg(static_cast<int>(c.kind))
                   .arg(QString::fromStdString(c.target), QString::fromStdString(c.field))
                   .arg(c.confidence)
                   .arg(c.reason);
    for (const SpecQuestion& q : guess.questions)
        out += QStringLiteral("\n? %1%2").arg(q.blocking ? QStringLiteral("(blocking) ") : QString(), q.text);
    return out;
}

} // namespace

class TestGuessSpec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dresses_data() {
        QTest::addColumn<int>("which");
        for (int i = 0; i < kDresses; ++i) QTest::addRow("dress %d", i + 1) << i;
    }
    void dresses() {
        QFETCH(int, which);
        QTemporaryDir folder;
        static const GoldenState state =
            goldenState({QStringLiteral("2026-08"), QStringLiteral("2026-09"), QStringLiteral("2026-10")});
        const DressedExtract dressed = dressOf(which, state, folder.path());
        const SpecGuess guess = specs::guessSpec(profilesOf(dressed.files));
        QVERIFY2(guess.sure, qPrintable(told(guess)));
        for (const ColumnGuess& c : guess.columns)
            QVERIFY2(!c.field.empty() && !c.reason.isEmpty(), qPrintable(told(guess)));
    }

    void synonyms() {
        QVERIFY(specs::synonymCount() > 250);
        // Every spelling is written as names are compared: a slip in the table would never be found.
        for (const specs::SynonymLine& line : specs::synonymLines()) {
            const QStringList keys =
                QString::fromLatin1(line.keys.data(), static_cast<qsizetype>(line.keys.size()))
                    .split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QString& key : keys) {
                QCOMPARE(specs::nameKey(key.toStdString()), key.toStdString());
                const auto readings = specs::readName(key.toStdString());
                QVERIFY2(std::any_of(readings.begin(), readings.end(),
                                     [&](const specs::NameReading& r) { return r.meaning == line.meaning; }),
                         qPrintable(key));
            }
        }
        // Every field of the standard extract is known by its own name.
        for (const FileKind kind : {FileKind::Persons, FileKind::Crimes, FileKind::Links, FileKind::Events})
            for (const specs::StandardField& field : specs::standardFields(kind)) {
                const auto readings = specs::readName(field.name);
                QVERIFY2(std::any_of(readings.begin(), readings.end(),
                                     [&](const specs::NameReading& r) {
                                         return specs::fieldOf(r.meaning).field == field.name &&
                                                r.strength >= 60;
                                     }),
                         field.name.c_str());
            }
    }

    void names_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("meaning");
        QTest::addColumn<int>("subject");
        QTest::addColumn<int>("number");
        const auto row = [](const char* name, specs::Meaning m, specs::Subject s = specs::Subject::None,
                            int n = 0) {
            QTest::newRow(name) << QString::fromUtf8(name) << static_cast<int>(m) << static_cast<int>(s) << n;
        };
        using M = specs::Meaning;
        using S = specs::Subject;
        row("CrNo", M::CrimeNo);
        row(" crime_NO. ", M::CrimeNo);
        row("Ethnicity (16+1)", M::Ethnicity);
        row("Suspect Ethnicity (16+1)", M::Ethnicity, S::Suspect);
        row("SuspectURN", M::NominalRef, S::Suspect);
        row("suspect_surname", M::Surname, S::Suspect);
        row("SUSPECTSEX", M::Sex, S::Suspect);
        row("Suspect 2 DOB", M::DateOfBirth, S::Suspect, 2);
        row("Suspect DOB 2", M::DateOfBirth, S::Suspect, 2);
        row("Surname (Victim 1)", M::Surname, S::Victim, 1);
        row("Date of Birth of Victim", M::DateOfBirth, S::Victim);
        row("Victim Nominal Ref", M::NominalRef, S::Victim);
        row("Aggrieved Forename(s)", M::Forenames, S::Victim);
        row("IP DOB", M::DateOfBirth, S::Victim);
        row("Nominal URN", M::NominalRef);
        row("Surname 1", M::Surname, S::None, 1);
        row("Victim/Suspect Relationship", M::Relationship);
        row("DateCommittedFrom", M::CommittedFrom);
        row("Suspect Borough", M::HomeBorough, S::Suspect);
        row("Postcode", M::NoField);
    }
    void names() {
        QFETCH(QString, name);
        QFETCH(int, meaning);
        QFETCH(int, subject);
        QFETCH(int, number);
        const auto readings = specs::readName(name.toStdString());
        QVERIFY(!readings.empty());
        QVERIFY2(std::any_of(readings.begin(), readings.end(),
                             [&](const specs::NameReading& r) {
                                 return static_cast<int>(r.meaning) == meaning &&
                                        static_cast<int>(r.subject) == subject && r.number == number &&
                                        r.strength == readings.front().strength;
                             }),
                 qPrintable(QStringLiteral("first: %1 %2 %3")
                                .arg(static_cast<int>(readings.front().meaning))
                                .arg(static_cast<int>(readings.front().subject))
                                .arg(readings.front().number)));
    }
    void unknownNames() {
        for (const char* name : {"", "  ", "Klasse", "xyz", "Suspect Shoe Size", "Suspect", "***"}) {
            for (const specs::NameReading& r : specs::readName(name)) QVERIFY2(r.strength < 70, name);
        }
    }

    void values_data() {
        QTest::addColumn<int>("meaning");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code"); // "?" = not known
        const auto row = [](specs::Meaning m, const char* text, const char* code) {
            QTest::addRow("%d %s", static_cast<int>(m), text)
                << static_cast<int>(m) << QByteArray(text) << QByteArray(code);
        };
        using M = specs::Meaning;
        row(M::Sex, "Male", "M");
        row(M::Sex, "f", "F");
        row(M::Sex, "M - Male", "M");
        row(M::Sex, "Borough", "?");
        row(M::Role, "Named Suspect", "SUSPECT");
        row(M::Role, "S - Suspect", "SUSPECT");
        row(M::Role, "Informant", "?");
        row(M::CrimeStatus, "No Crime", "CANCELLED");
        row(M::CrimeStatus, "Crimed", "ACTIVE");
        row(M::CrimeStatus, "Withdrawn by victim", "?");
        row(M::OutcomeType, "16", "16");
        row(M::OutcomeType, "16 - Evidential difficulties", "16");
        row(M::OutcomeType, "Outcome Type 1A", "1");
        row(M::OutcomeType, "Charged/Summonsed", "1");
        row(M::OutcomeType, "23", "?");
        row(M::OutcomeType, "0", "?");
        row(M::OutcomeType, "16 Main Street", "16");
        row(M::OutcomeType, "Pending", "");
        row(M::Ethnicity, "W1 - White British", "W1");
        row(M::Ethnicity, "White - Irish", "W2");
        row(M::Ethnicity, "IC3", "?");
        row(M::PersonStatus, "Serving Prisoner", "SERVING");
        row(M::PersonStatus, "Not wanted", "");
        row(M::Event, "Released Under Investigation", "RUI");
    }
    void values() {
        QFETCH(int, meaning);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        const auto known = specs::knownValue(static_cast<specs::Meaning>(meaning), text.toStdString());
        QCOMPARE(QByteArray::fromStdString(known.value_or("?")), code);
    }

    void ambiguousDatesAreABlockingQuestion() {
        const SpecGuess guess =
            guessOf("Crime No,HO Class,Date Reported\n1/26,008/06,03/04/2026\n2/26,008/06,05/05/2026\n");
        QVERIFY(!guess.sure);
        const auto blocking = blockingOf(guess);
        QCOMPARE(blocking.size(), 1);
        QVERIFY2(blocking.front().contains(QStringLiteral("03/04/2026")), qPrintable(blocking.front()));
        QVERIFY(blocking.front().contains(QStringLiteral("3 Apr 2026")));
        QVERIFY(blocking.front().contains(QStringLiteral("4 Mar 2026")));
        QVERIFY(blocking.front().contains(QStringLiteral("1 of 2 values")));
        QCOMPARE(ruleOf(guess, FileKind::Crimes, "reported_on")->date, DateStyle::Unknown);
    }
    void aSiblingColumnIsNamedAndNotTakenForProof() {
        const SpecGuess guess =
            guessOf("Crime No,HO Class,Date Reported,Date Recorded\n1/26,008/06,03/04/2026,25/04/2026\n");
        QVERIFY(!guess.sure);
        QCOMPARE(ruleOf(guess, FileKind::Crimes, "recorded_on")->date, DateStyle::DayFirst);
        QCOMPARE(ruleOf(guess, FileKind::Crimes, "reported_on")->date, DateStyle::Unknown);
        QVERIFY(blockingOf(guess).front().contains(QStringLiteral("day first")));
    }
    void mixedOrdersAreAQuestion() {
        const SpecGuess guess =
            guessOf("Crime No,HO Class,Date Reported\n1/26,008/06,25/04/2026\n2/26,008/06,04/25/2026\n");
        QVERIFY(!guess.sure);
        QVERIFY(blockingOf(guess).front().contains(QStringLiteral("line 2")));
        QVERIFY(blockingOf(guess).front().contains(QStringLiteral("line 3")));
    }
    void otherDates() {
        const SpecGuess guess =
            guessOf("Crime No,HO Class,Date Reported,Date Recorded,Outcome Date,Committed From\n"
                    "1/26,008/06,46326,2026/10/31,Unknown,2026-10-31T10:00:00\n"
                    "2/26,008/06,46327,20261030,31/10/2026,2026-10-30\n");
        QVERIFY2(guess.sure, qPrintable(told(guess)));
        QCOMPARE(ruleOf(guess, FileKind::Crimes, "reported_on")->date, DateStyle::Serial1900);
        QCOMPARE(ruleOf(guess, FileKind::Crimes, "recorded_on")->date, DateStyle::YearFirst);
        QCOMPARE(ruleOf(guess, FileKind::Crimes, "committed_from")->date, DateStyle::Iso);
        const FieldRule* outcome = ruleOf(guess, FileKind::Crimes, "outcome_on");
        QCOMPARE(outcome->date, DateStyle::DayFirst);
        QCOMPARE(outcome->values.front(), (std::pair<std::string, std::string>("Unknown", "")));
    }
    void unknownCodesAreAsked() {
        const SpecGuess guess =
            guessOf("Crime No,Nominal Ref,Role\n1/26,N1,Suspect\n1/26,N2,Victim\n2/26,N3,Informant\n");
        QVERIFY(!guess.sure);
        QVERIFY2(blockingOf(guess).front().contains(QStringLiteral("“Informant” (1)")),
                 qPrintable(told(guess)));
    }
    /// "Suspect URN" over rows of suspects and victims: the name of a column must not make suspects of
    /// victims.
    void aRoleColumnOverrulesTheNameOfTheReference() {
        const SpecGuess guess =
            guessOf("Crime No,HO Class,Suspect URN,Role,Arrest Date\n1/26,008/06,N1,Suspect,25/04/2026\n"
                    "1/26,008/06,N2,Victim,\n2/26,008/06,N3,Witness,\n");
        const FieldRule* const role = ruleOf(guess, FileKind::Links, "role");
        QVERIFY2(role && !role->constant, qPrintable(told(guess)));
        QCOMPARE(role->columns, std::vector<std::string>{"Role"});
        QVERIFY(ruleOf(guess, FileKind::Events, "event") == nullptr); // nobody is arrested by a guess
    }
    void aRoleColumnBesideSeveralPeopleIsAsked() {
        const SpecGuess guess = guessOf("Crime No,HO Class,Suspect URN,Victim URN,Role\n"
                                        "1/26,008/06,N1,N4,Suspect\n2/26,008/06,N2,N5,Victim\n");
        QVERIFY2(!guess.sure, qPrintable(told(guess)));
        QVERIFY2(blockingOf(guess).join(QLatin1Char(' ')).contains(QStringLiteral("Whose role is “Role”")),
                 qPrintable(told(guess)));
    }
    void twoCrimeNumbersAreNotSure() {
        const SpecGuess guess =
            guessOf("Crime No,Crime Reference,HO "
                    "Class,Reported\n1/26,A1,008/06,2026-04-25\n2/26,A2,008/06,2026-04-25\n");
        QVERIFY(!guess.sure);
        QCOMPARE(columnOf(guess, "Crime No")->field, std::string("crime_no"));
        QVERIFY(columnOf(guess, "Crime No")->confidence < 100);
        QVERIFY(columnOf(guess, "Crime Reference")->field.empty());
        QVERIFY(columnOf(guess, "Crime Reference")->confidence < 100);
    }
    void theEmptyOneOfTwoDoesNotMatter() {
        const SpecGuess guess = guessOf(
            "Crime No,Crime Reference,HO Class,Reported\n1/26,,008/06,2026-04-25\n2/26,,008/06,2026-04-25\n");
        QVERIFY2(guess.sure, qPrintable(told(guess)));
        QCOMPARE(columnOf(guess, "Crime No")->confidence, 100);
    }
    void contentsContradictTheName() {
        const SpecGuess guess = guessOf(
            "Crime No,HO Class,Reported\n2026-04-25,008/06,2026-04-25\n2026-04-26,008/06,2026-04-25\n");
        QVERIFY(!guess.sure);
        QVERIFY(columnOf(guess, "Crime No")->field.empty());
        QVERIFY(!blockingOf(guess).empty());
    }
    void contentsAlone() {
        const SpecGuess guess =
            guessOf("Crime No,Klasse,Reported\n1/26,008/06,2026-04-25\n2/26,105/01,2026-04-25\n");
        QCOMPARE(columnOf(guess, "Klasse")->field, std::string("ho_class"));
        QVERIFY(columnOf(guess, "Klasse")->confidence <= 70);
    }
    void peopleWithoutAReferenceAreNotLost() {
        const SpecGuess guess = guessOf("Crime No,HO Class,Suspect URN,Suspect "
                                        "Surname\n1/26,008/06,N1,Brown\n2/26,008/06,,Green\n3/26,008/06,,\n");
        const SourceRule& source = guess.spec.sources.front();
        const auto nameless =
            std::find_if(source.targets.begin(), source.targets.end(),
                         [](const TargetRule& t) { return t.label == "suspect, no reference"; });
        QVERIFY(nameless != source.targets.end());
        QCOMPARE(nameless->when.size(), std::size_t{2});
        QCOMPARE(nameless->when.front().op, RowTest::Op::Empty);
    }
    void suspectsWithoutAnyReference() {
        const SpecGuess guess = guessOf("Crime No,HO Class,Suspect Surname\n1/26,008/06,Brown\n");
        QVERIFY(!guess.sure);
        QCOMPARE(blockingOf(guess).size(), 1);
    }
    void fullNamesAreSplitAtTheComma() {
        const SpecGuess guess = guessOf(
            "Nominal Ref,Full Name,DOB\nN1,\"BROWN, John Paul\",25/04/1990\nN2,\"GREEN, Al\",26/04/1990\n");
        QVERIFY2(guess.sure, qPrintable(told(guess)));
        QCOMPARE(ruleOf(guess, FileKind::Persons, "surname")->split->part, 1);
        QCOMPARE(ruleOf(guess, FileKind::Persons, "forenames")->split->part, 2);
        const SpecGuess plain = guessOf("Nominal Ref,Full Name,DOB\nN1,John Paul Brown,25/04/1990\n");
        QVERIFY(columnOf(plain, "Full Name")->field.empty());
    }
    void eventsFromDatesInTheRow() {
        const SpecGuess guess = guessOf(
            "Crime No,HO Class,Suspect URN,Suspect Surname,Arrest Date\n1/26,008/06,N1,Brown,25/04/2026\n");
        const FieldRule* event = ruleOf(guess, FileKind::Events, "event");
        QVERIFY(event && event->constant == "ARREST");
    }
    void rubbish() {
        const SpecGuess guess = guessOf("a,b\n1,2\n");
        QVERIFY(!guess.sure);
        QCOMPARE(guess.columns.size(), std::size_t{2});
        QVERIFY(specs::guessSpec({}).spec.sources.empty());
        QVERIFY(!specs::guessSpec({}).sure);
    }
    void specSurvivesItsJson() {
        const SpecGuess guess =
            guessOf("Crime No,HO Class,Date Reported,Suspect URN\n1/26,008/06,25/04/2026,N1\n");
        const auto back = specs::specFromJson(specs::specJson(guess.spec), QStringLiteral("spec"));
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().text));
        QVERIFY(*back == guess.spec);
    }

private:
    static SpecGuess guessOf(const QByteArray& csv) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file 2026-10.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) qFatal("not written");
        file.close();
        return specs::guessSpec({*specs::profileSource(path, sources::standardFormat(), {})});
    }
    static QStringList blockingOf(const SpecGuess& guess) {
        QStringList out;
        for (const SpecQuestion& q : guess.questions)
            if (q.blocking) out << q.text;
        return out;
    }
    static const FieldRule* ruleOf(const SpecGuess& guess, FileKind kind, const char* field) {
        for (const TargetRule& target : guess.spec.sources.front().targets)
            for (const FieldRule& rule : target.fields)
                if (target.kind == kind && rule.field == field) return &rule;
        return nullptr;
    }
    static const ColumnGuess* columnOf(const SpecGuess& guess, const char* name) {
        for (const ColumnGuess& c : guess.columns)
            if (c.column == name) return &c;
        return nullptr;
    }
};

QTEST_GUILESS_MAIN(TestGuessSpec)
#include "tst_guess_spec.moc"
