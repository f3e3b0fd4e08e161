// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/dossier_loader.h"
#include "tests/support/case_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::testing;
using Strings = std::vector<std::string>;

class TestDossier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEverythingAboutTheSuspect() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        auto view = storage::openCase(path, viewing());
        const auto loaded = (*view)->suspects().loadDossier("N300");
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().text + loaded.error().detail));
        const Dossier& d = *loaded;
        QCOMPARE(d.person.surname, std::string("Oakes"));
        QCOMPARE(d.person.forenames, std::string("Sam"));
        QCOMPARE(d.person.dateOfBirth.days(), 5000);
        QCOMPARE(d.person.ethnicity, std::string("A1"));
        QCOMPARE(d.person.homeBorough, std::string("Camden"));
        QVERIFY(d.person.status == PersonStatus::Wanted);
        QCOMPARE(d.person.statusFrom.days(), 20500);
        QCOMPARE(d.person.provenance.file, std::string("in/persons.csv"));
        QCOMPARE(d.person.provenance.line, 2);
        QCOMPARE(d.person.provenance.import.value, 1);

        QCOMPARE(d.accused.size(), std::size_t{2});
        const DossierCrime& first = d.accused[0];
        QCOMPARE(first.crime.crimeNo, std::string("C10"));
        QVERIFY(first.roles == std::vector<Role>{Role::Suspect});
        QCOMPARE(first.victims, (Strings{"A", "B"}));
        QCOMPARE(first.coAccused, Strings());
        QVERIFY(first.crime.status == RecordStatus::Cancelled);
        QVERIFY(!first.crime.easting.has_value());
        const DossierCrime& second = d.accused[1];
        QCOMPARE(second.crime.crimeNo, std::string("C30"));
        QVERIFY((second.roles == std::vector<Role>{Role::Suspect, Role::Charged}));
        QCOMPARE(second.victims, Strings{"A"});
        QCOMPARE(second.coAccused, Strings{"N050"});
        QCOMPARE(second.crime.hoClass, std::string("008/06"));
        QCOMPARE(second.crime.offences, 2);
        QCOMPARE(second.crime.borough, std::string("Camden"));
        QCOMPARE(second.crime.easting.value(), 530000);
        QCOMPARE(second.crime.mo, std::string("Threatened"));
        QCOMPARE(second.crime.flags, (Strings{"DA", "VAWG"}));
        QCOMPARE(second.crime.outcomeType, 16);
        QCOMPARE(second.crime.unit, std::string("Unit 7"));
        QCOMPARE(second.crime.officer, std::string("PC 1"));
        QCOMPARE(second.crime.incidentRef, std::string("INC1"));
        QCOMPARE(second.crime.statementOn.days(), 20520);
        QVERIFY(second.crime.committedTo.isNull());

        QCOMPARE(d.victims.size(), std::size_t{2});
        QCOMPARE(d.victims[0].pseudonym, std::string("A"));
        QCOMPARE(d.victims[0].relationships, (Strings{"Stranger", "Ex-partner"})); // in order of report
        QCOMPARE(d.victims[0].crimeNos, (Strings{"C10", "C30"}));
        QVERIFY(d.victims[0].alsoSuspect); // N100 is accused in C20
        QCOMPARE(d.victims[1].pseudonym, std::string("B"));
        QVERIFY(!d.victims[1].alsoSuspect);
        QVERIFY(d.victims[1].dateOfBirth.isNull());
        QCOMPARE(d.victims[1].relationships, Strings());

        QCOMPARE(d.coAccused.size(), std::size_t{1});
        QCOMPARE(d.coAccused[0].nominalRef, std::string("N050"));
        QCOMPARE(d.coAccused[0].surname, std::string("Dunn"));
        QCOMPARE(d.coAccused[0].crimeNos, Strings{"C30"});
        QCOMPARE(d.events.size(), std::size_t{2});
        QVERIFY(d.events[0].kind == EventKind::Arrest && d.events[0].crimeNo.empty());
        QVERIFY(d.events[1].kind == EventKind::Bail);
        QCOMPARE(d.events[1].crimeNo, std::string("C30"));
        QCOMPARE(d.events[1].detail, std::string("To live at home"));
        QCOMPARE(d.asVictim.size(), std::size_t{1});
        QCOMPARE(d.asVictim[0].crimeNo, std::string("C20"));
        QVERIFY(d.asWitness.empty());
        QCOMPARE(d.samePnc, Strings{"N050"});
    }

    void namesComeOnlyByReveal() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        auto view = storage::openCase(path, viewing());
        const auto revealed = (*view)->suspects().revealVictims("N300");
        QVERIFY(revealed.has_value());
        QCOMPARE(revealed->size(), std::size_t{2});
        QCOMPARE(revealed->at(0).pseudonym, std::string("A"));
        QCOMPARE(revealed->at(0).nominalRef, std::string("N100"));
        QCOMPARE(revealed->at(0).surname, std::string("Bell"));
        QCOMPARE(revealed->at(1).pseudonym, std::string("B"));
        QCOMPARE(revealed->at(1).forenames, std::string("Ivy"));
    }

    void witnessesAndVictimsHaveNoAllegations() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        auto view = storage::openCase(path, viewing());
        const Dossier witness = (*view)->suspects().loadDossier("N400").value();
        QVERIFY(witness.accused.empty() && witness.victims.empty() && witness.asVictim.empty());
        QCOMPARE(witness.asWitness.size(), std::size_t{1});
        QVERIFY((*view)->suspects().revealVictims("N400")->empty());
        const auto unknown = (*view)->suspects().loadDossier("N999");
        QVERIFY(!unknown.has_value());
        QVERIFY(unknown.error().kind == ErrorKind::Unreadable);
        QVERIFY(unknown.error().text.contains(QStringLiteral("N999")));
    }

    void pseudonymsGoOnAfterZ() {
        QCOMPARE(storage::pseudonym(0), std::string("A"));
        QCOMPARE(storage::pseudonym(25), std::string("Z"));
        QCOMPARE(storage::pseudonym(26), std::string("AA"));
        QCOMPARE(storage::pseudonym(26 + 26 * 26 - 1), std::string("ZZ"));
        QCOMPARE(storage::pseudonym(26 + 26 * 26), std::string("AAA"));
    }
};

QTEST_GUILESS_MAIN(TestDossier)
#include "tst_dossier.moc"
