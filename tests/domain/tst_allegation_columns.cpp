// SPDX-License-Identifier: GPL-3.0-or-later
// Packing the allegations of a case: it stops when asked, tells how far it is, and gives the same either way.
#include "models/domain/allegation_columns.h"
#include "models/domain/case_columns.h"

#include <QTest>
#include <vector>

using namespace harmdesk;

namespace {

constexpr std::uint32_t kCrimes = 300'000;

/// Every crime against one person alone: what looks at the token only between people never stops here.
CaseColumns oneSuspect() {
    CaseColumns c;
    c.nominalRef.append("N1");
    for (std::uint32_t crime = 0; crime < kCrimes; ++crime) {
        c.crimeNo.append(std::to_string(crime));
        c.offence.push_back(crime % 7);
        c.offenceCount.push_back(1 + static_cast<std::int32_t>(crime % 3));
        c.flagSet.push_back(0);
        c.recordStatus.push_back(RecordStatus::Active);
        c.committedFrom.push_back(static_cast<std::int32_t>(crime % 20'000));
        c.reportedOn.push_back(static_cast<std::int32_t>(crime % 20'000) + 1);
        c.recordedOn.push_back(Date::kNull);
        c.victimStart.push_back(0);
        c.accusedCrime.push_back(crime);
    }
    c.victimStart.push_back(0);
    c.accusedStart = {0, kCrimes};
    return c;
}

} // namespace

class TestAllegationColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutRows() {
        CaseColumns none;
        none.accusedStart = {0};
        none.victimStart = {0};
        const auto packed = allegationsOf(none);
        QVERIFY(packed);
        QCOMPARE(packed->size(), std::size_t{0});
        QCOMPARE(packed->mostOfOne, 0U);
    }

    void tellsHowFarItIs() {
        const CaseColumns columns = oneSuspect();
        std::vector<Progress> told;
        WorkContext context;
        context.report = [&told](const Progress& p) { told.push_back(p); };
        const auto packed = allegationsOf(columns, context);
        QVERIFY(packed);
        QCOMPARE(packed->size(), std::size_t{kCrimes});
        QCOMPARE(packed->kinds.size(), std::size_t{21});
        QCOMPARE(packed->mostOfOne, kCrimes);
        QVERIFY(packed->exact.empty());
        QVERIFY(packed->reported == allegationsOf(columns)->reported);
        QVERIFY(packed->kind == allegationsOf(columns)->kind);
        QVERIFY(told.size() >= 4);
        for (std::size_t i = 0; i < told.size(); ++i) {
            QCOMPARE(told[i].total, std::int64_t{2} * kCrimes);
            QVERIFY(told[i].done <= told[i].total);
            QVERIFY(i == 0 || told[i].done > told[i - 1].done);
        }
    }

    void stopsWhenAsked_data() {
        QTest::addColumn<int>("after");
        QTest::newRow("before it begins") << 0;
        QTest::newRow("among the kinds") << 2;
        QTest::newRow("among one person's rows") << 7;
    }
    void stopsWhenAsked() {
        QFETCH(int, after);
        const CaseColumns columns = oneSuspect();
        std::stop_source stop;
        int told = 0;
        WorkContext context;
        context.stop = stop.get_token();
        context.report = [&](const Progress&) {
            if (++told == after) stop.request_stop();
        };
        if (after == 0) stop.request_stop();
        QVERIFY(!allegationsOf(columns, context));
        QCOMPARE(told, after); // at the next look already
    }
};

QTEST_GUILESS_MAIN(TestAllegationColumns)
#include "tst_allegation_columns.moc"
