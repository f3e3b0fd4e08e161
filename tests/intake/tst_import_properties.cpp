// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every import, over many small generated extracts.
#include "case_dump.h"
#include "intake_fixture.h"
#include "random_extract.h"

using namespace harmdesk;
using namespace harmdesk::tests;

class TestImportProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsCloseAndAgreeWithTheCase() {
        for (quint32 seed = 1; seed <= 25; ++seed) {
            TemporaryCase held;
            RandomExtract extract(seed);
            for (int month = 0; month < 3; ++month) {
                const QString folder = held.folder() + QStringLiteral("/m%1").arg(month);
                extract.write(folder);
                const auto receipt = held.import({folder});
                QVERIFY2(receipt.has_value(),
                         receipt ? "" : qPrintable(receipt.error().text + receipt.error().detail));
                QCOMPARE(receipt->files.size(), 4u);
                std::map<QString, std::int64_t> rejects;
                for (const RejectedRow& row : receipt->rejects) {
                    ++rejects[row.file];
                    QVERIFY(row.line > 1);
                    QVERIFY(!row.message.isEmpty() && !row.code.isEmpty());
                }
                for (std::size_t i = 0; i < 4; ++i) {
                    const FileReceipt& f = receipt->files[i];
                    QCOMPARE(f.rowsRead, extract.rows[i]);
                    QCOMPARE(f.rowsRead, f.inserted + f.updated + f.unchanged + f.rejected);
                    QCOMPARE(rejects[f.path], f.rejected);
                }
            }
            const QByteArray inserted =
                dump(held.path(), {"SELECT kind, sum(inserted) FROM file GROUP BY kind ORDER BY kind"});
            const QByteArray rows =
                dump(held.path(), {"SELECT 0, count(*) FROM person", "SELECT 1, count(*) FROM crime",
                                   "SELECT 2, count(*) FROM link", "SELECT 3, count(*) FROM event"});
            QCOMPARE(inserted, rows);
            const auto faults = held.connection->verify();
            QVERIFY(faults && faults->empty());
        }
    }

    /// The same extract once more changes nothing, not even where a row came from, though its files hold
    /// several different rows with one key.
    void twiceIsOnce() {
        for (quint32 seed = 100; seed < 125; ++seed) {
            TemporaryCase held;
            QStringList folders;
            RandomExtract extract(seed);
            for (int month = 0; month < 2; ++month) {
                folders.append(held.folder() + QStringLiteral("/m%1").arg(month));
                extract.write(folders.back());
            }
            QVERIFY(held.import(folders));
            const QByteArray once = dumpRows(held.path());
            const auto version = held.connection->suspects().dataVersion();
            for (int again = 0; again < 2; ++again) {
                const auto receipt = held.import(folders);
                QVERIFY(receipt.has_value());
                QCOMPARE(dumpRows(held.path()), once);
                for (const FileReceipt& f : receipt->files) {
                    QCOMPARE(f.inserted, 0);
                    QCOMPARE(f.updated, 0);
                    QCOMPARE(f.rowsRead, f.unchanged + f.rejected);
                }
            }
            QCOMPARE(*held.connection->suspects().dataVersion(), *version);
        }
    }

    void threeFoldersAtOnceOrOneByOne() {
        const QStringList folders{goldenFolder(QStringLiteral("2026-08")),
                                  goldenFolder(QStringLiteral("2026-09")),
                                  goldenFolder(QStringLiteral("2026-10"))};
        TemporaryCase together;
        QVERIFY(together.import(folders));
        TemporaryCase apart;
        for (const QString& folder : folders) QVERIFY(apart.import({folder}));
        QCOMPARE(dumpMeaning(together.path()), dumpMeaning(apart.path()));
        // Single files, in an order in which links come before what they refer to.
        TemporaryCase shuffled;
        for (const QString& folder : folders)
            QVERIFY(shuffled.import(
                {folder + QStringLiteral("/links.csv"), folder + QStringLiteral("/events.csv"),
                 folder + QStringLiteral("/crimes.csv"), folder + QStringLiteral("/persons.csv")}));
        QCOMPARE(dumpMeaning(shuffled.path()), dumpMeaning(apart.path()));
    }

    void indexesAreThereAgain() {
        TemporaryCase held;
        const std::vector<const char*> schema{
            "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"};
        const QByteArray before = dump(held.path(), schema);
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-08"))}));
        QCOMPARE(dump(held.path(), schema), before);
    }

    void dryRunWritesNothing() {
        TemporaryCase held;
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-08"))}));
        const QByteArray before = dumpAll(held.path());
        const auto dry = held.import({goldenFolder(QStringLiteral("2026-10"))}, true);
        QVERIFY(dry.has_value());
        QVERIFY(dry->dryRun && dry->id.isNull());
        QCOMPARE(dumpAll(held.path()), before);
        // It says what the import then does, apart from the September rows that October builds on.
        const auto real = held.import({goldenFolder(QStringLiteral("2026-10"))});
        QVERIFY(real.has_value());
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(dry->files[i].inserted, real->files[i].inserted);
            QCOMPARE(dry->files[i].updated, real->files[i].updated);
            QCOMPARE(dry->files[i].unchanged, real->files[i].unchanged);
            QCOMPARE(dry->files[i].rejected, real->files[i].rejected);
        }
    }

    void syntheticIsMarked() {
        TemporaryCase held;
        const QString folder = held.folder() + QStringLiteral("/s");
        RandomExtract(5).write(folder);
        QVERIFY(held.import({folder}));
        QCOMPARE(dump(held.path(), {"SELECT synthetic FROM import"}), QByteArray("0|\n"));
        writeFile(folder + QStringLiteral("/SYNTHETIC.txt"), "made up");
        QVERIFY(held.import({folder}));
        QCOMPARE(dump(held.path(), {"SELECT synthetic FROM import ORDER BY id"}), QByteArray("0|\n1|\n"));
    }
};

QTEST_GUILESS_MAIN(TestImportProperties)
#include "tst_import_properties.moc"
