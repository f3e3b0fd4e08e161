// SPDX-License-Identifier: GPL-3.0-or-later
// Rejected rows that are corrected and tried again: in place, or in their file.
#include "case_dump.h"
#include "models/intake/rejects.h"
#include "spec_fixture.h"


using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

Result<ImportReceipt> retry(TemporaryCase& held, ImportId import,
                            const std::vector<intake::RejectFix>& fixes) {
    return intake::retryRejects(*held.connection, import, fixes, QStringLiteral("tester"), systemClock(), {});
}

Result<ImportReceipt> retryFromFiles(TemporaryCase& held, ImportId import) {
    return intake::retryRejectsFromFiles(*held.connection, import, QStringLiteral("tester"), systemClock(),
                                         {});
}

intake::RejectFix fixOf(const RejectedRow& row, const char* field, const char* value) {
    intake::RejectFix fix{row.id, row.values};
    for (auto& [name, text] : fix.values)
        if (name == field) text = value;
    return fix;
}

ImportReceipt kept(TemporaryCase& held, std::int64_t import) {
    const auto receipt = held.connection->receipts().receipt(ImportId{import});
    if (!receipt) qFatal("no receipt");
    return *receipt;
}

QList<int> states(const ImportReceipt& receipt) {
    QList<int> out;
    for (const RejectedRow& row : receipt.rejects) out.append(static_cast<int>(row.state));
    return out;
}

constexpr int kOpen = static_cast<int>(RejectState::Open);
constexpr int kResolved = static_cast<int>(RejectState::Resolved);
constexpr int kDismissed = static_cast<int>(RejectState::Dismissed);

/// The golden October after August and September, with its five rejected rows.
void importGolden(TemporaryCase& held, const QString& october) {
    QVERIFY(held.import({goldenFolder(QStringLiteral("2026-08")), goldenFolder(QStringLiteral("2026-09"))}));
    const auto receipt = held.import({october});
    QVERIFY2(receipt.has_value(), qPrintable(errorOf(receipt)));
    QCOMPARE(receipt->rejects.size(), 5u);
}

QString copyOf(const QString& folder, const QString& into) {
    QDir().mkpath(into);
    for (const char* name : {"persons", "crimes", "links", "events"}) {
        const QString file = QStringLiteral("/%1.csv").arg(QLatin1String(name));
        if (!QFile::copy(folder + file, into + file)) qFatal("no copy");
    }
    return into;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read");
    return file.readAll();
}

} // namespace

class TestRetryRejects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Rejects + fixes = the import of the corrected file.
    void fixedInPlace() {
        TemporaryCase held;
        const QString october =
            copyOf(goldenFolder(QStringLiteral("2026-10")), held.folder() + QStringLiteral("/oct"));
        importGolden(held, october);
        const ImportReceipt before = kept(held, 2);
        std::vector<intake::RejectFix> fixes{fixOf(before.rejects[0], "reported_on", "2026-10-05"),
                                             fixOf(before.rejects[1], "crime_no", "999001/26"),
                                             fixOf(before.rejects[2], "offences", "2"),
                                             fixOf(before.rejects[3], "nominal_ref", "N0000006"),
                                             fixOf(before.rejects[4], "crime_no", "000018/26")};
        const auto receipt = retry(held, ImportId{2}, fixes);
        QVERIFY2(receipt.has_value(), qPrintable(errorOf(receipt)));
        QCOMPARE(receipt->retryOf.value, 2);
        QCOMPARE(receipt->id.value, 3);
        QVERIFY(receipt->rejects.empty());
        QVERIFY(addsUp(*receipt));
        QCOMPARE(receipt->files.size(), 2u);
        QCOMPARE(receipt->files[0].path, october + QStringLiteral("/crimes.csv"));
        QCOMPARE(receipt->files[0].rowsRead, 3);
        QCOMPARE(receipt->files[0].sha256, before.files[1].sha256);
        QCOMPARE(states(kept(held, 2)), (QList<int>{kResolved, kResolved, kResolved, kResolved, kResolved}));
        QCOMPARE(kept(held, 2).rejects[0].settledBy.value, 3);
        QVERIFY(held.connection->verify()->empty());
        // Provenance: the file and line that the row came from.
        QCOMPARE(dump(held.path(),
                      {"SELECT f.path LIKE '%oct/crimes.csv', c.line FROM crime c JOIN file f ON f.id = "
                       "c.file_id WHERE f.import_id = 3 ORDER BY c.line"}),
                 QByteArray("1|536|\n1|537|\n1|538|\n"));

        // The same corrected in the file and imported at once.
        TemporaryCase other;
        const QString corrected = copyOf(october, other.folder() + QStringLiteral("/oct"));
        for (const auto& [file, kind] :
             {std::pair{"crimes", FileKind::Crimes}, std::pair{"links", FileKind::Links}}) {
            const QString path = QStringLiteral("%1/%2.csv").arg(corrected, QLatin1String(file));
            QByteArrayList lines = bytesOf(path).split('\n');
            for (std::size_t i = 0; i < fixes.size(); ++i) {
                if (before.rejects[i].kind != kind) continue;
                QByteArrayList fields;
                for (const auto& [name, value] : fixes[i].values) {
                    const QByteArray text = QByteArray::fromStdString(value);
                    fields.append(text.contains(',') ? '"' + text + '"' : text);
                }
                lines[before.rejects[i].line - 1] = fields.join(',');
            }
            writeFile(path, lines.join('\n'));
        }
        QVERIFY(
            other.import({goldenFolder(QStringLiteral("2026-08")), goldenFolder(QStringLiteral("2026-09"))}));
        const auto atOnce = other.import({corrected});
        QVERIFY(atOnce.has_value());
        QVERIFY(atOnce->rejects.empty());
        QCOMPARE(dumpMeaning(held.path()), dumpMeaning(other.path()));

        // And from the corrected files, line by line.
        TemporaryCase third;
        const QString again =
            copyOf(goldenFolder(QStringLiteral("2026-10")), third.folder() + QStringLiteral("/oct"));
        importGolden(third, again);
        for (const char* file : {"/crimes.csv", "/links.csv"})
            writeFile(again + QLatin1String(file), bytesOf(corrected + QLatin1String(file)));
        const auto fromFiles = retryFromFiles(third, ImportId{2});
        QVERIFY2(fromFiles.has_value(), qPrintable(errorOf(fromFiles)));
        QVERIFY(fromFiles->rejects.empty());
        QCOMPARE(dumpMeaning(third.path()), dumpMeaning(other.path()));
        QCOMPARE(states(kept(third, 2)), (QList<int>{kResolved, kResolved, kResolved, kResolved, kResolved}));
        QVERIFY(fromFiles->files[0].sha256 != kept(third, 2).files[1].sha256); // of the file as it is now
        QVERIFY(!retryFromFiles(third, ImportId{2}).has_value());              // none is open
    }

    void stillWrong() {
        TemporaryCase held;
        importGolden(held, goldenFolder(QStringLiteral("2026-10")));
        const ImportReceipt before = kept(held, 2);
        const auto receipt = retry(held, ImportId{2},
                                   {fixOf(before.rejects[0], "reported_on", "5 October"),
                                    fixOf(before.rejects[2], "offences", "2")});
        QVERIFY2(receipt.has_value(), qPrintable(errorOf(receipt)));
        QCOMPARE(receipt->rejects.size(), 1u);
        QVERIFY(receipt->rejects[0].message.contains(QStringLiteral("5 October")));
        QCOMPARE(receipt->rejects[0].line, before.rejects[0].line);
        QCOMPARE(states(*receipt), (QList<int>{kDismissed})); // open once, where it was
        QVERIFY(receipt->rejects[0].settledWhy.contains(QStringLiteral("import 2")));
        QCOMPARE(states(kept(held, 2)), (QList<int>{kOpen, kOpen, kResolved, kOpen, kOpen}));
        // Then right.
        const auto second = retry(held, ImportId{2}, {fixOf(before.rejects[0], "reported_on", "2026-10-05")});
        QVERIFY(second.has_value());
        QVERIFY(second->rejects.empty());
        QCOMPARE(states(kept(held, 2)), (QList<int>{kResolved, kOpen, kResolved, kOpen, kOpen}));
    }

    void refused() {
        TemporaryCase held;
        const QString october =
            copyOf(goldenFolder(QStringLiteral("2026-10")), held.folder() + QStringLiteral("/oct"));
        importGolden(held, october);
        const ImportReceipt before = kept(held, 2);
        const auto is = [&](const Result<ImportReceipt>& result, ErrorKind kind) {
            return !result && result.error().kind == kind &&
                   (result.error().text.contains(QStringLiteral("Nothing was changed")) ||
                    result.error().text.contains(QStringLiteral("Nothing was imported")));
        };
        const QByteArray whole = dumpAll(held.path());
        QVERIFY(is(retry(held, ImportId{2}, {}), ErrorKind::Usage));
        QVERIFY(is(retry(held, ImportId{2}, {{987654, {}}}), ErrorKind::Usage));
        QVERIFY(is(retry(held, ImportId{1}, {fixOf(before.rejects[0], "offences", "1")}), ErrorKind::Usage));
        QVERIFY(
            is(retry(held, ImportId{2}, {{before.rejects[0].id, {{"shoe_size", "9"}}}}), ErrorKind::Usage));
        QVERIFY(!retry(held, ImportId{77}, {}).has_value());
        QVERIFY(is(retryFromFiles(held, ImportId{1}), ErrorKind::Usage)); // nothing was rejected
        // A column is gone; then the file is.
        const QByteArray crimes = bytesOf(october + QStringLiteral("/crimes.csv"));
        writeFile(october + QStringLiteral("/crimes.csv"),
                  QByteArray(crimes).replace("reported_on", "reported"));
        QVERIFY(is(retryFromFiles(held, ImportId{2}), ErrorKind::Unreadable));
        QVERIFY(QFile::remove(october + QStringLiteral("/crimes.csv")));
        QVERIFY(is(retryFromFiles(held, ImportId{2}), ErrorKind::Unreadable));
        // Cancelled before it begins.
        std::stop_source stop;
        stop.request_stop();
        WorkContext context;
        context.stop = stop.get_token();
        const auto cancelled = intake::retryRejects(*held.connection, ImportId{2},
                                                    {fixOf(before.rejects[0], "reported_on", "2026-10-05")},
                                                    QStringLiteral("tester"), systemClock(), context);
        QVERIFY(!cancelled.has_value());
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QCOMPARE(dumpAll(held.path()), whole);
        // The file became shorter: what is left is tried, the others are said.
        writeFile(october + QStringLiteral("/crimes.csv"), crimes.left(crimes.indexOf('\n') + 1));
        const auto shorter = retryFromFiles(held, ImportId{2});
        QVERIFY2(shorter.has_value(), qPrintable(errorOf(shorter)));
        QVERIFY(!shorter->notes.empty());
        QVERIFY2(shorter->notes[0].startsWith(QStringLiteral("3 rejected row")),
                 qPrintable(shorter->notes[0]));
        QCOMPARE(states(kept(held, 2)), (QList<int>{kOpen, kOpen, kOpen, kOpen, kOpen}));
    }

    void rolledBack() {
        TemporaryCase held;
        importGolden(held, goldenFolder(QStringLiteral("2026-10")));
        const ImportReceipt before = kept(held, 2);
        QVERIFY(
            held.connection->receipts().rollBack(ImportId{2}, QStringLiteral("wrong month"), {}).has_value());
        const auto receipt =
            retry(held, ImportId{2}, {fixOf(before.rejects[0], "reported_on", "2026-10-05")});
        QVERIFY(!receipt.has_value());
        QCOMPARE(receipt.error().kind, ErrorKind::Usage);
    }

    /// A flat file: a broken record gives all its rows, others only those that were rejected; fields without
    /// a rule keep what the case holds.
    void flatFile() {
        TemporaryCase held;
        const QString persons = held.folder() + QStringLiteral("/persons.csv");
        writeFile(persons, QByteArray(kPersonsHeader) + "V1,1/2A,Jones,Ann,1990-01-31,F,W1,Brent,,\n");
        QVERIFY(held.import({persons}));
        const ImportSpec how = spec({flatSource()});
        QVERIFY(held.connection->specs().save(how.name, specs::specJson(how)).has_value());
        const QString flat = held.folder() + QStringLiteral("/flat.csv");
        const QByteArray right = QByteArray(kFlatHeader) +
                                 "C1;Assault;008/06;03/02/2026;Live;S1;Smith;31/01/1980;V1;Jones;partner\n"
                                 "C2;Threats;003/01;04/02/2026;Live;S2;Grey;;V2;White;\n"
                                 "C3;Threats;003/01;05/02/2026;Live;S3;Black;;V1;Jones;\n";
        QByteArray wrong = right;
        wrong.replace("31/01/1980", "31/02/1980")
            .replace("C2;Threats;003/01;", "C2;Threats;")
            .replace("05/02/2026", "never");
        writeFile(flat, wrong);
        const auto receipt = importWith(held, how, {flat});
        QVERIFY2(receipt.has_value(), qPrintable(errorOf(receipt)));
        // C1: suspect and his link; C2: the record; C3: the crime and both links.
        QCOMPARE(receipt->rejectedRows(), 6);
        writeFile(flat, right);
        const auto again = retryFromFiles(held, receipt->id);
        QVERIFY2(again.has_value(), qPrintable(errorOf(again)));
        QVERIFY(again->rejects.empty());
        QVERIFY(addsUp(*again));
        std::int64_t read = 0;
        for (const FileReceipt& file : again->files) read += file.rowsRead;
        QCOMPARE(read, 10); // five of the broken record
        TemporaryCase other;
        QVERIFY(other.import({persons}));
        QVERIFY(importWith(other, how, {flat}).has_value());
        QCOMPARE(dumpMeaning(held.path()), dumpMeaning(other.path()));
        QCOMPARE(dump(held.path(),
                      {"SELECT forenames, date_of_birth IS NULL FROM person WHERE nominal_ref = 'V1'"}),
                 QByteArray("Ann|0|\n"));
        for (const int state : states(kept(held, receipt->id.value))) QCOMPARE(state, kResolved);
        QCOMPARE(again->spec, how.name);
    }
};

QTEST_GUILESS_MAIN(TestRetryRejects)
#include "tst_retry_rejects.moc"
