// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/pack_content.h"
#include "pack_fixture.h"

using namespace harmdesk;
using namespace harmdesk::test;

/// What a pack says, before it is painted.
class PackContentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_case.create(), QString());
        QCOMPARE(m_case.import(goldenMonths()), QString());
        QCOMPARE(m_case.rank("2026-10-31"), QString());
        auto pack =
            briefing::assemblePack(*m_case.connection, m_case.request(QStringLiteral("x.pdf"), 100), {});
        if (!pack) qWarning() << pack.error().text;
        QVERIFY(pack.has_value());
        m_pack = std::move(*pack);
    }

    void ledgersAddUpToTheScores() {
        QCOMPARE(m_pack.subjects.size(), std::size_t{100});
        for (const briefing::SubjectContent& subject : m_pack.subjects) {
            HarmDays sum;
            HarmDays groups;
            for (const auto& line : subject.ledger) sum += line.counts;
            for (const HarmDays days : subject.place.byGroup) groups += days;
            QCOMPARE(sum.hundredths(), subject.place.score.hundredths());
            QCOMPARE(groups.hundredths(), subject.place.score.hundredths());
            QCOMPARE(subject.ledgerTotal.hundredths(), subject.place.score.hundredths());
            QCOMPARE(static_cast<int>(subject.ledger.size()), subject.place.crimes);
        }
    }

    void ranksAreThoseOfTheList() {
        for (std::size_t i = 0; i < m_pack.list.rows.size(); ++i)
            QCOMPARE(m_pack.list.rows[i].rank, static_cast<int>(i) + 1);
        QCOMPARE(m_pack.list.rows[33].tied, true);
        QCOMPARE(m_pack.listSha256.size(), 64);
    }

    void oneSuspectInFull() {
        const briefing::SubjectContent& s = m_pack.subjects[19];
        QCOMPARE(s.place.ref, QStringLiteral("N0000233"));
        QStringList lines;
        for (const auto& l : s.ledger)
            lines << QStringList{l.crimeNo,
                                 QString::fromStdString(l.date.iso()),
                                 l.matched,
                                 l.days ? l.days->display() : QString(),
                                 QString::number(l.offences),
                                 l.counts.display(),
                                 l.victims.join(QLatin1Char('+'))}
                         .join(QLatin1Char(' '));
        QCOMPARE(lines.join(QLatin1Char('\n')),
                 QStringLiteral("000735/26 2026-07-15 HO class 10.00 1 10.00 A\n"
                                "000727/26 2026-08-20 CJS code 10.00 3 30.00 A+B\n"
                                "000715/26 2026-08-30 Rule 547.50 1 547.50 B\n"
                                "000718/26 2026-09-06 CJS code 1,460.00 1 1,460.00 B\n"
                                "000716/26 2026-10-06 Rule 1,825.00 1 1,825.00 B\n"
                                "000734/26 2026-10-20 HO class 84.00 1 84.00 A"));
        QCOMPARE(s.others.size(), std::size_t{15});
        // Those that can be acted on stand first, without a gap.
        for (std::size_t i = 0; i < s.others.size(); ++i)
            QCOMPARE(s.others[i].actionable, static_cast<int>(i) < s.actionable);
        QCOMPARE(s.victimsShared, QStringLiteral("000727/26 (30.00) names A and B."));
        QCOMPARE(s.timeline.windowFrom.iso(), std::string("2025-11-01"));
        QCOMPARE(s.timeline.dots.size(), std::size_t{21});
    }

    void coverHoldsEverySetting() {
        QCOMPARE(m_pack.title, QStringLiteral("V100 monthly pack, October 2026"));
        QCOMPARE(m_pack.cover.settings.size(), profileValues(builtInProfile()).size());
        QString all;
        for (const auto& group : m_pack.cover.groups)
            for (const auto& fact : group.facts)
                all += fact.label + QLatin1Char('=') + fact.value + QLatin1Char('\n');
        for (const char* text :
             {"Suspects ranked=489", "Suspects in this pack=100", "Days, all ranked suspects=419,202.50",
              "Name=starting-points-2020", "2026-10/crimes.csv"})
            QVERIFY2(all.contains(QLatin1String(text)), qPrintable(all));
    }

    void chosenSuspectsInRankOrderUnrankedLast() {
        auto request = m_case.request(QStringLiteral("x.pdf"), 100);
        QString unranked;
        const CaseColumns& columns = *m_case.ranking->columns;
        for (std::uint32_t p = 0; p < columns.personCount() && unranked.isEmpty(); ++p)
            if (harm::rowOf(*m_case.ranking, p) < 0 && !columns.accusedOf(p).empty())
                unranked = QString::fromStdString(std::string(columns.nominalRef[p]));
        request.suspects = {unranked, QStringLiteral("N0000233"), QStringLiteral("N0002252"),
                            QStringLiteral("N0000233")};
        const auto pack = briefing::assemblePack(*m_case.connection, request, {});
        QVERIFY(pack.has_value());
        QCOMPARE(pack->subjects.size(), std::size_t{3});
        QCOMPARE(pack->subjects[0].place.ref, QStringLiteral("N0002252"));
        QCOMPARE(pack->subjects[1].place.ref, QStringLiteral("N0000233"));
        QCOMPARE(pack->subjects[2].place.rank, 0);
        request.suspects = {QStringLiteral("N9999999")};
        const auto none = briefing::assemblePack(*m_case.connection, request, {});
        QVERIFY(!none && none.error().kind == ErrorKind::Usage &&
                none.error().text.contains(QStringLiteral("N9999999")));
    }

    void notesWithholdVictims() {
        const CaseColumns& columns = *m_case.ranking->columns;
        const auto person = *harm::personByRef(columns, "N0000233");
        const std::uint32_t victim = columns.victimsOf(columns.accusedOf(person)[0])[0];
        const auto utf8 = [](std::string_view s) {
            return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size()));
        };
        const QString first = utf8(columns.forenames[victim]);
        const QString last = utf8(columns.surname[victim]);
        const QString ref = utf8(columns.nominalRef[victim]);
        const QString html = QStringLiteral("<p>Saw <b>%1</b> %2 (%3) and %2, %1.</p><ul><li>one</li></ul>")
                                 .arg(first, last, ref.toLower());
        QVERIFY(m_case.connection->notes()
                    .save({}, "N0000233", QStringLiteral("PC Test"), html, html, PackCase::moment())
                    .has_value());
        const auto subject = briefing::assembleSubject(*m_case.connection, *m_case.ranking, person);
        QVERIFY(subject.has_value());
        QCOMPARE(subject->notes.size(), std::size_t{1});
        QString text;
        for (const auto& run : subject->notes[0].blocks[0].runs) text += run.text;
        QCOMPARE(text, QStringLiteral("Saw [victim] ([victim]) and [victim]."));
        QCOMPARE(subject->notes[0].blocks[1].marker, QStringLiteral("•"));
        QVERIFY(subject->notes[0].heading.contains(QStringLiteral("PC Test, 2 Nov 2026 09:12 UTC")));
    }

private:
    PackCase m_case;
    briefing::PackContent m_pack;
};

QTEST_GUILESS_MAIN(PackContentTest)
#include "tst_pack_content.moc"
