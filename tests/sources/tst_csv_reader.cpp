// SPDX-License-Identifier: GPL-3.0-or-later
// The CSV reader against RFC 4180 corner cases, with every size of chunk, so that a record may be cut
// anywhere.
#include "models/sources/csv_reader.h"
#include "models/sources/sha256.h"
#include "models/sources/utf8.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtTest>

using namespace harmdesk::sources;

namespace {

CsvReader::Source from(const QByteArray& bytes) {
    return [bytes, at = qsizetype{0}](char* into, std::size_t size) mutable -> std::int64_t {
        const qsizetype part = std::min<qsizetype>(bytes.size() - at, static_cast<qsizetype>(size));
        std::copy_n(bytes.constData() + at, part, into);
        at += part;
        return part;
    };
}

struct Parsed {
    QStringList records; ///< "line@offset: a|b"; "!" after the line where the quotes are wrong
    CsvReader::Failure failure = CsvReader::Failure::None;
    std::int64_t failureLine = 0;
    std::int64_t failureOffset = 0;
};

Parsed parse(const QByteArray& bytes, std::size_t chunk = 1 << 20) {
    CsvReader reader(from(bytes), chunk);
    Parsed out;
    while (true) {
        const CsvReader::Step step = reader.next();
        if (step == CsvReader::Step::End) return out;
        if (step == CsvReader::Step::Failed) {
            out.failure = reader.failure();
            out.failureLine = reader.failureLine();
            out.failureOffset = reader.failureOffset();
            return out;
        }
        QStringList fields;
        for (const std::string_view field : reader.fields())
            fields.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
        out.records.append(
            QStringLiteral("%1-%2@%3%4: %5")
                .arg(reader.line())
                .arg(reader.lastLine())
                .arg(reader.offset())
                .arg(reader.fault() == CsvReader::Fault::None ? QString() : QStringLiteral("!"))
                .arg(fields.join(QLatin1Char('|'))));
    }
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void records_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("records");
        const auto row = [](const char* name, const char* bytes, std::initializer_list<const char*> records) {
            QStringList texts;
            for (const char* record : records) texts.append(QString::fromUtf8(record));
            QTest::newRow(name) << QByteArray(bytes) << texts;
        };
        row("LF", "a,b\n1,2\n", {"1-1@0: a|b", "2-2@4: 1|2"});
        row("CRLF", "a,b\r\n1,2\r\n", {"1-1@0: a|b", "2-2@5: 1|2"});
        row("CR", "a,b\r1,2\r", {"1-1@0: a|b", "2-2@4: 1|2"});
        row("mixed ends", "a\r\nb\nc\rd", {"1-1@0: a", "2-2@3: b", "3-3@5: c", "4-4@7: d"});
        row("no last line end", "a,b\n1,2", {"1-1@0: a|b", "2-2@4: 1|2"});
        row("BOM",
            "\xEF\xBB\xBF"
            "a,b\n1,2\n",
            {"1-1@3: a|b", "2-2@7: 1|2"});
        row("empty fields", ",\n,,\n", {"1-1@0: |", "2-2@2: ||"});
        row("comma at the very end", "a,", {"1-1@0: a|"});
        row("quoted", "\"a\",\"b,c\"\n", {"1-1@0: a|b,c"});
        row("doubled quotes", "\"say \"\"no\"\"\",\"\"\"\"\n", {"1-1@0: say \"no\"|\""});
        row("quoted empty is a record", "\"\"\nx\n", {"1-1@0: ", "2-2@3: x"});
        row("line breaks in quotes", "a\n\"x\ny\r\nz\rq\",1\nb\n",
            {"1-1@0: a", "2-5@2: x\ny\r\nz\rq|1", "6-6@15: b"});
        row("quote inside an unquoted field", "5'10\" tall,x\n", {"1-1@0: 5'10\" tall|x"});
        row("blank lines are no records", "\n\na\n\r\n\nb\n\n", {"3-3@2: a", "6-6@7: b"});
        row("a blank is a field", " \n", {"1-1@0:  "});
        row("text after quote", "\"a\"b,c\nd,e\n", {"1-1@0!: a|c", "2-2@7: d|e"});
        row("quote never closed", "a,b\n\"c,d\ne,f\n", {"1-1@0: a|b", "2-4@4!: c,d\ne,f\n"});
        row("quote closed at the end", "\"a\"", {"1-1@0: a"});
        row("several bytes a letter", "Zolt\xC3\xA1n,\xE2\x80\x93,\xF0\x9F\x99\x82\n",
            {"1-1@0: Zolt\xC3\xA1n|\xE2\x80\x93|\xF0\x9F\x99\x82"});
    }
    void records() {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, records);
        QCOMPARE(parse(bytes).records, records);
        QCOMPARE(parse(bytes, 16).records, records);
        // One byte at a time.
        CsvReader::Source whole = from(bytes);
        CsvReader reader([&](char* into, std::size_t) { return whole(into, 1); }, 16);
        qsizetype count = 0;
        while (reader.next() == CsvReader::Step::Record) ++count;
        QCOMPARE(reader.failure(), CsvReader::Failure::None);
        QCOMPARE(count, records.size());
    }

    void wholeFileFaults_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("failure");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("offset");
        using F = CsvReader::Failure;
        const auto row = [](const char* name, const QByteArray& bytes, F failure, int line, int offset) {
            QTest::newRow(name) << bytes << static_cast<int>(failure) << line << offset;
        };
        row("empty", {}, F::Empty, 1, 0);
        row("only a BOM", "\xEF\xBB\xBF", F::Empty, 1, 3);
        row("only blank lines", "\n\r\n", F::Empty, 3, 3);
        row("UTF-16 little endian",
            QByteArray("\xFF\xFE"
                       "a\0,\0",
                       6),
            F::Utf16, 1, 0);
        row("UTF-16 big endian", QByteArray("\xFE\xFF\0a", 4), F::Utf16, 1, 0);
        row("UTF-16 without a mark", QByteArray("a\0,\0b\0", 6), F::Binary, 1, 1);
        row("zero byte", QByteArray("a,b\n1,\0\n", 8), F::Binary, 2, 6);
        row("zero byte after what is not UTF-8", QByteArray("a,b\n\xE1,1\n2,\0\n", 13), F::NotUtf8, 2, 4);
        row("not UTF-8 after a zero byte", QByteArray("a,b\n\0,1\n2,\xE1\n", 13), F::Binary, 2, 4);
        row("Windows-1252", "a,b\nx,y\nZolt\xE1n,1\n", F::NotUtf8, 3, 12);
        row("overlong", "a\n\xC0\xAF\n", F::NotUtf8, 2, 2);
        row("surrogate", "a\n\xED\xA0\x80\n", F::NotUtf8, 2, 2);
        row("above U+10FFFF", "\xF4\x90\x80\x80", F::NotUtf8, 1, 0);
        row("cut in a character", "a\n\xE2\x80", F::NotUtf8, 2, 2);
        row("after CR line ends", "a\rb\rc\xFF", F::NotUtf8, 3, 5);
    }
    void wholeFileFaults() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, failure);
        QFETCH(int, line);
        QFETCH(int, offset);
        for (const std::size_t chunk : {std::size_t{16}, std::size_t{17}, std::size_t{1} << 20}) {
            const Parsed parsed = parse(bytes, chunk);
            QCOMPARE(static_cast<int>(parsed.failure), failure);
            QCOMPARE(static_cast<int>(parsed.failureLine), line);
            QCOMPARE(static_cast<int>(parsed.failureOffset), offset);
        }
    }

    void hugeRecordIsRefused() {
        const Parsed parsed = parse("a,b\n\"" + QByteArray(6 << 20, 'x'));
        QCOMPARE(parsed.failure, CsvReader::Failure::RecordTooLong);
        QCOMPARE(parsed.failureLine, 2);
        const QByteArray large(2 << 20, 'x');
        QCOMPARE(parse("a\n\"" + large + "\"\nb\n").records.size(), 3);
    }

    void readingFails() {
        CsvReader reader([](char*, std::size_t) { return std::int64_t{-1}; });
        QCOMPARE(reader.next(), CsvReader::Step::Failed);
        QCOMPARE(reader.failure(), CsvReader::Failure::NotRead);
    }

    /// What is written by the rules of RFC 4180 is read back, whatever the chunk.
    void roundTrip() {
        QRandomGenerator random(20261031);
        const QStringList pieces =
            QString::fromUtf8("a|Ö|–|\"|,|\n|\r\n| ||🙂|x1").split(QLatin1Char('|'));
        for (int round = 0; round < 400; ++round) {
            const int columns = 1 + random.bounded(5);
            QByteArray bytes;
            QStringList expected;
            for (int r = 0; r < 8; ++r) {
                QStringList fields;
                QByteArrayList cells;
                for (int c = 0; c < columns; ++c) {
                    QString field;
                    for (int k = random.bounded(4); k > 0; --k)
                        field += pieces[random.bounded(pieces.size())];
                    if (columns == 1 && field.isEmpty()) field = QStringLiteral("-");
                    fields.append(field);
                    const bool quote = field.contains(QRegularExpression(QStringLiteral("[\",\r\n]"))) ||
                                       random.bounded(3) == 0;
                    QString written = field;
                    written.replace(QLatin1Char('"'), QStringLiteral("\"\""));
                    cells.append(quote ? '"' + written.toUtf8() + '"' : written.toUtf8());
                }
                expected.append(fields.join(QChar(0x1F)));
                bytes += cells.join(',') + (random.bounded(2) ? "\r\n" : "\n");
            }
            CsvReader reader(from(bytes), 16 + random.bounded(40u));
            QStringList got;
            while (reader.next() == CsvReader::Step::Record) {
                QStringList fields;
                for (const auto f : reader.fields())
                    fields.append(QString::fromUtf8(f.data(), static_cast<qsizetype>(f.size())));
                got.append(fields.join(QChar(0x1F)));
            }
            QCOMPARE(got, expected);
        }
    }

    void utf8AgreesWithQt() {
        QRandomGenerator random(7);
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes;
            for (int k = random.bounded(1, 6); k > 0; --k) {
                static constexpr unsigned char kLikely[] = {0x41, 0x80, 0xBF, 0xC2, 0xE0, 0xED, 0xEF,
                                                            0xF0, 0xF4, 0x9F, 0xA0, 0x90, 0x8F};
                bytes += static_cast<char>(kLikely[random.bounded(13)]);
            }
            QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
            const QString text = decoder(bytes);
            Q_UNUSED(text)
            const Utf8Check check = checkUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())});
            const bool whole = !check.bad && check.valid == static_cast<std::size_t>(bytes.size());
            QVERIFY2(whole != decoder.hasError(), bytes.toHex().constData());
        }
    }

    void sha256AgreesWithQt() {
        QRandomGenerator random(3);
        for (int round = 0; round < 600; ++round) {
            QByteArray bytes(round < 200 ? round : random.bounded(5000), Qt::Uninitialized);
            for (char& c : bytes) c = static_cast<char>(random.generate());
            for (const bool portable : {false, true}) {
                Sha256 hash;
                if (portable) hash.usePortable();
                for (qsizetype at = 0; at < bytes.size();) {
                    const qsizetype part = std::min<qsizetype>(bytes.size() - at, 1 + random.bounded(200));
                    hash.add(bytes.constData() + at, static_cast<std::size_t>(part));
                    at += part;
                }
                QCOMPARE(hash.hex(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
