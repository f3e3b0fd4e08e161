// SPDX-License-Identifier: GPL-3.0-or-later
// Where each value of a row came from.
#include "models/domain/movement.h"
#include "models/domain/row_history.h"

#include <QTest>
#include <set>

using namespace harmdesk;

namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

RowVersion version(std::int64_t import, Values values) {
    RowVersion out;
    out.provenance = {ImportId{import}, "folder-" + std::to_string(import) + "/crimes.csv", import * 10};
    out.importedAt = QDateTime(QDate(2026, 1, static_cast<int>(import)), QTime(9, 0), Qt::UTC);
    out.importedBy = QStringLiteral("analyst");
    out.values = std::move(values);
    return out;
}

} // namespace

class TestRowHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noVersionsNoOrigins() { QVERIFY(fieldOrigins({}).empty()); }

    void aRowAsItCame() {
        const auto origins = fieldOrigins({version(4, {{"crime_no", "1"}, {"urn", ""}})});
        QCOMPARE(origins.size(), std::size_t{2});
        QCOMPARE(origins[0].field, std::string("crime_no"));
        QCOMPARE(origins[0].value, std::string("1"));
        QCOMPARE(origins[0].provenance.import.value, 4);
        QCOMPARE(origins[0].provenance.line, 40);
        QVERIFY(!origins[0].changed);
        QVERIFY(!origins[1].changed);
    }

    void theImportThatBroughtTheValueAsItStands() {
        const auto origins = fieldOrigins({
            version(4, {{"a", "same"}, {"b", "new"}, {"c", "x"}, {"d", ""}}),
            version(3, {{"a", "same"}, {"b", "new"}, {"c", "y"}, {"d", "was"}}),
            version(2, {{"a", "same"}, {"b", "old"}, {"c", "x"}, {"d", "was"}}),
        });
        QCOMPARE(origins[0].provenance.import.value, 2);
        QVERIFY(!origins[0].changed);
        QCOMPARE(origins[1].provenance.import.value, 3);
        QVERIFY(origins[1].changed);
        QCOMPARE(origins[1].before, std::string("old"));
        QCOMPARE(origins[1].importedAt.date().day(), 3);
        QCOMPARE(origins[1].importedBy, QStringLiteral("analyst"));
        QCOMPARE(origins[2].provenance.import.value, 4); // it was x before, but y between
        QCOMPARE(origins[2].before, std::string("y"));
        QCOMPARE(origins[3].provenance.import.value, 4); // emptied
        QVERIFY(origins[3].changed);
        QCOMPARE(origins[3].before, std::string("was"));
    }

    void fieldsThatAnEarlierImportDidNotFill() {
        const auto origins = fieldOrigins({
            version(2, {{"a", "1"}, {"unit", "CID"}, {"mo", ""}}),
            version(1, {{"unit", "CID"}, {"a", "1"}}), // another order, no mo
        });
        QCOMPARE(origins[0].provenance.import.value, 1);
        QCOMPARE(origins[1].provenance.import.value, 1);
        QCOMPARE(origins[2].provenance.import.value, 2);
        QVERIFY(!origins[2].changed); // nothing then, nothing now
    }

    void causesAndStatusesHaveCodesAndWords() {
        std::set<std::string_view> codes;
        for (int i = 0; i < 8; ++i) {
            QVERIFY(codes.insert(code(static_cast<MoveCause>(i))).second);
            QVERIFY(!label(static_cast<MoveCause>(i)).isEmpty());
        }
        for (int i = 0; i < 5; ++i) {
            QVERIFY(codes.insert(code(static_cast<MoveStatus>(i))).second);
            QVERIFY(!label(static_cast<MoveStatus>(i)).isEmpty());
        }
        QVERIFY(!codes.contains(""));
        QVERIFY(codes.contains("PERSON_STATUS"));
        QVERIFY(codes.contains("RETURNER"));
    }
};

QTEST_GUILESS_MAIN(TestRowHistory)
#include "tst_row_history.moc"
