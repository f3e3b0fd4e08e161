// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes.h"

#include <QSet>
#include <QTest>

using namespace harmdesk;

namespace {

/// Every code of a list goes there and back, has words of its own, and nothing near it is taken for it.
template <class E, class Parse> void roundTrip(int count, Parse parse, bool emptyIsACode = false) {
    QSet<QString> words;
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<E>(i);
        const std::string text(code(value));
        QVERIFY(parse(text) == value);
        words.insert(label(value));
        if (text.empty()) continue;
        QVERIFY(!parse(text + " "));
        QVERIFY(!parse(QString::fromStdString(text).toLower().toStdString()));
    }
    QCOMPARE(words.size(), count);
    QCOMPARE(parse("").has_value(), emptyIsACode);
    QVERIFY(!parse("SOMETHING"));
}

} // namespace

class TestCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsRoundTrip() {
        roundTrip<Role>(6, parseRole);
        roundTrip<Sex>(3, parseSex);
        roundTrip<PersonStatus>(4, parsePersonStatus, true);
        roundTrip<RecordStatus>(3, parseRecordStatus);
        roundTrip<EventKind>(9, parseEventKind);
    }
    void spellingsOfTheExtract() {
        QVERIFY(parseSex("U") == Sex::Unknown);
        QVERIFY(parseSex("F") == Sex::Female);
        QVERIFY(parseEventKind("RUI") == EventKind::Rui);
        QVERIFY(code(MatchedBy::HoClass) == "ho_class");
        QVERIFY(code(MatchedBy::Unmapped) == "unmapped");
        QVERIFY(isAccused(Role::Suspect) && isAccused(Role::Convicted));
        QVERIFY(!isAccused(Role::Victim) && !isAccused(Role::Witness));
    }
    void groupsAndModes() {
        QCOMPARE(parseOffenceGroup("Rape"), OffenceGroup::Rape);
        QCOMPARE(parseOffenceGroup("Public order offences"), OffenceGroup::PublicOrder);
        QCOMPARE(parseOffenceGroup("Theft"), OffenceGroup::Other);
        QCOMPARE(parseModeOfTrial("either way"), ModeOfTrial::EitherWay);
        QCOMPARE(parseModeOfTrial("perhaps"), ModeOfTrial::Unknown);
        for (std::size_t i = 0; i < kOffenceGroupCount; ++i) {
            QVERIFY(!label(static_cast<OffenceGroup>(i)).isEmpty());
            QVERIFY(!shortLabel(static_cast<OffenceGroup>(i)).isEmpty());
        }
    }
    void wordsForOutcomesAndEthnicity() {
        QSet<QString> words;
        for (int outcome = 0; outcome <= 22; ++outcome) words.insert(outcomeLabel(outcome));
        QCOMPARE(words.size(), 23);
        QVERIFY(outcomeLabel(16).startsWith(QLatin1String("16 ")));
        QCOMPARE(outcomeLabel(0), QStringLiteral("open"));
        QCOMPARE(ethnicityLabel("ZZ"), QStringLiteral("ZZ"));
        QVERIFY(ethnicityLabel("W1") != QStringLiteral("W1"));
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
