// SPDX-License-Identifier: GPL-3.0-or-later
// The expected results of the scheme for the golden extract, byte for byte, at two dates.
#include "models/harm/index_file.h"
#include "models/harm/ranking.h"
#include "tests/harm/extract_reader.h"

#include <QTest>

using namespace harmdesk;

class TestExpected : public QObject {
    Q_OBJECT

private:
    static QString golden(const QString& path) {
        return QStringLiteral(HARMDESK_SOURCE_DIR "/tests/golden/extract-a/") + path;
    }
    static std::shared_ptr<const Ranking> ranked(const QStringList& folders, Date asAt, int& rejected) {
        plain::ExtractReader reader;
        for (const QString& folder : folders) reader.apply(golden(folder));
        rejected = reader.rejected;
        return harm::rankWithDetails(plain::columnsOf(reader.result(harm::builtInIndex().value())),
                                     builtInProfile(), asAt)
            .value();
    }
    static void compare(const Ranking& ranking, const QString& day) {
        const std::string rankingText =
            plain::fileBytes(golden(QStringLiteral("expected/ranking-%1.csv").arg(day)));
        const std::string ledgerText =
            plain::fileBytes(golden(QStringLiteral("expected/ledger-%1.csv").arg(day)));
        QVERIFY(rankingText.size() > 10'000);
        QVERIFY(ledgerText.size() > 10'000);
        QVERIFY(harm::rankingCsv(ranking) == rankingText);
        QVERIFY(harm::ledgerCsv(ranking) == ledgerText);
    }

private Q_SLOTS:
    void august() {
        int rejected = 0;
        const auto ranking = ranked({QStringLiteral("2026-08")}, *Date::fromYmd(2026, 8, 31), rejected);
        QCOMPARE(rejected, 0);
        compare(*ranking, QStringLiteral("2026-08-31"));
    }
    void october() {
        int rejected = 0;
        const auto ranking =
            ranked({QStringLiteral("2026-08"), QStringLiteral("2026-09"), QStringLiteral("2026-10")},
                   *Date::fromYmd(2026, 10, 31), rejected);
        QCOMPARE(rejected, 5);
        compare(*ranking, QStringLiteral("2026-10-31"));
    }
};

QTEST_GUILESS_MAIN(TestExpected)
#include "tst_expected.moc"
