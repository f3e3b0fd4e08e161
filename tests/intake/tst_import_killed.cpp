// SPDX-License-Identifier: GPL-3.0-or-later
// An importer that is killed at any moment leaves the whole import or nothing of it, in a case that opens.
// With the arguments --import CASE PATH this program is the importer that the test kills; with --mapped it
// imports by a specification.
#include "case_dump.h"
#include "large_extract.h"
#include "spec_fixture.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

constexpr int kDeaths = 100;
constexpr int kCopies = 4000;

int importAsChild(const QString& how, const QString& path, const QString& input) {
    storage::OpenOptions options;
    options.access = storage::Access::Edit;
    auto connection = storage::openCase(path, options);
    if (!connection) return 5;
    intake::ImportRequest request;
    request.paths = QStringList{input};
    if (how == QLatin1String("--mapped")) request.spec = spec({flatSource()});
    const auto receipt = intake::importExtract(**connection, request, {});
    return receipt ? 0 : exitCode(receipt.error().kind);
}

void writeFlat(const QString& path) {
    QByteArray flat(kFlatHeader);
    for (int i = 0; i < kCopies; ++i) {
        const QByteArray n = QByteArray::number(i);
        flat += "F" + n + ";Assault;008/06;03/02/2026;Live;S" + n + ";Smith;31/01/1980;V" +
                QByteArray::number(i / 2) + ";Jones;partner\n";
    }
    writeFile(path, flat);
}

QByteArray rowCounts(const QString& path) {
    return dump(path,
                {"SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM crime),"
                 " (SELECT count(*) FROM link), (SELECT count(*) FROM event),"
                 " (SELECT count(*) FROM import), (SELECT count(*) FROM audit WHERE action = 'import')"});
}

} // namespace

class TestImportKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killed() {
        TemporaryCase held;
        // Part of what comes is held already, so that rows are changed too.
        writeLarge(held.folder() + QStringLiteral("/first"), kCopies / 8);
        QVERIFY(held.import({held.folder() + QStringLiteral("/first")}));
        const QString folder = held.folder() + QStringLiteral("/all");
        writeLarge(folder, kCopies);
        QFile persons(folder + QStringLiteral("/persons.csv"));
        QVERIFY(persons.open(QIODevice::ReadOnly));
        const QByteArray changed = persons.readAll().replace(",Al,", ",Alan,");
        persons.close();
        writeFile(folder + QStringLiteral("/persons.csv"), changed);
        const QString flat = held.folder() + QStringLiteral("/flat.csv");
        writeFlat(flat);
        const QString original = held.path();
        held.connection.reset();
        const QByteArray before = rowCounts(original);
        const QByteArray beforeRows = dumpRows(original);

        // How long each kind takes when nobody kills it, and what it then leaves.
        const QString copy = held.folder() + QStringLiteral("/round.harmdesk");
        const std::array<QStringList, 2> ways{QStringList{QStringLiteral("--import"), copy, folder},
                                              QStringList{QStringLiteral("--mapped"), copy, flat}};
        std::array<QByteArray, 2> whole;
        std::array<int, 2> takes{};
        const auto fresh = [&] {
            for (const char* ending : {"", "-wal", "-shm", ".lock"})
                QFile::remove(copy + QLatin1String(ending));
            QVERIFY(QFile::copy(original, copy));
        };
        const QString program = QCoreApplication::applicationFilePath();
        for (std::size_t way = 0; way < ways.size(); ++way) {
            fresh();
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(QProcess::execute(program, ways[way]), 0);
            takes[way] = static_cast<int>(timer.elapsed());
            whole[way] = rowCounts(copy);
            QVERIFY(whole[way] != before);
        }

        QRandomGenerator random(static_cast<quint32>(QDateTime::currentMSecsSinceEpoch()));
        int died = 0;
        int left = 0;
        for (int round = 0; round < 3 * kDeaths && died < kDeaths; ++round) {
            const auto way = static_cast<std::size_t>(round % 2);
            fresh();
            QProcess child;
            child.start(program, ways[way]);
            QVERIFY(child.waitForStarted());
            const bool through = child.waitForFinished(random.bounded(3, std::max(8, takes[way])));
            if (!through) {
                child.kill();
                QVERIFY(child.waitForFinished());
                ++died;
            }
            storage::OpenOptions editing;
            editing.access = storage::Access::Edit;
            auto opened = storage::openCase(copy, editing);
            QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().text));
            const auto faults = (*opened)->verify();
            QVERIFY(faults.has_value());
            QVERIFY2(faults->empty(), faults->empty() ? "" : qPrintable(faults->front()));
            opened->reset();
            const QByteArray now = rowCounts(copy);
            if (now == before) {
                QVERIFY(!through);
                QCOMPARE(dumpRows(copy), beforeRows);
                ++left;
            } else {
                QCOMPARE(now, whole[way]);
            }
        }
        QVERIFY2(died == kDeaths, qPrintable(QString::number(died)));
        QVERIFY2(left > 0, "no import was killed before its commit");
    }
};

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1].startsWith(QLatin1String("--")))
        return importAsChild(arguments[1], arguments[2], arguments[3]);
    TestImportKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_import_killed.moc"
