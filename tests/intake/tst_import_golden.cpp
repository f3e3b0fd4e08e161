// SPDX-License-Identifier: GPL-3.0-or-later
// The three snapshots of the golden extract, with figures counted independently of the importer.
#include "intake_fixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

QStringList counts(const ImportReceipt& receipt) {
    QStringList out;
    for (const FileReceipt& f : receipt.files)
        out.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                       .arg(QFileInfo(f.path).fileName())
                       .arg(f.rowsRead)
                       .arg(f.inserted)
                       .arg(f.updated)
                       .arg(f.unchanged)
                       .arg(f.rejected));
    return out;
}

QStringList rejects(const ImportReceipt& receipt) {
    QStringList out;
    for (const RejectedRow& r : receipt.rejects)
        out.append(
            QStringLiteral("%1:%2 %3 %4").arg(QFileInfo(r.file).fileName()).arg(r.line).arg(r.field, r.code));
    return out;
}

QStringList list(const char* lines) {
    return QString::fromUtf8(lines).split(QLatin1Char('\n'));
}

} // namespace

class TestImportGolden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeMonths() {
        TemporaryCase held;
        const auto august = held.import({goldenFolder(QStringLiteral("2026-08"))});
        QVERIFY2(august.has_value(), qPrintable(august ? QString() : august.error().text));
        QCOMPARE(counts(*august), list("persons.csv 6068 6068 0 0 0\ncrimes.csv 9998 9998 0 0 0\n"
                                       "links.csv 19923 19601 322 0 0\nevents.csv 9047 9047 0 0 0"));
        QVERIFY(august->rejects.empty());
        QCOMPARE(august->id.value, 1);

        const auto september = held.import({goldenFolder(QStringLiteral("2026-09"))});
        QVERIFY(september.has_value());
        QCOMPARE(counts(*september), list("persons.csv 116 93 23 0 0\ncrimes.csv 502 260 242 0 0\n"
                                          "links.csv 510 503 7 0 0\nevents.csv 245 245 0 0 0"));

        const auto october = held.import({goldenFolder(QStringLiteral("2026-10"))});
        QVERIFY(october.has_value());
        QCOMPARE(counts(*october), list("persons.csv 88 61 27 0 0\ncrimes.csv 497 209 284 1 3\n"
                                        "links.csv 432 422 8 0 2\nevents.csv 224 224 0 0 0"));
        QCOMPARE(rejects(*october),
                 list("crimes.csv:536 reported_on bad_date\ncrimes.csv:537 crime_no missing_key\n"
                      "crimes.csv:538 offences bad_number\nlinks.csv:432 nominal_ref orphan\n"
                      "links.csv:433 crime_no orphan"));
        QCOMPARE(october->unmapped.size(), 3u);
        QCOMPARE(october->unmapped[0].crimes, 7);
        QCOMPARE(QString::fromStdString(october->unmapped[0].title),
                 QStringLiteral("Criminal damage to a dwelling"));
        QCOMPARE(october->unmapped[1].crimes, 3);
        QCOMPARE(october->unmapped[2].crimes, 2);

        // What the case then holds, and that it is sound.
        const auto columns = held.connection->suspects().loadColumns({});
        QVERIFY(columns.has_value());
        QCOMPARE((*columns)->personCount(), std::size_t{6068 + 93 + 61});
        QCOMPARE((*columns)->crimeCount(), std::size_t{9998 + 260 + 209});
        const auto faults = held.connection->verify();
        QVERIFY(faults.has_value());
        QVERIFY2(faults->empty(), faults->empty() ? "" : qPrintable(faults->front()));

        // Past receipts are kept whole.
        const auto kept = held.connection->receipts().receipts();
        QVERIFY(kept.has_value());
        QCOMPARE(kept->size(), 3u);
        QCOMPARE(counts(kept->front()), counts(*october));
        QCOMPARE(rejects(kept->front()), rejects(*october));
        // With the values as they were read, for those who correct them.
        const auto whole = held.connection->receipts().receipt(october->id);
        QVERIFY(whole.has_value());
        QCOMPARE(whole->rejects[0].values.size(), 20u);
        QCOMPARE(whole->rejects[0].values, october->rejects[0].values);
        QCOMPARE(whole->rejects[3].kind, FileKind::Links);
        // All of them came with August; only there they were new.
        for (const UnmappedOffence& each : august->unmapped) QVERIFY(each.isNew);
        for (const UnmappedOffence& each : october->unmapped)
            QCOMPARE(each.isNew, std::none_of(august->unmapped.begin(), august->unmapped.end(),
                                              [&](const UnmappedOffence& known) {
                                                  return known.title == each.title &&
                                                         known.hoClass == each.hoClass &&
                                                         known.cjsCode == each.cjsCode;
                                              }));
        QCOMPARE(kept->front().rejects[0].message, october->rejects[0].message);
        QCOMPARE(kept->front().unmapped.size(), 3u);
        QCOMPARE(kept->front().startedAt.toUTC().toMSecsSinceEpoch(),
                 october->startedAt.toUTC().toMSecsSinceEpoch());

        // And logged, without names.
        const auto log = held.connection->audit().entries();
        QVERIFY(log.has_value());
        int imports = 0;
        for (const AuditEntry& line : *log)
            if (line.event.action == QLatin1String("import")) {
                ++imports;
                QVERIFY(line.event.subject.contains(QStringLiteral("persons.csv")));
                QCOMPARE(line.user, QStringLiteral("tester"));
            }
        QCOMPARE(imports, 3);
        const auto broken = held.connection->audit().firstBroken();
        QVERIFY(broken.has_value() && !broken->has_value());
    }

    void onceMoreChangesNothing() {
        TemporaryCase held;
        const QString folder = goldenFolder(QStringLiteral("2026-10"));
        QVERIFY(held.import(
            {goldenFolder(QStringLiteral("2026-08")), goldenFolder(QStringLiteral("2026-09")), folder}));
        const auto before = held.connection->suspects().dataVersion();
        const auto again = held.import({folder});
        QVERIFY(again.has_value());
        QCOMPARE(counts(*again), list("persons.csv 88 0 0 88 0\ncrimes.csv 497 0 0 494 3\n"
                                      "links.csv 432 0 0 430 2\nevents.csv 224 0 0 224 0"));
        QCOMPARE(*held.connection->suspects().dataVersion(), *before);
        QCOMPARE(held.connection->receipts().receipts()->size(), 2u);
        QCOMPARE(again->unmapped.size(), 3u); // of the import's crimes, new or not
        for (const UnmappedOffence& each : again->unmapped) QVERIFY(!each.isNew);
    }

    void receiptJsonKeepsTheContract() {
        TemporaryCase held;
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-08"))}));
        const auto receipt = held.import({goldenFolder(QStringLiteral("2026-10"))});
        QVERIFY(receipt.has_value());
        const QJsonObject root = QJsonDocument::fromJson(intake::receiptJson(*receipt)).object();
        QCOMPARE(root.keys(), list("files\nimport_id\nnotes\nrejects\nspec\nunmapped"));
        QCOMPARE(root[QStringLiteral("import_id")].toInt(), 2);
        const QJsonObject file = root[QStringLiteral("files")].toArray()[1].toObject();
        QCOMPARE(file.keys(),
                 list("inserted\nkind\npath\nrejected\nrows_read\nsha256\nskipped\nunchanged\nupdated"));
        QCOMPARE(file[QStringLiteral("kind")].toString(), QStringLiteral("crimes"));
        QCOMPARE(file[QStringLiteral("rows_read")].toInt(), 497);
        QFile crimes(goldenFolder(QStringLiteral("2026-10")) + QStringLiteral("/crimes.csv"));
        QVERIFY(crimes.open(QIODevice::ReadOnly));
        QCOMPARE(file[QStringLiteral("sha256")].toString().toLatin1(),
                 QCryptographicHash::hash(crimes.readAll(), QCryptographicHash::Sha256).toHex());
        const QJsonObject reject = root[QStringLiteral("rejects")].toArray()[0].toObject();
        QCOMPARE(reject.keys(), list("code\nfield\nfile\nline\nmessage"));
        QCOMPARE(reject[QStringLiteral("file")].toString(), file[QStringLiteral("path")].toString());
        QCOMPARE(reject[QStringLiteral("line")].toInt(), 536);
        const QJsonObject unmapped = root[QStringLiteral("unmapped")].toArray()[0].toObject();
        QCOMPARE(unmapped.keys(), list("cjs_code\ncrimes\nho_class\nnew\ntitle"));

        const QStringList text = intake::rejectsAsText(*receipt).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(text.size(), static_cast<qsizetype>(receipt->rejects.size()) + 1);
        for (const QString& line : text) QCOMPARE(line.count(QLatin1Char('\t')), 4);
    }
};

QTEST_GUILESS_MAIN(TestImportGolden)
#include "tst_import_golden.moc"
