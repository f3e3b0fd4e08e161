// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of damaged extracts through the reader and the row rules, the same ones every time (see also
// tests/fuzz).
#include "intake_fixture.h"
#include "mutation.h"

#include <QRandomGenerator>

using namespace harmdesk;
using namespace harmdesk::tests;

class TestMutations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mutated_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        const char* const names[] = {"persons.csv", "crimes.csv", "links.csv", "events.csv"};
        for (int kind = 0; kind < 4; ++kind)
            QTest::newRow(names[kind]) << QString::fromLatin1(names[kind]) << kind;
    }
    void mutated() {
        QFETCH(QString, file);
        QFETCH(int, kind);
        QFile golden(goldenFolder(QStringLiteral("2026-10")) + QLatin1Char('/') + file);
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QByteArray start = golden.readAll().left(4000);
        QRandomGenerator random(static_cast<quint32>(20261031 + kind));
        static constexpr char kOdd[] = {'"', ',', '\n', '\r', '\0', '\xFF', '\xC3',
                                        '-', '0', 'N',  ';',  ' ',  '\xEF'};
        for (int round = 0; round < 1500; ++round) {
            QByteArray bytes = start;
            for (int n = random.bounded(1, 8); n > 0 && !bytes.isEmpty(); --n) {
                const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
                const char odd = kOdd[random.bounded(static_cast<int>(sizeof kOdd))];
                switch (random.bounded(5)) {
                case 0:
                    bytes[at] = odd;
                    break;
                case 1:
                    bytes.insert(at, odd);
                    break;
                case 2:
                    bytes.remove(at, random.bounded(1, 30));
                    break;
                case 3:
                    bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 40));
                    break;
                default:
                    bytes.truncate(std::max<qsizetype>(at, 1));
                    break;
                }
            }
            readAnything({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                         static_cast<FileKind>(kind), round % 2 ? 64 : 1 << 16);
        }
    }
    /// The check itself can fail: a whole file gives its rows.
    void unmutated() {
        const QByteArray bytes = QByteArray(kEventsHeader) + "N1,BAIL,2026-01-05,,,\nN2,PARTY,,,,\n";
        CheckingTaker taker;
        std::size_t at = 0;
        sources::CsvRecords reader(
            QStringLiteral("x.csv"), [&](char* into, std::size_t size) -> std::int64_t {
                const std::size_t part = std::min(size, static_cast<std::size_t>(bytes.size()) - at);
                std::copy_n(bytes.constData() + at, part, into);
                at += part;
                return static_cast<std::int64_t>(part);
            });
        const auto rows = intake::readExtractFile(reader, FileKind::Events, QStringLiteral("x"), taker);
        QVERIFY(rows.has_value());
        QCOMPARE(*rows, 2);
        QCOMPARE(taker.rows(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
